"""A month of the date index as a calendar sheet."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

from articles.core.dates import MONTHS, WEEKDAYS


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The weeks of a month, Monday first; days of other months are empty, days without paper have no link."""

    title: str
    weekdays: tuple[str, ...] = WEEKDAYS
    weeks: tuple[tuple[date | None, ...], ...]
    first: date
    last: date
    earlier: date | None
    later: date | None


def sheet(day: date, *, first: date, last: date) -> Sheet:
    """The month of the day, in a paper whose first and last days are known."""
    weeks = calendar.Calendar().monthdatescalendar(day.year, day.month)
    before = day.replace(day=1) - timedelta(days=1)
    after = date.fromordinal(before.toordinal() + calendar.monthrange(day.year, day.month)[1] + 1)
    return Sheet(
        title=f"{MONTHS[day.month - 1]} {day.year}",
        weeks=tuple(tuple(d if d.month == day.month else None for d in week) for week in weeks),
        first=first,
        last=last,
        earlier=before if before >= first else None,
        later=after if after <= last else None,
    )
