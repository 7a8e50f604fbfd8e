"""Pinning stories on the pages of tags, sections and officials."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from articles.core.models import User
from articles.editorial.kinds import ArticleKind
from articles.editorial.models import Edition
from articles.frontpage.models import PinnedStory
from articles.frontpage.pinned_pages import MOST_PINNED, PINNED_PAGE_KEYS, Subject, pinned_page_of
from articles.frontpage.services.dated import FrontMoved, check_may, check_period, done, end_row


def pin_on_page(
    article_id: int, *, subject: Subject, ends_at: datetime | None = None, by: User, at: datetime
) -> PinnedStory:
    """Pins a story in the first free place of a page, until a moment or further notice.

    Raises NotAllowed, or ValidationError on the field.
    """
    check_may(by)
    check_period(at, ends_at, at=at)
    _check_belongs(article_id, subject, at=at)
    with transaction.atomic():
        # Whoever pins on the same page waits here, and then sees what was pinned meanwhile.
        type(subject).objects.select_for_update(no_key=True).get(pk=subject.pk)
        row = PinnedStory(
            article_id=article_id,
            position=_free_place(article_id, subject, at=at),
            starts_at=at,
            ends_at=ends_at,
            placed_by=by,
            **{pinned_page_of(subject).key: subject},
        )
        row.save()
        return done(row, "pinned", by=by, at=at)


def unpin_from_page(row_id: int, *, by: User, at: datetime) -> PinnedStory:
    """Takes a story from the top of its page."""
    check_may(by)
    with transaction.atomic():
        row = _still_pinned(row_id, at=at)
        end_row(row, at=at)
        return done(row, "unpinned", by=by, at=at)


def move_on_page(row_id: int, *, by: int, who: User, at: datetime) -> PinnedStory:
    """Moves a pinned story up (-1) or down (1), in exchange with its neighbour."""
    check_may(who)
    with transaction.atomic():
        row = _still_pinned(row_id, at=at)
        rows = list(PinnedStory.objects.on(row.subject).standing(at=at).select_for_update())
        place = rows.index(row) + by
        if not 0 <= place < len(rows):
            raise FrontMoved(_("There is no place to move it to."))
        other = rows[place]
        end_row(row, at=at)
        end_row(other, at=at)
        _again(other, position=row.position, by=who, at=at).save()
        moved = _again(row, position=other.position, by=who, at=at)
        moved.save()
        return done(moved, "reordered", by=who, at=at)


def _check_belongs(article_id: int, subject: Subject, *, at: datetime) -> None:
    """Refuses what would never show: a story that readers do not see, of another page, or advertising."""
    kept = Edition.objects.filter(article=article_id).exclude(visible_until__lte=at)
    if not kept.exists():
        raise ValidationError(
            {"article": _("Readers do not see this story, and it is not scheduled: publish it first.")}
        )
    page = pinned_page_of(subject)
    if not kept.filter(page.stories_of(subject)).exists():
        raise ValidationError({"article": page.refusal})
    if not kept.exclude(kind=ArticleKind.ADVERTORIAL).exists():
        raise ValidationError(
            {"article": _("This is advertising: it never stands in a place that editors give.")}
        )


def _free_place(article_id: int, subject: Subject, *, at: datetime) -> int:
    standing = {row.position: row.article_id for row in PinnedStory.objects.on(subject).standing(at=at)}
    if article_id in standing.values():
        raise ValidationError({"article": _("This story is pinned here already.")})
    free = (place for place in range(1, MOST_PINNED + 1) if place not in standing)
    place = next(free, None)
    if place is None:
        message = _("%(most)d stories are pinned already: take one of them out first.")
        raise ValidationError(message % {"most": MOST_PINNED})
    return place


def _still_pinned(row_id: int, *, at: datetime) -> PinnedStory:
    rows = PinnedStory.objects.select_related(*PINNED_PAGE_KEYS).select_for_update(of=("self",))
    row = rows.standing(at=at).filter(pk=row_id).first()
    if row is None:
        raise FrontMoved(_("Somebody changed the pinned stories meanwhile: look at them again."))
    return row


def _again(row: PinnedStory, *, position: int, by: User, at: datetime) -> PinnedStory:
    """The same story in another place of its page from now on."""
    return PinnedStory(
        article_id=row.article_id,
        position=position,
        starts_at=at,
        ends_at=row.ends_at,
        placed_by=by,
        **{pinned_page_of(row.subject).key: row.subject},
    )
