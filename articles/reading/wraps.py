"""Lines that were broken in mid sentence by a mail program or a narrow column."""

from itertools import pairwise

from articles.reading.lines import Line, words_in
from articles.reading.tables.ranks import SHORT_RANKS
from articles.reading.tables.words import words

CLOSERS = (".", "!", "?", "…", '"', "”", "’’", "''", ":", ";", ")", "]", "*")
UNFINISHED = words("dan di ke dari yang dengan untuk oleh pada serta para bahwa kepada dalam")
WIDEST_COLUMN = 110
NARROWEST_COLUMN = 35
FEWEST_LINES = 4


def column_width(lines: list[Line]) -> int | None:
    """The width at which a page was wrapped; None when its lines are paragraphs."""
    if len(lines) < FEWEST_LINES:
        return None
    pairs = [(a, b) for a, b in pairwise(lines) if not b.gap_before]
    width = max(len(line.text) for line in lines)
    if not NARROWEST_COLUMN <= width <= WIDEST_COLUMN or len(pairs) < 0.4 * len(lines):
        return None
    full = sum(1 for a, b in pairs if _fills(a, b, width=width))
    mid_sentence = sum(1 for a, _ in pairs if not a.text.endswith(CLOSERS))
    return width if full >= 0.6 * len(pairs) and mid_sentence >= 0.5 * len(pairs) else None


def _fills(line: Line, following: Line, *, width: int) -> bool:
    first_word = following.text.split(" ", 1)[0]
    return len(line.text) + 1 + len(first_word) > width - 8


def continues(previous: str, line: Line, *, width: int | None, prose_before: bool) -> bool:
    """Whether the line goes on with the sentence, or in a wrapped page the paragraph, before it."""
    if width is not None and not line.gap_before:
        return len(previous) + 1 + len(line.text.split(" ", 1)[0]) > width - 8 or not previous.endswith(
            CLOSERS
        )
    if previous.endswith(CLOSERS):
        return False
    if line.text[0].islower():
        return not line.gap_before or (prose_before and words_in(line.text) >= 3)
    if not line.gap_before and prose_before and previous.rsplit(" ", 1)[-1] in UNFINISHED:
        return True
    first = line.text.split(" ", 1)[0].strip(".,").casefold()
    return not line.gap_before and first in SHORT_RANKS and not previous.endswith(",")
