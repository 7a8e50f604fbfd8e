"""The months of a long list: each is a place in it, given by the key of its end."""

from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone

from articles.core.dates import MONTHS, day_bounds
from articles.public.paging import Key


@dataclass(frozen=True, kw_only=True)
class Month:
    """A month by its name, and the key after which its stories come."""

    name: str
    key: Key


@dataclass(frozen=True, kw_only=True)
class Year:
    """The months of a year in which the list has stories, the last first."""

    number: int
    months: tuple[Month, ...]


def years_of(first: datetime | None, *, at: datetime) -> tuple[Year, ...]:
    """Every month from the first story until the present one, the newest first; none for a young list."""
    if first is None or first > at:
        return ()
    begin, end = timezone.localtime(first), timezone.localtime(at)
    months = [divmod(count, 12) for count in range(_count(end), _count(begin) - 1, -1)]
    if len(months) < 2:
        return ()
    years = dict.fromkeys(year for year, _month in months)
    return tuple(
        Year(number=year, months=tuple(_month_of(year, month) for y, month in months if y == year))
        for year in years
    )


def _count(moment: datetime) -> int:
    return moment.year * 12 + moment.month - 1


def _month_of(year: int, month: int) -> Month:
    following = date(year + 1, 1, 1) if month == 11 else date(year, month + 2, 1)
    return Month(name=MONTHS[month], key=Key(day_bounds(following)[0], 1))
