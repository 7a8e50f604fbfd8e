"""The archive in stretches of some ten days, each a file for search engines.

Which of them hold something, and when that last changed, is looked up for each stretch from its end: nothing
grows with the number of articles.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db import connection
from django.db.models import F, OuterRef, Subquery
from django.db.models.expressions import RawSQL
from django.utils import timezone

from articles.core.dates import day_bounds
from articles.core.unwalked import newest_unwalked
from articles.editorial.models import Correction, Edition

# The days of a month on which a stretch begins.
BEGINNINGS = (1, 11, 21)
FIRST_YEAR, LAST_YEAR = 1900, 2200
MOST_CORRECTIONS = 5000


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A third of a month: its address, and the moments between which an article was first published."""

    year: int
    month: int
    part: int

    @classmethod
    def holding(cls, day: date) -> "Stretch":
        """The stretch in which the day lies."""
        return cls(year=day.year, month=day.month, part=sum(day.day >= first for first in BEGINNINGS))

    @property
    def exists(self) -> bool:
        """Whether a calendar has it."""
        known = FIRST_YEAR <= self.year <= LAST_YEAR and 1 <= self.month <= 12
        return known and 1 <= self.part <= len(BEGINNINGS)

    @property
    def bounds(self) -> tuple[datetime, datetime]:
        """From the first moment of its first day to that of the first day after it."""
        return day_bounds(self._first)[0], day_bounds(self.following()._first)[0]

    def following(self) -> "Stretch":
        """The next one."""
        if self.part < len(BEGINNINGS):
            return Stretch(year=self.year, month=self.month, part=self.part + 1)
        return Stretch.holding(self._first + timedelta(days=15))

    @property
    def _first(self) -> date:
        return date(self.year, self.month, BEGINNINGS[self.part - 1])


def stretches_with_articles(*, at: datetime) -> list[tuple[Stretch, datetime]]:
    """Every stretch of which readers see an article, the newest first, and when it last changed."""
    found = dict(zip(rows := list(_stretches(at=at)), _last_changes(rows, at=at), strict=True))
    for stretch, made_at in _corrected(at=at):
        if earlier := found.get(stretch):
            found[stretch] = max(earlier, made_at)
    return [(stretch, moment) for stretch, moment in reversed(found.items()) if moment]


def _stretches(*, at: datetime) -> Iterator[Stretch]:
    """From the oldest article that readers see to the newest."""
    visible = Edition.objects.visible(at=at).only("published_at")
    oldest, newest = visible.order_by("published_at", "pk").first(), visible.newest_first().first()
    if oldest is None or newest is None:
        return
    stretch, last = (
        Stretch.holding(timezone.localtime(edition.published_at).date()) for edition in (oldest, newest)
    )
    while stretch != last:
        yield stretch
        stretch = stretch.following()
    yield last


def _last_changes(stretches: Sequence[Stretch], *, at: datetime) -> list[datetime | None]:
    """For each stretch the moment of its newest edition; None where readers see nothing."""
    within = Edition.objects.visible(at=at).filter(
        published_at__gte=RawSQL("stretch.begins", ()), published_at__lt=RawSQL("stretch.ends", ())
    )
    newest = within.newest_first().values("published_at")[:1]
    changed = within.filter(visible_from__gt=F("published_at"))
    changed = changed.order_by(newest_unwalked("visible_from"))
    (newest_sql, newest_values), (changed_sql, changed_values) = (
        rows.query.sql_with_params() for rows in (newest, changed.values("visible_from")[:1])
    )
    sql = f"""
        SELECT greatest(newest.at, changed.at)
        FROM unnest(%s::timestamptz[], %s::timestamptz[]) WITH ORDINALITY AS stretch (begins, ends, place)
        LEFT JOIN LATERAL ({newest_sql}) AS newest (at) ON true
        LEFT JOIN LATERAL ({changed_sql}) AS changed (at) ON true
        ORDER BY place
    """  # noqa: S608 - made of queries of our own
    begins, ends = zip(*(stretch.bounds for stretch in stretches), strict=True) if stretches else ((), ())
    with connection.cursor() as cursor:
        cursor.execute(sql, [list(begins), list(ends), *newest_values, *changed_values])
        return [moment for (moment,) in cursor.fetchall()]


def _corrected(*, at: datetime) -> Iterator[tuple[Stretch, datetime]]:
    """The stretches of the articles that were corrected last, each with the moment."""
    first = Edition.objects.visible(at=at).filter(article=OuterRef("article")).values("published_at")[:1]
    rows = Correction.objects.filter(made_at__lte=at).annotate(published_at=Subquery(first)).newest_first()
    for published_at, made_at in rows.values_list("published_at", "made_at")[:MOST_CORRECTIONS]:
        if published_at is not None:
            yield Stretch.holding(timezone.localtime(published_at).date()), made_at
