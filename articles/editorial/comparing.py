"""What changed between two texts: lines or blocks first, then the words within them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from html.parser import HTMLParser

from django.utils.translation import gettext as _

from articles.core.embeds import embed_of
from articles.core.html import READ_ALSO_ATTRIBUTE
from articles.core.html_shape import EMBED_ATTRIBUTE, PHOTO_ATTRIBUTE, WAITING_ATTRIBUTE

_TOKEN = re.compile(r"\s+|\w+|[^\w\s]")
# Above this many words a changed block is shown whole, old and new: nobody reads such a block word by word.
MOST_WORDS = 3000
SAME, INSERTED, DELETED = "same", "ins", "del"


@dataclass(frozen=True)
class Piece:
    """Some words, and whether they stand in both texts or in one."""

    kind: str
    text: str


@dataclass(frozen=True)
class Line:
    """A line or block: what it is (`p`, `li`, `h2`, `figure` …), its words, its markup."""

    tag: str
    text: str
    markup: str = ""


@dataclass(frozen=True)
class LineDiff:
    """A line as it changed; `is_restyled` when only its markup did."""

    tag: str
    kind: str
    pieces: tuple[Piece, ...]
    is_restyled: bool = False


def compare_lines(old: Sequence[Line], new: Sequence[Line]) -> tuple[LineDiff, ...]:
    """Every line of both texts in order, changed ones word by word."""
    return tuple(_line_diffs(old, new))


def _line_diffs(old: Sequence[Line], new: Sequence[Line]) -> Iterator[LineDiff]:
    matcher = SequenceMatcher(a=old, b=new, autojunk=False)
    for operation, a, b, c, d in matcher.get_opcodes():
        if operation == "equal":
            yield from (_whole(line, SAME) for line in new[c:d])
            continue
        paired = min(b - a, d - c)
        for before, after in zip(old[a : a + paired], new[c : c + paired], strict=True):
            yield _changed(before, after)
        yield from (_whole(line, DELETED) for line in old[a + paired : b])
        yield from (_whole(line, INSERTED) for line in new[c + paired : d])


def _whole(line: Line, kind: str) -> LineDiff:
    return LineDiff(line.tag, kind, (Piece(kind, line.text),))


def _changed(before: Line, after: Line) -> LineDiff:
    if before.text == after.text:
        return LineDiff(after.tag, "changed", (Piece(SAME, after.text),), is_restyled=True)
    return LineDiff(after.tag, "changed", compare_words(before.text, after.text))


def compare_words(old: str, new: str) -> tuple[Piece, ...]:
    """The words of both texts in order."""
    a, b = _TOKEN.findall(old), _TOKEN.findall(new)
    if max(len(a), len(b)) > MOST_WORDS:
        return (Piece(DELETED, old), Piece(INSERTED, new))
    pieces: list[Piece] = []
    for operation, i, j, k, m in SequenceMatcher(a=a, b=b, autojunk=False).get_opcodes():
        if operation == "equal":
            pieces.append(Piece(SAME, "".join(a[i:j])))
            continue
        if j > i:
            pieces.append(Piece(DELETED, "".join(a[i:j])))
        if m > k:
            pieces.append(Piece(INSERTED, "".join(b[k:m])))
    return tuple(pieces)


# What is said by the tag itself, whatever it stands in.
INNERMOST = frozenset({"cite", "figcaption", "caption", "tr"})


class _Blocks(HTMLParser):
    """Takes a body apart into its blocks; a row of a table is one of them."""

    OPENING = (
        *("p", "h2", "h3", "li", "blockquote", "cite", "aside", "hr"),
        *("figure", "figcaption", "table", "caption", "tr"),
    )
    NAMED = ("aside", "hr", "figure")

    def __init__(self, headlines: Mapping[int, str], pictures: Mapping[int, str]) -> None:
        super().__init__()
        self.headlines, self.pictures = headlines, pictures
        self.lines: list[Line] = []
        self.tags: list[str] = []
        self.text = self.markup = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "br":
            self.text += "\n"
        if tag in ("th", "td") and self.text:
            self.text += " | "
        if tag not in self.OPENING:
            self.markup += self.get_starttag_text() or ""
            return
        self.flush()
        if tag in self.NAMED:
            self.lines.append(Line(tag, self._name(tag, dict(attrs))))
        if tag not in ("aside", "hr"):
            self.tags.append(tag)

    def _name(self, tag: str, attributes: Mapping[str, str | None]) -> str:
        """What stands for a block that has no words of its own."""
        if tag == "hr":
            return "—"
        if tag == "aside":
            return self.headlines.get(int(attributes.get(READ_ALSO_ATTRIBUTE) or 0), "")
        if number := attributes.get(PHOTO_ATTRIBUTE):
            return self.pictures.get(int(number), f"#{number}")
        if WAITING_ATTRIBUTE in attributes:
            return _("A photo that waits for the line")
        embed = embed_of(attributes.get(EMBED_ATTRIBUTE) or "")
        return f"{embed.provider.label}: {embed.page}" if embed else "?"

    def handle_endtag(self, tag: str) -> None:
        if tag in self.OPENING:
            self.flush()
            if tag in self.tags:
                self.tags.remove(tag)
        else:
            self.markup += f"</{tag}>"

    def handle_data(self, data: str) -> None:
        self.text += data
        self.markup += data

    def flush(self) -> None:
        text, markup, self.text, self.markup = self.text.strip(), self.markup, "", ""
        if text:
            inner = self.tags[-1] if self.tags else "p"
            outer = next((tag for tag in self.tags if tag != "p"), "p")
            self.lines.append(Line(inner if inner in INNERMOST else outer, text, markup))


def blocks_of(
    body: str, *, headlines: Mapping[int, str], pictures: Mapping[int, str] | None = None
) -> tuple[Line, ...]:
    """The blocks of a body; a read-also block is the headline of its row, a picture its name."""
    parser = _Blocks(headlines, pictures or {})
    parser.feed(body)
    parser.close()
    parser.flush()
    return tuple(parser.lines)
