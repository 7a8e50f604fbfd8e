"""Read-also lines in all their written forms."""

import re
from dataclasses import dataclass

from rapidfuzz.distance import DamerauLevenshtein

from articles.reading.cleaning import one_line
from articles.reading.lines import words_in

MARKER = re.compile(
    r"^[^\w]{0,6}(?:(?:artikel|berita)\s?)?(baca\s?(?:juga|pula|berita)|simak\s(?:juga|pula)|lihat\sjuga|berita\sterkait"
    r"|artikel\sterkait|bacajuga|baca\sselengkapnya|read\salso|baca(?=\s?:))\b[*_~`]{0,3}"
    r"(\s?(?:artikel|berita)(?:\slain(?:nya)?)?(?=\s?:))?",
    re.IGNORECASE,
)
INLINE = re.compile(
    r"[*_(\[>»-]{0,4}\b(?:baca\s?juga|baca\s?pula|simak\s?juga)\b[*_]{0,3}\s?:", re.IGNORECASE
)
SPEECH_GOES_ON = re.compile(r"[,.!?]\s?[\"”’]\s+[a-z]")
SENTENCE_BREAK = re.compile(r"[a-z\d”\"][.!?][”\"]?\s+[A-Z“\"]")
LONGEST_TITLE = 250
MARKER_WORDS = "baca juga"
MOST_MISTYPED = 2
MOST_TITLE_WORDS = 30


@dataclass(frozen=True, slots=True)
class InlineMark:
    """A read-also at the end of a paragraph: where it starts and what it names."""

    start: int
    title: str
    clear: bool


def line_title(text: str) -> str | None:
    """The title that a read-also line names, empty when it stands on the next line; None for other lines."""
    if len(text) > 400:
        return None
    marker = MARKER.match(text)
    if marker is None:
        return _mistyped_marker_title(text)
    rest = text[marker.end() :]
    after = rest.lstrip("*_~` ")
    if after.startswith((":", "：")):
        title = after[1:]
    elif not after.strip(".…*-"):
        title = ""
    elif marker.group(1).isupper() or (rest[:1] in "-–—>|»" or rest.lstrip()[:1] in "-–—>|»"):
        title = after.lstrip("-–—>|» ")
    elif _reads_as_title(after) and words_in(marker.group(1)) == 2 and not _leads_elsewhere(marker):
        title = after
    else:
        return None
    return tidy_title(title)


def _mistyped_marker_title(text: str) -> str | None:
    """“BACA JUA: …” and “Baca Jgua: …” mean a read-also."""
    marker, colon, title = text.partition(":")
    written = marker.strip("*_~`> ").casefold()
    if not colon or not written.startswith("bac") or abs(len(written) - len(MARKER_WORDS)) > 1:
        return None
    mistyped = DamerauLevenshtein.distance(written, MARKER_WORDS) <= MOST_MISTYPED
    return tidy_title(title) if mistyped else None


def tidy_title(title: str) -> str:
    """The title without the marks around it."""
    title = one_line(title).strip("*_~` ")
    while title[:1] in "([" and title[-1:] in ")]" and title:
        title = title[1:-1].strip()
    if title.endswith((")", "]")) and title.count(")") + title.count("]") > title.count("(") + title.count(
        "["
    ):
        title = title[:-1].rstrip()
    return title


def inline_mark(text: str) -> InlineMark | None:
    """The read-also inside a paragraph, if there is one."""
    found = INLINE.search(text, 1)
    if found is None:
        return None
    title = tidy_title(text[found.end() : found.end() + LONGEST_TITLE * 2])
    rest_fits = len(text) - found.end() <= LONGEST_TITLE
    clear = (
        rest_fits
        and bool(title)
        and words_in(title) <= MOST_TITLE_WORDS
        and SENTENCE_BREAK.search(title) is None
        and INLINE.search(title) is None
        and SPEECH_GOES_ON.search(title) is None
    )
    return InlineMark(found.start(), title, clear)


def _leads_elsewhere(marker: re.Match[str]) -> bool:
    """“Baca selengkapnya di …” invites to another medium."""
    return marker.group(1).casefold().endswith("selengkapnya")


def _reads_as_title(text: str) -> bool:
    """Without a colon, only words in capitals or with capital first letters make a title."""
    words = [word for word in text.split()[:30] if word[:1].isalpha()]
    if len(words) < 3 or text.endswith((".", ",", ";", ":")):
        return False
    return sum(1 for word in words if word[:1].isupper()) >= 0.6 * len(words)


def could_be_title(text: str) -> bool:
    """Whether a line after a lone marker can be the title it announces."""
    return (
        2 <= words_in(text) <= MOST_TITLE_WORDS
        and len(text) <= LONGEST_TITLE
        and not text.endswith((".", ",", ";"))
    )
