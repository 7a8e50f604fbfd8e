"""The body of a story as blocks, with the read-also marks between them."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from articles.reading.bullets import Bullet, bullet_of
from articles.reading.bylines import EndMark, end_mark
from articles.reading.captions import Caption, caption_of, is_labelled, is_strict, names_outlet
from articles.reading.dateline import is_media
from articles.reading.doubts import Doubt
from articles.reading.layout import is_byline
from articles.reading.lines import Line
from articles.reading.marks import cut, joined, plain
from articles.reading.noise import is_address, is_footer_head, is_furniture, is_promotion
from articles.reading.pieces import Run
from articles.reading.published import is_stamp
from articles.reading.read_also import could_be_title, inline_mark, line_title, tidy_title
from articles.reading.wraps import column_width, continues

END_LINES = 12
LONGEST_BODY_CAPTION = 250


@dataclass(slots=True)
class Part:
    """A stretch of the body on its way to becoming a block."""

    line: int
    texts: list[str]
    runs: list[tuple[Run, ...]]
    bullet: Bullet | None = None
    quote: bool = False
    bold: bool = False

    @property
    def text(self) -> str:
        """The words of all its lines."""
        return self.texts[0] if len(self.texts) == 1 else " ".join(self.texts)

    def settle(self) -> None:
        """Makes its lines one."""
        if len(self.texts) > 1:
            whole = self.runs[0]
            styled = any(len(runs) > 1 for runs in self.runs)
            for runs in self.runs[1:] if styled else ():
                whole = joined(whole, runs)
            self.texts = [self.text]
            self.runs = [whole if styled else (Run(self.texts[0]),)]

    def cut_at(self, end: int) -> None:
        """Keeps the words before the given place."""
        end = len(self.texts[0][:end].rstrip())
        self.runs = [cut(self.runs[0], 0, end)]
        self.texts = [plain(self.runs[0])]


@dataclass(slots=True)
class Link:
    """A read-also between two parts."""

    title: str
    written: tuple[str, ...]
    line: int


@dataclass(slots=True)
class Body:
    """The lines of a story, sorted."""

    parts: list[Part | Link] = field(default_factory=list)
    noise: list[str] = field(default_factory=list)
    bylines: list[str] = field(default_factory=list)
    stamps: list[str] = field(default_factory=list)
    captions: list[Caption] = field(default_factory=list)
    ends: list[EndMark] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)


def read_body(lines: list[Line], *, has_caption: bool) -> Body:
    """Sorts the lines of a story into parts, read-also marks and what is set aside."""
    body = Body()
    width = column_width(lines)
    waiting = ""
    for index, line in enumerate(lines):
        if waiting:
            waiting = _after_lone_marker(line, waiting, body)
            if waiting != "refused":
                continue
            waiting = ""
        title = line_title(line.text)
        if title is not None:
            waiting = _take_marker(line, title, body)
        elif not _set_aside(line, body, last=index >= len(lines) - END_LINES, has_caption=has_caption):
            _take_text(line, body, width=width)
    _finish(body)
    return body


def _take_marker(line: Line, title: str, body: Body) -> str:
    """Adds a read-also; a lone marker waits for its title."""
    body.parts.append(Link(title, (line.text,), line.number))
    return "" if title else "first"


def _after_lone_marker(line: Line, waiting: str, body: Body) -> str:
    """The line after a lone marker is its title; further bulleted lines are titles too."""
    link = body.parts[-1]
    assert isinstance(link, Link)  # noqa: S101 - a lone marker was the last thing taken
    bullet = bullet_of(line.text)
    words = line.text[bullet.length :] if bullet else line.text
    if (waiting == "first" or bullet) and line_title(line.text) is None and could_be_title(words):
        body.doubts.append(Doubt("read_also_two_lines", line.text, line.number))
        if waiting == "first":
            link.title, link.written = tidy_title(words), (*link.written, line.text)
        else:
            body.parts.append(Link(tidy_title(words), (line.text,), line.number))
        return "more" if bullet else ""
    return "refused"


def _set_aside(line: Line, body: Body, *, last: bool, has_caption: bool) -> bool:
    """Takes what is no part of the story's text."""
    if len(line.text) > 400:
        return False
    signs_only = not any(char.isalnum() for char in line.text) and "*" not in line.text
    if (
        signs_only
        or is_furniture(line)
        or is_address(line)
        or is_footer_head(line)
        or (last and is_promotion(line))
    ):
        body.noise.append(line.text)
    elif is_byline(line):
        body.bylines.append(line.text)
    elif is_stamp(line.text) and (last or not body.parts):
        body.stamps.append(line.text)
    elif _is_body_caption(line) and not (has_caption or body.captions) and (caption := caption_of(line.text)):
        body.captions.append(caption)
        body.doubts.append(Doubt("caption_in_body", line.text, line.number))
    else:
        return False
    return True


