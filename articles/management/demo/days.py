"""Days in the texts of the demo stories, written as distances from the day a story is published.

`{hari}` is that day as papers print it, `Sabtu (9/12)`; `{hari-2}` two days before, `{hari+5}` five after.
`{kerja-1}` is printed the same way and never falls on a weekend: back from a day that is past,
forward from one to come. `{tanggal+10}` is `9 Desember 2023`. `{tahun}` and `{tahun+1}` are years.
"""

import re
from datetime import date, datetime, time, timedelta

from articles.core.dates import WEEKDAYS, long_date

PLACEHOLDER = re.compile(r"\{(hari|kerja|tanggal|tahun)([+-]\d+)?\}")
SATURDAY = 5


def with_days(text: str, *, on: date) -> str:
    """The text with every placeholder replaced by the day it stands for."""
    return PLACEHOLDER.sub(lambda found: _written(found[1], int(found[2] or 0), on), text)


def moment_of(days_ago: int, hour: time, *, seeded_at: datetime) -> datetime:
    """The hour of a day before the seeding, in its zone; only a day to come lies after the seeding."""
    day = seeded_at.date() - timedelta(days=days_ago)
    planned = datetime.combine(day, hour, tzinfo=seeded_at.tzinfo)
    return planned if days_ago < 0 else min(planned, seeded_at)


def _written(kind: str, distance: int, on: date) -> str:
    if kind == "tahun":
        return str(on.year + distance)
    day = on + timedelta(days=distance)
    if kind == "tanggal":
        return long_date(day)
    if kind == "kerja":
        day = _working_day(day, step=1 if distance > 0 else -1)
    return f"{WEEKDAYS[day.weekday()]} ({day.day}/{day.month})"


def _working_day(day: date, *, step: int) -> date:
    while day.weekday() >= SATURDAY:
        day += timedelta(days=step)
    return day
