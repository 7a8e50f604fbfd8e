"""The steps of the workflow that move only the working copy; publication has a module of its own."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction

from articles.audit.record import record
from articles.caching.pages import expire_pages
from articles.core.models import User
from articles.editorial.errors import NotAllowed, StepRefused
from articles.editorial.models import Article, Note
from articles.editorial.permissions import why_not_by, why_not_here
from articles.editorial.services.assignments import deliver_with
from articles.editorial.services.locking import check_revision, locked
from articles.editorial.services.notes import add_note, pass_notes
from articles.editorial.services.notifying import notify_of_step
from articles.editorial.services.readiness import let_pass
from articles.editorial.workflow import (
    APPROVE,
    RECALL,
    REOPEN,
    RESUME,
    RETURN_TO_AUTHOR,
    SUBMIT,
    State,
    Transition,
)


def begin(step: Transition, article_id: int, *, seen: int, by: User, at: datetime) -> Article:
    """The locked article, when the person may take the step with the revision they have read.

    Raises StepRefused, NotAllowed or StaleRevision.
    """
    article = locked(article_id)
    if (standing := why_not_here(step, article, at=at)) is not None:
        raise StepRefused(standing)
    if (refusal := why_not_by(step, article, by)) is not None:
        raise NotAllowed(refusal)
    check_revision(article, seen=seen)
    return article


def finish(
    step: Transition,
    article: Article,
    *,
    by: User,
    at: datetime,
    starts_at: datetime | None = None,
    **data: object,
) -> Article:
    """Moves the article to the step's target, writes the audit entry and tells whom it concerns.

    Where readers see the outcome from a moment on, that is `starts_at`.
    """
    source, article.state = article.state, step.target
    if step.target not in (State.APPROVED, State.PUBLISHED):
        article.approved_revision = None
    article.save(update_fields=["state", "approved_revision", "submitted_at"])
    record(
        f"article.{PAST_TENSE.get(step.name, step.name)}",
        by=by,
        at=at,
        on=article,
        source=source,
        revision=article.revision_number,
        **data,
    )
    notify_of_step(step, article, by=by, at=at, starts_at=starts_at)
    transaction.on_commit(expire_pages)
    return article


PAST_TENSE = {
    "submit": "submitted",
    "recall": "recalled",
    "return_to_author": "returned",
    "approve": "approved",
    "publish": "published",
    "unschedule": "unscheduled",
    "reopen": "reopened",
    "resume": "resumed",
    "withdraw": "withdrawn",
}


@transaction.atomic
def submit(article_id: int, *, seen: int, by: User, at: datetime, override: str = "") -> Article:
    """Sends a draft to the editors, when no check holds it back or the reason to override is given."""
    article = begin(SUBMIT, article_id, seen=seen, by=by, at=at)
    passed = let_pass(article, by=by, at=at, override=override)
    article.submitted_at = at
    deliver_with(article, by=by, at=at)
    return finish(SUBMIT, article, by=by, at=at, **passed)


@transaction.atomic
def recall(article_id: int, *, seen: int, by: User, at: datetime) -> Article:
    """Takes a submitted story back to go on writing."""
    return finish(RECALL, begin(RECALL, article_id, seen=seen, by=by, at=at), by=by, at=at)


@transaction.atomic
def return_to_author(article_id: int, *, seen: int, by: User, at: datetime, note: str) -> Article:
    """Sends a story back with a note that says what is missing; without a note it is refused."""
    article = begin(RETURN_TO_AUTHOR, article_id, seen=seen, by=by, at=at)
    try:
        add_note(Note(article=article, text=note, sends_back=True), by=by, at=at)
    except ValidationError as error:
        raise ValidationError({"note": error.messages}) from error
    return finish(RETURN_TO_AUTHOR, article, by=by, at=at)


@transaction.atomic
def approve(
    article_id: int, *, seen: int, by: User, at: datetime, override: str = "", despite_notes: str = ""
) -> Article:
    """Declares exactly this revision fit to print; nobody approves what they wrote or last changed.

    Open notes hold it back too, unless the editor gives the reason why they do not.
    """
    article = begin(APPROVE, article_id, seen=seen, by=by, at=at)
    passed = let_pass(article, by=by, at=at, override=override)
    passed |= pass_notes(article, despite_notes)
    article.approved_revision = seen
    return finish(APPROVE, article, by=by, at=at, **passed)


@transaction.atomic
def reopen(article_id: int, *, seen: int, by: User, at: datetime) -> Article:
    """Opens the working copy of a published story; readers go on seeing its edition."""
    return finish(REOPEN, begin(REOPEN, article_id, seen=seen, by=by, at=at), by=by, at=at)


@transaction.atomic
def resume(article_id: int, *, seen: int, by: User, at: datetime) -> Article:
    """Opens a withdrawn story as a draft; the withdrawal stays public."""
    return finish(RESUME, begin(RESUME, article_id, seen=seen, by=by, at=at), by=by, at=at)