def _is_body_caption(line: Line) -> bool:
    """A label such as “Foto:”, the template “caption--credit”, or a sentence with “(Foto: …)” behind it."""
    if is_strict(line.text) or is_labelled(line.text):
        return True
    if names_outlet(line.text) and is_media(line.text.split("/")[0].strip()):
        return True
    caption = caption_of(line.text) if len(line.text) < LONGEST_BODY_CAPTION else None
    return caption is not None and (caption.credit or "").casefold().startswith(
        ("foto", "photo", "dok. foto")
    )


def _take_text(line: Line, body: Body, *, width: int | None) -> None:
    bullet = bullet_of(line.text)
    quote = line.text.startswith(">") and len(line.text) > 1
    previous = body.parts[-1] if body.parts else None
    if (
        isinstance(previous, Part)
        and bullet is None
        and not (quote and not previous.quote)
        and (previous.bullet is None or line.text[0].islower())
        and continues(previous.texts[-1], line, width=width, prose_before=len(previous.texts[-1]) > 40)
    ):
        text = line.text[1:].lstrip() if quote else line.text
        if text:
            previous.texts.append(text)
            previous.runs.append(cut(line.runs, len(line.text) - len(text), len(line.text)))
            if width is None:
                body.doubts.append(Doubt("lines_joined", text[:80], line.number))
            return
    start = bullet.length if bullet else len(line.text) - len(line.text.lstrip("> ")) if quote else 0
    text = line.text[start:]
    if not text:
        start, text, bullet = 0, line.text, None
    runs = cut(line.runs, start, len(line.text)) if start else line.runs
    body.parts.append(Part(line.number, [text], [runs], bullet, quote, line.whole_bold))


def _finish(body: Body) -> None:
    """Settles joined lines, splits off inline read-also marks and the signature at the end."""
    finished: list[Part | Link] = []
    for part in body.parts:
        if isinstance(part, Link):
            if not part.title:
                body.doubts.append(Doubt("read_also_without_title", part.written[0], part.line))
            finished.append(part)
            continue
        part.settle()
        finished.append(part)
        finished.extend(_split_inline(part, body))
    _take_signature(finished, body)
    body.parts = finished


def _split_inline(part: Part, body: Body) -> Iterable[Link]:
    text = part.texts[0]
    if "aca" not in text and "ACA" not in text and "imak" not in text:
        return []
    mark = inline_mark(text)
    if mark is None:
        return []
    if not mark.clear:
        body.doubts.append(Doubt("read_also_not_split", mark.title[:120], part.line))
        return []
    body.doubts.append(Doubt("read_also_inline", mark.title, part.line))
    part.cut_at(mark.start)
    return [Link(mark.title, (text[mark.start :].strip(),), part.line)]


def _take_signature(parts: list[Part | Link], body: Body) -> None:
    """The signature stands behind the last words of the story."""
    for index in range(len(parts) - 1, -1, -1):
        part = parts[index]
        if isinstance(part, Link):
            continue
        for _ in range(3):
            mark = end_mark(part.texts[0])
            if mark is None:
                break
            body.ends.append(mark)
            part.cut_at(mark.start)
        if part.texts[0]:
            return
        del parts[index]
