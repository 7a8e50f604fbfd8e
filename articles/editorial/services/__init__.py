"""Everything the desk can do, one function each; a form, a command and an import call the same."""

from articles.editorial.services.corrections import correct
from articles.editorial.services.guests import answer_review, open_review
from articles.editorial.services.notes import answer_note, finish_note, reopen_note, write_note
from articles.editorial.services.publication import publish, unschedule, withdraw
from articles.editorial.services.review_links import make_review_link, revoke_review_link
from articles.editorial.services.saving import create_article, merge_article, restore_revision, save_article
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
    "answer_note",
    "answer_review",
    "approve",
    "correct",
    "create_article",
    "finish_note",
    "make_review_link",
    "merge_article",
    "open_review",
    "publish",
    "recall",
    "reopen",
    "reopen_note",
    "restore_revision",
    "resume",
    "return_to_author",
    "revoke_review_link",
    "save_article",
    "submit",
    "take",
    "unschedule",
    "withdraw",
    "write_note",
]
