"""The headline of a pasted page, with what stands above and below it."""

from dataclasses import dataclass, field

from articles.reading.captions import (
    Caption,
    caption_of,
    is_labelled,
    is_strict,
    names_outlet,
    shows_something,
)
from articles.reading.dateline import is_media
from articles.reading.doubts import Doubt
from articles.reading.headlines import headline_key
from articles.reading.layout import is_byline, tag_words
from articles.reading.lines import Line, capital_share, is_prose, words_in
from articles.reading.noise import (
    is_address,
    is_banner,
    is_footer_head,
    is_furniture,
    is_promotion,
    is_rubric,
)
from articles.reading.published import is_stamp
from articles.reading.read_also import line_title

LONGEST_HEADLINE = 250
SHORT_KICKER = 5
LONG_KICKER = 7
LONGEST_CALM_HEADLINE = 14


@dataclass(slots=True)
class Head:
    """The lines above a story, sorted."""

    title: str = ""
    title_written: list[str] = field(default_factory=list)
    kicker: str | None = None
    standfirst: str | None = None
    captions: list[Caption] = field(default_factory=list)
    stamps: list[str] = field(default_factory=list)
    bylines: list[str] = field(default_factory=list)
    meta: list[str] = field(default_factory=list)
    noise: list[str] = field(default_factory=list)
    read_also: list[Line] = field(default_factory=list)
    left: list[Line] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)


def read_head(lines: list[Line]) -> Head:
    """Sorts the lines above a story."""
    head = Head()
    candidates: list[Line] = []
    for index, line in enumerate(lines):
        if line_title(line.text) is not None or (head.read_also and _follows_lone_marker(lines, index)):
            head.read_also.append(line)
        elif _sort_furniture(line, head):
            continue
        elif _stands_behind_credit(candidates) and not head.captions:
            head.captions.append(Caption(line.text, line.text, None))
        else:
            candidates.append(line)
    chosen = _choose(candidates)
    if chosen is None:
        _sort_without_headline(candidates, head)
        return head
    _name_headline(chosen, candidates, head)
    return head


def _follows_lone_marker(lines: list[Line], index: int) -> bool:
    return index > 0 and line_title(lines[index - 1].text) == ""


def _stands_behind_credit(candidates: list[Line]) -> bool:
    """Below “Tribun/Nama” stands what the photo shows, when a headline stands above."""
    return len(candidates) > 1 and names_outlet(candidates[-1].text)


def _sort_furniture(line: Line, head: Head) -> bool:
    """Takes a line that can be no headline; False for the others."""
    if is_stamp(line.text):
        head.stamps.append(line.text)
    elif is_byline(line):
        head.bylines.append(line.text)
    elif is_furniture(line) or is_address(line) or is_footer_head(line) or is_promotion(line):
        head.noise.append(line.text)
    elif is_rubric(line) or tag_words(line):
        head.meta.append(line.text)
    else:
        return False
    return True


def _choose(candidates: list[Line]) -> Line | None:
    """A line that stands twice, else the first that is long enough and neither caption nor sentence."""
    possible = [
        line
        for line in candidates
        if len(line.text) <= LONGEST_HEADLINE
        and not _is_marked_caption(line)
        and not shows_something(line.text)
        and not line.text.startswith(">")
    ]
    keys = [headline_key(line.text) for line in possible]
    caption_keys = [headline_key(c.text) for line in candidates if (c := caption_of(line.text)) and c.text]
    for line, key in zip(possible, keys, strict=True):
        if words_in(line.text) >= 3 and (keys.count(key) > 1 or key in caption_keys):
            return line
    titles = [line for line in possible if not (is_prose(line.text) and line.text.endswith("."))]
    strong = [line for line in titles if words_in(line.text) >= 4 and not _speaks_loud(line, titles)]
    if strong:
        return _longest_of_first(strong)
    return max(titles, key=lambda line: words_in(line.text), default=None)


def _longest_of_first(strong: list[Line]) -> Line:
    """A short first line above a longer one is its kicker."""
    first = strong[0]
    if len(strong) == 1:
        return first
    if words_in(strong[1].text) > LONGEST_CALM_HEADLINE and not _in_title_case(strong[1].text):
        return first
    longer = words_in(strong[1].text) - words_in(first.text)
    if words_in(first.text) <= SHORT_KICKER and longer >= 3:
        return strong[1]
    if words_in(first.text) <= LONG_KICKER and longer >= 4 and _in_title_case(strong[1].text):
        return strong[1]
    return first


def _in_title_case(text: str) -> bool:
    return capital_share(text) >= 0.7


def _speaks_loud(line: Line, titles: list[Line]) -> bool:
    others = [other for other in titles if other is not line and words_in(other.text) >= 4]
    return bool(others) and is_banner(line, headline=max((o.text for o in others), key=len))


def _is_marked_caption(line: Line) -> bool:
    caption = caption_of(line.text)
    if caption is None:
        return False
    return caption.credit is not None or not caption.text or is_labelled(line.text)


def _name_headline(chosen: Line, candidates: list[Line], head: Head) -> None:
    key = headline_key(chosen.text)
    head.title = chosen.text
    above = True
    others: list[Line] = []
    for line in candidates:
        if headline_key(_without_outlet(line.text)) == key and not is_strict(line.text):
            head.title_written.append(line.text)
            above = False
        elif _is_marked_caption(line) and (caption := caption_of(line.text)):
            head.captions.append(caption)
        elif above:
            _sort_above(line, head)
        else:
            others.append(line)
    _join_starred(chosen, others, head)
    for line in others:
        _sort_below(line, head)


def _without_outlet(text: str) -> str:
    """A browser's title names the outlet behind the headline: “Headline - OUTLET.COM”."""
    headline, dash, outlet = text.rpartition(" - ")
    return headline if dash and is_media(outlet) else text


def _join_starred(chosen: Line, others: list[Line], head: Head) -> None:
    """A headline in two bold lines is one headline."""
    if not (chosen.whole_bold and others and others[0].whole_bold and not others[0].gap_before):
        return
    second = others.pop(0)
    head.title = f"{chosen.text} {second.text}"
    head.title_written = [*head.title_written, second.text]


def _sort_above(line: Line, head: Head) -> None:
    if is_banner(line, headline=head.title):
        head.noise.append(line.text)
        head.doubts.append(Doubt("possible_banner", line.text, line.number))
    elif head.kicker is None and len(line.text) <= 120:
        head.kicker = line.text
        head.doubts.append(Doubt("kicker", line.text, line.number))
    else:
        head.left.append(line)


def _sort_below(line: Line, head: Head) -> None:
    caption = caption_of(line.text)
    if caption is not None and not head.captions:
        head.captions.append(caption)
    elif head.standfirst is None:
        head.standfirst = line.text
    elif words_in(line.text) <= 3 and not is_prose(line.text):
        head.meta.append(line.text)
    else:
        head.left.append(line)


def _sort_without_headline(candidates: list[Line], head: Head) -> None:
    for line in candidates:
        caption = caption_of(line.text)
        if caption is not None:
            head.captions.append(caption)
        elif is_banner(line, headline="") and not is_prose(line.text):
            head.noise.append(line.text)
            head.doubts.append(Doubt("possible_banner", line.text, line.number))
        else:
            head.left.append(line)
