"""Saving the working copy: every save is a revision, and nobody overwrites what they have not seen."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from articles.audit.record import record
from articles.core.models import User
from articles.editorial.content import Content
from articles.editorial.errors import NotAllowed, StepRefused
from articles.editorial.models import Article, Edition, Revision
from articles.editorial.permissions import may_change
from articles.editorial.services.locking import check_revision, locked
from articles.editorial.services.writing_content import write_content
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


@transaction.atomic
def save_article(
    article_id: int, content: Content, *, seen: int, by: User, at: datetime, reason: str = ""
) -> Article:
    """Saves a changed working copy that started from revision `seen`; an unchanged one makes no revision.

    A change takes approval and publication back: an approved article waits again, a published one becomes
    a draft while readers go on seeing its edition. Raises StaleRevision, NotAllowed, StepRefused, or
    ValidationError keyed by field.
    """
    article = locked(article_id)
    if not may_change(article, by):
        raise NotAllowed(_("You may not change this story where it stands now."))
    check_revision(article, seen=seen)
    if article.state == State.PUBLISHED and Edition.objects.waiting(at=at).filter(article=article).exists():
        raise StepRefused(_("This story is scheduled. Cancel the schedule before you change it."))
    before = Revision.objects.get(article=article, number=seen).content
    article.revision_number = seen + 1
    article.state = STATE_AFTER_CHANGE[State(article.state)]
    article.approved_revision = None
    article.updated_by, article.updated_at = by, at
    with transaction.atomic():
        stored = write_content(article, content, at=at)
        unchanged = stored.as_json() == before
        transaction.set_rollback(unchanged)
    if unchanged:
        return Article.objects.get(pk=article_id)
    _keep_revision(article, stored, by=by, at=at, reason=reason)
    record("article.saved", by=by, at=at, on=article, revision=article.revision_number)
    return article


def restore_revision(article_id: int, number: int, *, seen: int, by: User, at: datetime) -> Article:
    """Brings an earlier revision back as a new one, relations included.

    Raises Revision.DoesNotExist and what save_article raises.
    """
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
