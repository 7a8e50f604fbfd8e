"""Everything the desk can do, one function each; a form, a command and an import call the same."""

from articles.editorial.services.corrections import correct
from articles.editorial.services.publication import publish, unschedule, withdraw
from articles.editorial.services.saving import create_article, restore_revision, save_article
from articles.editorial.services.steps import (
    approve,
    recall,
    reopen,
    resume,
    return_to_author,
    submit,
)
from articles.editorial.services.taking import take

__all__ = [
    "approve",
    "correct",
    "create_article",
    "publish",
    "recall",
    "reopen",
    "restore_revision",
    "resume",
    "return_to_author",
    "save_article",
    "submit",
    "take",
    "unschedule",
    "withdraw",
]
