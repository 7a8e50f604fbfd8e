"""Giving stories their places on the front page: what readers have seen stays as it was."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from articles.core.models import User
from articles.editorial.kinds import ArticleKind
from articles.editorial.models import Edition
from articles.frontpage.models import FrontStory
from articles.frontpage.services.dated import FrontMoved, check_may, check_period, done, end_row
from articles.frontpage.slots import SLOT_BY_KEY, Slot


def pin(
    article_id: int,
    *,
    slot: Slot,
    position: int = 1,
    starts_at: datetime | None = None,
    ends_at: datetime | None = None,
    by: User,
    at: datetime,
) -> FrontStory:
    """Gives a story a place from a moment (at once, where none is named), until another or further notice.

    A first of a section stands in the story's own section. Whatever stood in the place, and wherever else
    the story stood, ends there; the new row ends where one planned for later begins. Raises NotAllowed,
    or ValidationError on the field.
    """
    check_may(by)
    start = starts_at or at
    if not 1 <= position <= slot.places:
        raise ValidationError({"position": _("This part of the page has no such place.")})
    check_period(start, ends_at, at=at)
    edition = _fitting(article_id, start=start)
    with transaction.atomic():
        row = _place(
            FrontStory(
                article_id=article_id,
                slot=slot.key,
                section=edition.section if slot.of_each_section else None,
                position=position,
                starts_at=start,
                ends_at=ends_at,
                placed_by=by,
            )
        )
        return done(row, "placed", by=by, at=at)


def unpin(row_id: int, *, by: User, at: datetime) -> FrontStory:
    """Takes a story from its place: at once, or before it comes there."""
    check_may(by)
    with transaction.atomic():
        row = _still_there(row_id, at=at)
        end_row(row, at=at)
        return done(row, "removed", by=by, at=at)


def move(row_id: int, *, by: int, who: User, at: datetime) -> FrontStory:
    """Moves a story up (-1) or down (1) in its part of the page, in exchange with what stands there."""
    check_may(who)
    with transaction.atomic():
        row = _still_there(row_id, at=at)
        target = row.position + by
        if row.starts_at > at or not 1 <= target <= SLOT_BY_KEY[row.slot].places:
            raise FrontMoved(_("There is no place to move it to."))
        beside = FrontStory.objects.filter(slot=row.slot, section=row.section, position=target)
        other = beside.standing(at=at).first()
        end_row(row, at=at)
        if other is not None:
            end_row(other, at=at)
            _place(_again(other, position=row.position, by=who, at=at))
        moved = _place(_again(row, position=target, by=who, at=at))
        return done(moved, "moved", by=who, at=at)


def _fitting(article_id: int, *, start: datetime) -> Edition:
    """What readers see of the story when it comes to its place."""
    visible = Edition.objects.visible(at=start).filter(article=article_id)
    edition = visible.select_related("section").only("kind", "section").first()
    if edition is None:
        raise ValidationError(
            {"article": _("Readers do not see this story at that moment: publish or schedule it first.")}
        )
    if edition.kind == ArticleKind.ADVERTORIAL:
        raise ValidationError(
            {"article": _("This is advertising: it never stands in a place that editors give.")}
        )
    return edition


def _still_there(row_id: int, *, at: datetime) -> FrontStory:
    row = FrontStory.objects.select_for_update().still_to_end(at=at).filter(pk=row_id).first()
    if row is None:
        raise FrontMoved(_("Somebody changed this part of the page meanwhile: look at it again."))
    return row


def _place(row: FrontStory) -> FrontStory:
    """Saves the row where everything that stands in its way has made room."""
    same_place = Q(slot=row.slot, section=row.section, position=row.position)
    in_the_way = FrontStory.objects.select_for_update().filter(same_place | Q(article=row.article_id))
    for other in in_the_way.still_to_end(at=row.starts_at).order_by("starts_at"):
        if other.starts_at <= row.starts_at:
            end_row(other, at=row.starts_at)
        elif row.ends_at is None or other.starts_at < row.ends_at:
            row.ends_at = other.starts_at
    row.save()
    return row


def _again(row: FrontStory, *, position: int, by: User, at: datetime) -> FrontStory:
    """The same story in another place of its part from now on."""
    return FrontStory(
        article_id=row.article_id,
        slot=row.slot,
        section=row.section,
        position=position,
        starts_at=at,
        ends_at=row.ends_at,
        placed_by=by,
    )
