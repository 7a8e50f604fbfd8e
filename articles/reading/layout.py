"""Where the head of a page ends, where its story stands and where its foot begins."""

from dataclasses import dataclass, field, replace

from articles.reading.bylines import bare_byline, end_mark, labelled_parts
from articles.reading.captions import caption_of
from articles.reading.dateline import Dateline, dateline_of, is_media
from articles.reading.lines import Line, is_prose, words_in
from articles.reading.noise import is_address, is_footer_head, is_furniture, is_promotion
from articles.reading.published import is_stamp
from articles.reading.read_also import line_title
from articles.reading.tables.furniture import TAG_HEADS

DEEPEST_HEAD = 25
MOST_PROSE_IN_HEAD = 3
FARTHEST_FOOT = 80


@dataclass(slots=True)
class Layout:
    """The lines of a page by their part; the dateline belongs to the first line of the story."""

    head: list[Line] = field(default_factory=list)
    body: list[Line] = field(default_factory=list)
    foot: list[Line] = field(default_factory=list)
    dateline: Dateline | None = None


def layout_of(lines: list[Line]) -> Layout:
    """The page in its three parts."""
    foot_start = _foot_start(lines)
    page = lines[:foot_start]
    body_start, dateline = _body_start(page)
    return Layout(page[:body_start], page[body_start:], lines[foot_start:], dateline)


def is_byline(line: Line) -> bool:
    """Whether the line says who made the story."""
    return labelled_parts(line.text) is not None or bare_byline(line.text) is not None


def tag_words(line: Line) -> str | None:
    """What stands behind a tag label, "" for the label alone, None for any other line."""
    if len(line.text) > 300:
        return None
    folded = line.folded.lstrip("*•# ")
    for head in TAG_HEADS:
        if folded.rstrip(" :*") == head:
            return ""
        if folded.startswith((f"{head}:", f"{head} :")):
            return line.text.split(":", 1)[1].strip()
    words = line.text.split()
    if words and all(word.startswith("#") and len(word) > 1 for word in words):
        return line.text
    return None


def _foot_start(lines: list[Line]) -> int:
    """The first line of the foot: from there on nothing is a sentence of the story."""
    start = len(lines)
    lowest = max(0, len(lines) - FARTHEST_FOOT)
    for index in range(len(lines) - 1, lowest - 1, -1):
        line = lines[index]
        if opens_foot(line):
            start = index
        elif is_signature(line):
            return index + 1 if index + 1 < len(lines) else start
        elif is_prose(line.text) or line_title(line.text) is not None or is_byline(line) or _signs_off(line):
            break
    return start if start > 0 else len(lines)


def is_signature(line: Line) -> bool:
    """A line that holds nothing but the signature of the story: below it stands the foot."""
    mark = end_mark(line.text)
    return mark is not None and mark.start == 0 and any(char.isalpha() for char in mark.inner)


def _signs_off(line: Line) -> bool:
    return len(line.text) < 400 and line.text.endswith((")", "]", "*", "/")) and not opens_foot(line)


def opens_foot(line: Line) -> bool:
    """Whether a line belongs below a story, and can open the foot."""
    return tag_words(line) is not None or is_footer_head(line) or is_promotion(line)


def _body_start(lines: list[Line]) -> tuple[int, Dateline | None]:
    """The line at which the story begins: its dateline, else its first sentence below the headline."""
    prose = 0
    for index, line in enumerate(lines[:DEEPEST_HEAD]):
        dateline = None if _head_furniture(line) or _shows_photo(line) else _story_dateline(lines, index)
        if dateline is not None and (dateline.certain or prose <= line.text[:3].isupper()):
            return index, dateline
        prose += is_prose(line.text) and not _marked(line)
        if prose > MOST_PROSE_IN_HEAD:
            break
    return _first_sentence(lines), None


def _story_dateline(lines: list[Line], index: int) -> Dateline | None:
    """A dateline opens a sentence; a headline with a dash in it does not."""
    line = lines[index]
    if line_title(line.text) is not None or is_stamp(line.text):
        return None
    found = dateline_of(line.text)
    if found is None:
        return None
    rest = line.text[found.end :]
    if not rest:
        return found if index + 1 < len(lines) and is_prose(lines[index + 1].text) else None
    if is_media(rest) and " " not in rest and index + 1 < len(lines) and is_prose(lines[index + 1].text):
        return replace(found, media=rest, end=len(line.text))
    if is_prose(rest) or rest.endswith((".", '."', ".”", ".’’")) or _continues(lines, index):
        return found
    return found if found.certain and _runs_like_prose(rest) else None


def _runs_like_prose(rest: str) -> bool:
    """Enough small letters at the beginnings of words: no headline."""
    words = rest.split(". ")[0].split()
    return len(words) >= 5 and sum(1 for word in words if word[0].islower()) >= 0.45 * len(words)


def _continues(lines: list[Line], index: int) -> bool:
    return index + 1 < len(lines) and lines[index + 1].text[:1].islower()


def _head_furniture(line: Line) -> bool:
    return is_furniture(line) or is_address(line) or is_byline(line)


def _shows_photo(line: Line) -> bool:
    """A caption that names its photographer in so many words."""
    caption = caption_of(line.text)
    return caption is not None and bool(caption.text) and (caption.credit or "").casefold().startswith("foto")


def _marked(line: Line) -> bool:
    return caption_of(line.text) is not None or line_title(line.text) is not None


def _first_sentence(lines: list[Line]) -> int:
    """Without a dateline the story begins with the first sentence that is neither headline nor caption."""
    seen_headline = False
    for index, line in enumerate(lines[:DEEPEST_HEAD]):
        if _head_furniture(line) or is_stamp(line.text) or _marked(line):
            continue
        if is_prose(line.text) or _opens_list_or_quote(line) or (seen_headline and line.text.endswith(".")):
            return index
        seen_headline = True
    if len(lines) > 1 and seen_headline:
        return _after_first_title(lines)
    return 0 if not seen_headline else len(lines)


def _opens_list_or_quote(line: Line) -> bool:
    return line.text.startswith((">", "- ", "• ", "* ", "“", '"'))


def _after_first_title(lines: list[Line]) -> int:
    for index, line in enumerate(lines[:DEEPEST_HEAD]):
        if not _head_furniture(line) and words_in(line.text) >= 3:
            return index + 1
    return 1
