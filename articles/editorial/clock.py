"""Both sides of the clock: what went out in the last hours and what comes, in the order of time."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from articles.core.models import User
from articles.editorial.models import Edition
from articles.editorial.models.edition import EditionQuerySet
from articles.editorial.permissions import articles_for

BACK = timedelta(hours=6)
AHEAD = timedelta(hours=48)
MOST_PAST = 4
MOST_COMING = 8


@dataclass(frozen=True, kw_only=True)
class Clock:
    """The editions around a moment, each half in the order of time; `more` when further ones come."""

    at: datetime
    past: tuple[Edition, ...]
    coming: tuple[Edition, ...]
    more: bool


def clock_around(at: datetime, *, by: User) -> Clock:
    """What the person may see of it; two short walks along the moments from which editions show."""
    coming = list(
        _around(by).waiting(at=at).filter(visible_from__lte=at + AHEAD).order_by(*_IN_TIME)[: MOST_COMING + 1]
    )
    past = (
        _around(by).filter(visible_from__lte=at, visible_from__gt=at - BACK).order_by(*_BACKWARDS)[:MOST_PAST]
    )
    return Clock(
        at=at,
        past=tuple(reversed(past)),
        coming=tuple(coming[:MOST_COMING]),
        more=len(coming) > MOST_COMING,
    )


_IN_TIME = ("visible_from", "pk")
_BACKWARDS = ("-visible_from", "-pk")


def _around(by: User) -> EditionQuerySet:
    editions = Edition.objects.select_related("article", "section", "article__created_by")
    if by.has_perm("articles.view_every_article"):
        return editions
    return editions.filter(article__in=articles_for(by))
