"""Doubts about the page as a whole."""

from collections.abc import Iterator
from datetime import date

from articles.reading.captions import names_no_source
from articles.reading.dateline import Dateline
from articles.reading.dates import ResolvedDate
from articles.reading.doubts import Doubt
from articles.reading.lines import MOST_LINES, Line
from articles.reading.pieces import Paste
from articles.reading.published import disagrees

LONG_TEXT = 900
LONG_PARAGRAPH = 2_000


def page_doubts(
    paste: Paste, *, lines: list[Line], dateline: Dateline | None, resolved: ResolvedDate | None, today: date
) -> Iterator[Doubt]:
    """What a reporter should check before the page becomes a draft."""
    yield from _headline(paste)
    yield from _dateline(paste, dateline)
    yield from _dates(paste, resolved, today)
    yield from _credits(paste)
    yield from _paragraphs(paste, lines)


def _headline(paste: Paste) -> Iterator[Doubt]:
    letters = [char for char in paste.title if char.isalpha()]
    if not paste.title:
        yield Doubt("no_headline")
    elif len(letters) > 12 and paste.title.isupper():
        yield Doubt("headline_all_capitals", paste.title)


def _dateline(paste: Paste, dateline: Dateline | None) -> Iterator[Doubt]:
    if dateline is None or dateline.place is None:
        yield Doubt("dateline_missing", paste.dateline_raw or "")
    elif not dateline.certain:
        yield Doubt("dateline_guessed", paste.dateline_raw or "")


def _dates(paste: Paste, resolved: ResolvedDate | None, today: date) -> Iterator[Doubt]:
    if resolved is not None and resolved.doubt:
        yield Doubt(resolved.doubt, paste.event_date_raw or "")
    if paste.published_raw and disagrees(paste.published_raw, today=today):
        yield Doubt("published_weekday", paste.published_raw)


def _credits(paste: Paste) -> Iterator[Doubt]:
    if paste.byline.initials and not paste.byline.reporter:
        yield Doubt("byline_initials", paste.byline.initials)
    if paste.caption_credit == "":
        yield Doubt("credit_empty", paste.caption or "")
    elif paste.caption_credit and names_no_source(paste.caption_credit):
        yield Doubt("credit_unknown_source", paste.caption_credit)


def _paragraphs(paste: Paste, lines: list[Line]) -> Iterator[Doubt]:
    longest = max((len(line.text) for line in lines), default=0)
    if longest > LONG_TEXT and len(lines) <= 3:
        yield Doubt("no_line_breaks", "", lines[0].number)
        return
    if len(lines) > MOST_LINES:
        yield Doubt("lines_read_in_part", "", lines[MOST_LINES].number)
    for block in paste.blocks:
        if len(block.text) > LONG_PARAGRAPH:
            yield Doubt("long_paragraph", block.text[:80], block.line)
            return
