"""Dates as papers write them, and the year that their weekday gives away."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from articles.reading.tables.calendar import MONTHS, SHORT_WEEKDAYS, WEEKDAYS

WEEKDAY = "|".join(sorted((re.escape(w) for w in WEEKDAYS if w not in SHORT_WEEKDAYS), key=len, reverse=True))
MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
YEAR = r"(?:19|20)\d\d"
SPOKEN = re.compile(
    rf"(?:\b({WEEKDAY})\b\s?,?\s?[(\[]?\s?)?\b(\d{{1,2}})[\s-]{{1,2}}({MONTH})\b\.?(?:[\s,-]{{1,2}}({YEAR})\b)?[)\]]?",
    re.IGNORECASE,
)
NUMERIC = re.compile(
    rf"(?:\b({WEEKDAY})\b\s?,?\s?(?:tanggal\s|malam\s|pagi\s|siang\s|sore\s|kemarin\s|lalu\s)?)?"
    rf"([(\[])?\s?\b(\d{{1,2}})\s?([/.-])\s?(\d{{1,2}})(?:\s?\4\s?({YEAR}|\d\d)\b)?(?![\d/])\s?[)\]]?",
    re.IGNORECASE,
)
NEAREST_YEARS = 6


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date as it stands in the text."""

    raw: str
    start: int
    weekday: int | None
    day: int
    month: int
    year: int | None


@dataclass(frozen=True, slots=True)
class ResolvedDate:
    """The day a written date means, and what is doubtful about it."""

    on: date | None
    doubt: str | None = None


def dates_in(text: str) -> Iterator[WrittenDate]:
    """Every date of the text, in order of the two ways of writing."""
    found = [*_spoken(text), *_numeric(text)]
    yield from sorted(found, key=lambda written: written.start)


def _spoken(text: str) -> Iterator[WrittenDate]:
    for match in SPOKEN.finditer(text):
        weekday, day, month, year = match.groups()
        raw = _balanced(match.group())
        yield WrittenDate(
            raw,
            match.start(),
            _weekday(weekday),
            int(day),
            MONTHS[month.casefold()],
            int(year) if year else None,
        )


def _numeric(text: str) -> Iterator[WrittenDate]:
    for match in NUMERIC.finditer(text):
        weekday, bracket, day, sign, month, year = match.groups()
        if not weekday and not (bracket and (year or sign == "/")) and not (year and len(year) == 4):
            continue
        if sign == "." and not year and not bracket:
            continue
        full_year = None if year is None else int(year) if len(year) == 4 else 2000 + int(year)
        if not 1 <= int(month) <= 12 and not weekday:
            continue
        yield WrittenDate(
            _balanced(match.group()), match.start(), _weekday(weekday), int(day), int(month), full_year
        )


def _weekday(word: str | None) -> int | None:
    return WEEKDAYS[word.casefold()] if word else None


def _balanced(raw: str) -> str:
    """A closing bracket that was not opened inside belongs to the sentence."""
    raw = raw.strip(" ,")
    if raw.endswith((")", "]")) and "(" not in raw and "[" not in raw:
        return raw[:-1].rstrip(" ,")
    return raw


def resolve(written: WrittenDate, *, near: date) -> ResolvedDate:
    """The day meant: its year as written, or the year near the given day in which the weekday agrees."""
    if written.year is not None:
        on = _day(written.year, written)
        if on is None:
            return ResolvedDate(None, "event_date_invalid")
        agrees = written.weekday is None or on.weekday() == written.weekday
        return ResolvedDate(on, None if agrees else "event_date_weekday")
    days = [day for year in _years_around(near.year) if (day := _day(year, written)) is not None]
    if not days:
        return ResolvedDate(None, "event_date_invalid")
    days.sort(key=lambda day: (day > near and (day - near).days > 60, abs((day - near).days)))
    if written.weekday is None:
        return ResolvedDate(days[0])
    agreeing = [day for day in days if day.weekday() == written.weekday]
    if not agreeing:
        return ResolvedDate(None, "event_date_weekday")
    return ResolvedDate(agreeing[0], None if abs((agreeing[0] - near).days) < 400 else "event_date_far")


def _years_around(year: int) -> range:
    return range(max(year - NEAREST_YEARS, 1), min(year + 2, 9999))


def _day(year: int, written: WrittenDate) -> date | None:
    try:
        return date(year, written.month, written.day)
    except ValueError:
        return None
