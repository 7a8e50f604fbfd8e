"""What each author published in a month, and how much of it was corrected in public."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.db.models import Count, QuerySet
from django.db.models.functions import TruncMonth
from django.utils import timezone

from articles.core.dates import day_bounds
from articles.editorial.kinds import CorrectionKind
from articles.editorial.models import Author, Correction, EditionByline

# Of these an update is no correction: it adds to what was right.
CORRECTIONS = (
    CorrectionKind.RALAT,
    CorrectionKind.KOREKSI,
    CorrectionKind.HAK_JAWAB,
    CorrectionKind.PENCABUTAN,
)
MONTHS_BACK = 12
MOST_AUTHORS = 500


@dataclass(frozen=True, kw_only=True)
class Line:
    """One author in one month: stories first published in it, public corrections made in it."""

    author: Author
    month: date
    published: int
    corrected: int


def first_of(day: date) -> date:
    """The first day of its month."""
    return day.replace(day=1)


def month_after(month: date) -> date:
    """The first day of the next month."""
    return first_of(month + timedelta(days=31))


def month_before(month: date) -> date:
    """The first day of the month before."""
    return first_of(month - timedelta(days=1))


def lines_of_month(month: date, *, at: datetime) -> list[Line]:
    """Everybody who was credited or corrected in the month up to now, the most published first."""
    start, end = _bounds(month, at=at)
    stories = _first_editions(start, end).filter(
        edition__published_at__gte=start, edition__published_at__lt=end
    )
    published = _counted(stories, by="author", what="edition__article")
    corrected = _counted(_corrections(start, end), by="article__bylines__author", what="pk")
    authors = Author.objects.in_bulk(published.keys() | corrected.keys())
    lines = (
        Line(author=author, month=month, published=published.get(key, 0), corrected=corrected.get(key, 0))
        for key, author in authors.items()
    )
    return sorted(lines, key=lambda line: (-line.published, line.author.name))[:MOST_AUTHORS]


def lines_of_author(author: Author, *, until: date, at: datetime) -> list[Line]:
    """The author's last twelve months, the latest first."""
    months = list(_back_from(first_of(until)))
    start, end = _bounds(months[-1], at=at)[0], _bounds(months[0], at=at)[1]
    stories = _first_editions(start, end).filter(author=author).annotate(month=TruncMonth("published_at"))
    acts = _corrections(start, end).filter(article__bylines__author=author)
    published = _by_month(_counted(stories, by="month", what="edition__article"))
    corrected = _by_month(_counted(acts.annotate(month=TruncMonth("made_at")), by="month", what="pk"))
    return [
        Line(author=author, month=m, published=published.get(m, 0), corrected=corrected.get(m, 0))
        for m in months
    ]


def _first_editions(start: datetime, end: datetime) -> QuerySet[EditionByline]:
    """The credits of stories by their first edition, whose moment of publication all later ones carry."""
    credits = EditionByline.objects.filter(edition__number=1, author__isnull=False)
    return credits.filter(published_at__gte=start, published_at__lt=end)


def _corrections(start: datetime, end: datetime) -> QuerySet[Correction]:
    """The public acts on stories that somebody signs, as they stand."""
    made = Correction.objects.filter(made_at__gte=start, made_at__lt=end, kind__in=CORRECTIONS)
    return made.filter(article__bylines__author__isnull=False)


def _counted(rows: QuerySet, *, by: str, what: str) -> dict[Any, int]:
    return dict(
        rows.order_by().values(by).annotate(number=Count(what, distinct=True)).values_list(by, "number")
    )


def _by_month(counted: dict[datetime, int]) -> dict[date, int]:
    return {timezone.localtime(month).date(): number for month, number in counted.items()}


def _bounds(month: date, *, at: datetime) -> tuple[datetime, datetime]:
    """The month, of the present one what has passed."""
    return day_bounds(month)[0], min(day_bounds(month_after(month))[0], at)


def _back_from(month: date) -> Iterator[date]:
    for _ in range(MONTHS_BACK):
        yield month
        month = month_before(month)
