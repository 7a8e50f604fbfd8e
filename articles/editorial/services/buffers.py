"""What is typed and not saved yet: kept by page and person, emptied by the save that takes it over.

Nothing here is an act of the newsroom: no revision and no audit entry is written.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.core.models import User
from articles.editorial.errors import DeskError, NotAllowed
from articles.editorial.models import Article, Buffer
from articles.editorial.models.buffer import MOST_CHARS
from articles.editorial.permissions import articles_for

MOST_BUFFERS = 40
KEPT_UNSAVED = timedelta(days=30)
KEPT_EMPTY = timedelta(days=7)
TOO_MUCH = gettext_lazy("This is too much to be kept: save it in parts, or shorten it.")


class TooMuchTyped(DeskError):
    """More text than a buffer holds."""


@dataclass(frozen=True, kw_only=True)
class Page:
    """A form opened once, and the number of the state of its text: what is typed later has a higher one."""

    token: UUID
    number: int


@dataclass(frozen=True, kw_only=True)
class Typed:
    """The form as it was typed, and what it was opened on: an article and a revision, or nothing yet."""

    data: str
    article_id: int | None = None
    seen: int | None = None


@transaction.atomic
def keep_typed(page: Page, typed: Typed, *, by: User, at: datetime) -> Buffer:
    """Keeps what was typed; something older than what stands, late or repeated, changes nothing.

    Raises TooMuchTyped or NotAllowed.
    """
    if len(typed.data) > MOST_CHARS:
        raise TooMuchTyped(TOO_MUCH)
    _check_may_type(typed.article_id, by)
    buffer = locked_buffer(page, typed.article_id, by=by, at=at)
    if page.number <= buffer.number:
        return buffer
    buffer.number, buffer.data, buffer.typed_at = page.number, typed.data, at
    buffer.article_id, buffer.seen = buffer.article_id or typed.article_id, typed.seen
    buffer.save()
    _drop_the_oldest(by)
    return buffer


@transaction.atomic
def discard_typed(token: UUID, *, by: User) -> None:
    """Empties a buffer of the person; the text of others cannot be named."""
    Buffer.objects.filter(owner=by, page=token).update(data="")


def locked_buffer(page: Page, article_id: int | None, *, by: User, at: datetime) -> Buffer:
    """The buffer of the person's page, made where there is none, locked until the transaction ends.

    Raises NotAllowed for a page that was opened on another article.
    """
    Buffer.objects.bulk_create([Buffer(owner=by, page=page.token, typed_at=at)], ignore_conflicts=True)
    buffer = Buffer.objects.select_for_update().get(owner=by, page=page.token)
    if None not in (article_id, buffer.article_id) and buffer.article_id != article_id:
        raise NotAllowed(_("This page was opened on another story: open it again."))
    return buffer


def saved_already(buffer: Buffer, page: Page) -> Article | None:
    """The article as this very request, or a later one of its page, saved it before."""
    if buffer.saved_number is None or page.number > buffer.saved_number:
        return None
    return buffer.article


def stands_on(
    buffer: Buffer | None, article_id: int | None, seen: int | None
) -> tuple[int | None, int | None]:
    """The article and the revision that a save goes on top of: what its page saved itself counts as seen."""
    if buffer is None or buffer.saved_as is None:
        return article_id, seen
    return buffer.article_id, max(seen or 0, buffer.saved_as)


def settle(buffer: Buffer, page: Page, saved: Article, *, seen: int) -> None:
    """Empties the buffer within the save that took its text over; `seen` is what the page goes on top of.

    That is its own revision, but after a merge the one that it had opened: it has not shown the others'.
    """
    buffer.article, buffer.saved_as, buffer.saved_number = saved, seen, page.number
    if buffer.number <= page.number:
        buffer.number, buffer.data = page.number, ""
    buffer.save()


def sweep_buffers(*, at: datetime) -> int:
    """Removes what nobody came back for, and emptied buffers whose late requests have long come."""
    old = Buffer.objects.filter(typed_at__lt=at - KEPT_UNSAVED)
    emptied = Buffer.objects.filter(data="", typed_at__lt=at - KEPT_EMPTY)
    return old.delete()[0] + emptied.delete()[0]


def _check_may_type(article_id: int | None, by: User) -> None:
    needed = "articles.add_article" if article_id is None else "articles.change_article"
    if not by.has_perm(needed):
        raise NotAllowed(_("Your role does not write articles."))
    if article_id is not None and not articles_for(by).filter(pk=article_id).exists():
        raise NotAllowed(_("There is no such story for you."))


def _drop_the_oldest(by: User) -> None:
    """A person's buffers are bounded in number: the oldest text gives way."""
    kept = Buffer.objects.filter(owner=by).unsaved().newest_first()
    surplus = list(kept.values_list("pk", flat=True)[MOST_BUFFERS:])
    if surplus:
        Buffer.objects.filter(pk__in=surplus).update(data="")
