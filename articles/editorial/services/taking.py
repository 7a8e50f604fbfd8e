"""Any step of the workflow by its row in the table."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from articles.core.models import User
from articles.editorial.models import Article
from articles.editorial.services.publication import publish, unschedule, withdraw
from articles.editorial.services.steps import approve, recall, reopen, resume, return_to_author, submit
from articles.editorial.workflow import (
    APPROVE,
    PUBLISH,
    RECALL,
    REOPEN,
    RESUME,
    RETURN_TO_AUTHOR,
    SUBMIT,
    UNSCHEDULE,
    WITHDRAW,
    Transition,
)

SERVICES: dict[str, Callable[..., Article]] = {
    SUBMIT.name: submit,
    RECALL.name: recall,
    RETURN_TO_AUTHOR.name: return_to_author,
    APPROVE.name: approve,
    PUBLISH.name: publish,
    UNSCHEDULE.name: unschedule,
    REOPEN.name: reopen,
    RESUME.name: resume,
    WITHDRAW.name: withdraw,
}


def take(step: Transition, article_id: int, *, seen: int, by: User, at: datetime, **answers: Any) -> Article:
    """Takes the step with the answers it asks for: a note, a moment, a reason.

    Raises StepRefused, NotAllowed, StaleRevision, or ValidationError keyed by answer.
    """
    return SERVICES[step.name](article_id, seen=seen, by=by, at=at, **answers)
