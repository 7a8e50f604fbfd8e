"""Saving the working copy: every save is a revision, and nobody overwrites what they have not seen."""

from dataclasses import dataclass
from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from articles.audit.record import record
from articles.core.html import clean_body
from articles.core.models import User
from articles.editorial.content import Content
from articles.editorial.errors import DisputedSave, NotAllowed, StepRefused
from articles.editorial.models import Article, Revision
from articles.editorial.permissions import SCHEDULED, is_scheduled, may_change
from articles.editorial.services.locking import check_revision, locked
from articles.editorial.services.meanwhile import CameIn, came_in, merge_over, merged_words
from articles.editorial.services.writing_content import refuse_waiting_photos, write_content
from articles.editorial.workflow import STATE_AFTER_CHANGE, State


@transaction.atomic
def create_article(content: Content, *, by: User, at: datetime, reason: str = "") -> Article:
    """Makes a draft with its first revision.

    Raises NotAllowed, or ValidationError keyed by field.
    """
    if not by.has_perm("articles.add_article"):
        raise NotAllowed(_("Your role does not write articles."))
    article = Article(created_by=by, created_at=at, updated_by=by, updated_at=at, revision_number=1)
    stored = write_content(article, content, at=at)
    _keep_revision(article, stored, by=by, at=at, reason=reason)
    record("article.created", by=by, at=at, on=article)
    return article


@dataclass(frozen=True, kw_only=True)
class Saved:
    """The article after a save, whether the save made a revision, and what others had saved meanwhile."""

    article: Article
    is_new: bool
    came_in: tuple[CameIn, ...] = ()


def save_article(
    article_id: int, content: Content, *, seen: int, by: User, at: datetime, reason: str = ""
) -> Article:
    """Saves a changed working copy as merge_article does, for those who need not know what came in."""
    return merge_article(article_id, content, seen=seen, by=by, at=at, reason=reason).article


@transaction.atomic
def merge_article(
    article_id: int, content: Content, *, seen: int, by: User, at: datetime, reason: str = ""
) -> Saved:
    """Saves a changed working copy that started from revision `seen`; an unchanged one makes no revision.

    What others saved meanwhile is merged in, field by field, row by row, block by block. A change takes
    approval and publication back: an approved article waits again, a published one becomes a draft while
    readers go on seeing its edition. Raises DisputedSave, NotAllowed, StepRefused, or ValidationError keyed
    by field.
    """
    article = locked(article_id)
    if not may_change(article, by):
        words = _("This story is “%(state)s” by now: you may not change it there.")
        raise NotAllowed(words % {"state": article.get_state_display()})
    current = Revision.objects.get(article=article, number=article.revision_number)
    if seen == current.number:
        is_new = _write(article, content, over=current, by=by, at=at, reason=reason)
        return Saved(article=_fresh(article, is_new), is_new=is_new)
    refuse_waiting_photos(clean_body(content.body))
    merged = merge_over(current, content, seen=seen)
    if merged.disputed:
        raise DisputedSave(merged, current)
    came = came_in(article_id, after=seen)
    reason = reason or merged_words(came, seen=seen)
    try:
        is_new = _write(article, merged.content(), over=current, by=by, at=at, reason=reason)
    except ValidationError as error:
        raise DisputedSave(merged, current, refusal=error) from error
    return Saved(article=_fresh(article, is_new), is_new=is_new, came_in=came)


def _write(
    article: Article, content: Content, *, over: Revision, by: User, at: datetime, reason: str
) -> bool:
    """Writes the content on top of the current revision; False, and nothing written, when it is the same."""
    article.revision_number = over.number + 1
    article.state = STATE_AFTER_CHANGE[State(article.state)]
    article.approved_revision = None
    article.updated_by, article.updated_at = by, at
    with transaction.atomic():
        stored = write_content(article, content, at=at)
        unchanged = stored == Content.from_json(over.content)
        transaction.set_rollback(unchanged)
    if unchanged:
        return False
    if is_scheduled(article, at=at):
        raise StepRefused(SCHEDULED)
    _keep_revision(article, stored, by=by, at=at, reason=reason)
    record("article.saved", by=by, at=at, on=article, revision=article.revision_number)
    return True


def _fresh(article: Article, is_new: bool) -> Article:
    return article if is_new else Article.objects.get(pk=article.pk)


@transaction.atomic
def restore_revision(article_id: int, number: int, *, seen: int, by: User, at: datetime) -> Article:
    """Brings an earlier revision back as a new one, relations included.

    Nothing is merged: it must stand on the revision that the person has read. Raises StaleRevision,
    Revision.DoesNotExist, and what save_article raises.
    """
    check_revision(locked(article_id), seen=seen)
    old = Revision.objects.get(article=article_id, number=number)
    reason = _("Restored from revision %(number)d") % {"number": number}
    return save_article(article_id, Content.from_json(old.content), seen=seen, by=by, at=at, reason=reason)


def _keep_revision(article: Article, content: Content, *, by: User, at: datetime, reason: str) -> None:
    Revision.objects.create(
        article=article,
        number=article.revision_number,
        content=content.as_json(),
        made_by=by,
        made_at=at,
        reason=reason,
    )
