"""The list of stories, the newest first.

Its keys are the moment of first publication and the article's number, which every edition keeps from the
one before: a story that is changed while somebody pages stands where it stood, and none is skipped.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q

from articles.editorial.models import Edition
from articles.public.api.cursors import NewestCursor
from articles.public.api.filters import Wanted
from articles.public.api.rows import Passed, passed, passed_on
from articles.public.paging import Key


@dataclass(frozen=True, kw_only=True)
class Newest:
    """One page of the list, and where the next one begins."""

    stories: Sequence[Passed]
    next: NewestCursor | None


def newest(wanted: Wanted, *, after: NewestCursor | None, limit: int, at: datetime) -> Newest:
    """One page of what readers see at that moment."""
    order = wanted.order
    beyond = after.key.older(order) if after else Q()
    # One filter, so that key and condition speak of the same row of a link table.
    editions = Edition.objects.visible(at=at).filter(wanted.narrowing & beyond)
    rows = list(passed_on(editions, at=at).order_by(*order.newest_first)[: limit + 1])
    last = rows[limit - 1] if len(rows) > limit else None
    return Newest(
        stories=[passed(row) for row in rows[:limit]],
        next=NewestCursor(Key(last.published_at, last.article_id)) if last else None,
    )
