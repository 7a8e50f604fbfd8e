"""The lines below a story: tags, shares, lists of other stories."""

from dataclasses import dataclass, field

from articles.reading.cleaning import one_line
from articles.reading.layout import is_byline, opens_foot, tag_words
from articles.reading.lines import Line, words_in
from articles.reading.noise import is_furniture
from articles.reading.published import is_stamp

LONGEST_TAG = 60
MOST_TAG_WORDS = 6


@dataclass(slots=True)
class Foot:
    """The foot of a page, sorted."""

    tags: tuple[str, ...] = ()
    tag_lines: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    bylines: list[str] = field(default_factory=list)
    stamps: list[str] = field(default_factory=list)


def read_foot(lines: list[Line]) -> Foot:
    """Sorts the lines below a story; short lines after a tag label are tags until another heading comes."""
    foot = Foot()
    tags: list[str] = []
    in_tags = False
    for line in lines:
        words = tag_words(line)
        if words is not None:
            in_tags = not words
            (foot.tag_lines if words else foot.lines).append(line.text)
            tags.extend(_split(words))
        elif is_byline(line):
            foot.bylines.append(line.text)
        elif in_tags and _is_tag(line):
            foot.tag_lines.append(line.text)
            tags.extend(_split(line.text))
        else:
            in_tags = False
            (foot.stamps if is_stamp(line.text) and not foot.lines else foot.lines).append(line.text)
    foot.tags = tuple(dict.fromkeys(tag for tag in tags if tag))
    return foot


def _is_tag(line: Line) -> bool:
    if opens_foot(line) or is_furniture(line) or line.text.endswith("."):
        return False
    return (
        "," in line.text
        or "#" in line.text
        or (words_in(line.text) <= MOST_TAG_WORDS and len(line.text) <= LONGEST_TAG)
    )


def _split(words: str) -> list[str]:
    """The tags of one line, between commas, bars or number signs."""
    for sign in (",", "|", ";", "•", "·"):
        if sign in words:
            return [_tidy(tag) for tag in words.split(sign)]
    if words.count("#") > 1:
        return [_tidy(tag) for tag in words.split("#")]
    return [_tidy(words)]


def _tidy(tag: str) -> str:
    return one_line(tag).strip("#*-•.: ")
