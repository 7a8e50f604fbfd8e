"""Lines that belong to the page and not to the story; a sentence of the body is never one."""

import re

from articles.reading.dateline import is_media
from articles.reading.lines import Line, is_prose
from articles.reading.tables.furniture import (
    BANNER_LOUD,
    BANNER_WORDS,
    BREADCRUMB_SIGNS,
    EXACT_NOISE,
    FOOTER_HEADS,
    NOISE_STARTS,
    PROMOTION_SIGNS,
    PROMOTION_STARTS,
    RUBRICS,
)

LONGEST_FURNITURE = 90
LONGEST_PROMOTION = 400
MOST_LABEL_WORDS = 8
LETTER_SIZES = frozenset({"a", "a-", "a+", "aa", "-", "+"})
# A lone dash is an empty caption, a star an end mark, a bracketed star a signature.
MARKS_WITH_MEANING = frozenset("-–—*…")
MOST_STATION_WORDS = 3
COUNT_BEHIND = re.compile(r"\s?\(\d{1,5}\)$")
FOOTER_LABELS = (
    "sumber:",
    "sumber :",
    "kategori:",
    "kategori :",
    "rubrik:",
    "sumber berita:",
    "share:",
    "share :",
)


def is_furniture(line: Line) -> bool:
    """Buttons, advertising labels, page numbers: never part of a story, wherever they stand."""
    if len(line.text) > LONGEST_FURNITURE:
        return False
    folded = line.folded
    if not any(char.isalnum() or char in MARKS_WITH_MEANING for char in folded):
        return True
    if folded in EXACT_NOISE or folded.rstrip(" :") in EXACT_NOISE or LETTER_SIZES.issuperset(folded.split()):
        return True
    if folded.startswith(NOISE_STARTS) and not is_prose(line.text):
        return True
    return folded.isdigit() and len(folded) <= 2


def is_footer_head(line: Line) -> bool:
    """A heading of the lists below a story."""
    if len(line.text) > LONGEST_FURNITURE:
        return False
    return COUNT_BEHIND.sub("", line.folded).rstrip(" :") in FOOTER_HEADS or (
        line.folded.startswith(FOOTER_LABELS) and len(line.text.split()) <= MOST_LABEL_WORDS
    )


def is_promotion(line: Line) -> bool:
    """An invitation to a channel, an app or the outlet's other pages."""
    if len(line.text) <= LONGEST_FURNITURE * 2 and any(sign in line.folded for sign in PROMOTION_SIGNS):
        return True
    return len(line.text) <= LONGEST_PROMOTION and line.folded.lstrip("*-•> \"“'").startswith(
        PROMOTION_STARTS
    )


def is_address(line: Line) -> bool:
    """A web address alone on its line, or a trail of rubrics."""
    text = line.text.strip("()[]<>")
    if text.startswith(("http://", "https://", "www.")) and " " not in text:
        return True
    return len(text) < 120 and any(sign in text for sign in BREADCRUMB_SIGNS) and _is_trail(text)


def is_rubric(line: Line) -> bool:
    """The name of a section alone on its line."""
    return len(line.text) <= 30 and line.folded in RUBRICS


def is_banner(line: Line, *, headline: str) -> bool:
    """A short line above the headline that speaks like an advertisement."""
    words = line.text.split()
    folded = {word.strip(".,!:").casefold() for word in words}
    if folded & BANNER_LOUD or len(words) == 1 or (len(words) == 2 and line.text.isupper()):
        return True
    if len(words) > 8:
        return False
    return bool(folded & BANNER_WORDS) or (line.text.isupper() and not headline.isupper())


def _is_trail(text: str) -> bool:
    dashed = text.split(" - ")
    if len(dashed) > 2 and is_media(dashed[0]):
        return all(len(station.split()) <= MOST_STATION_WORDS for station in dashed)
    first = re.split("[>»›/]", text, maxsplit=1)[0].strip().casefold()
    return first in {"home", "beranda", "news", "berita"} or first in RUBRICS
