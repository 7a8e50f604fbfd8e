"""Lists, marked and unmarked, and subheads among the parts of a body."""

from articles.reading.blocks import Body, Link, Part
from articles.reading.doubts import Doubt
from articles.reading.lines import ends_sentence, is_prose, words_in
from articles.reading.pieces import Block, BlockKind, ReadAlsoMark

FEWEST_UNMARKED = 2
LONGEST_SUBHEAD = 80
MOST_SUBHEAD_WORDS = 10
LONGEST_BARE_ITEM = 25


def blocks_of(body: Body) -> tuple[tuple[Block, ...], tuple[ReadAlsoMark, ...]]:
    """The blocks of the body, and its read-also marks with the number of blocks before each."""
    parts = [part for part in body.parts if isinstance(part, Part)]
    groups = _marked_groups(parts)
    groups.update(_unmarked_groups(parts, groups, body))
    blocks: list[Block] = []
    marks: list[ReadAlsoMark] = []
    for part in body.parts:
        if isinstance(part, Link):
            marks.append(ReadAlsoMark(part.title, len(blocks), part.written, part.line))
        else:
            blocks.append(_block(part, len(blocks), parts, groups, body))
    return tuple(blocks), tuple(marks)


def _block(part: Part, index: int, parts: list[Part], groups: dict[int, int], body: Body) -> Block:
    text, runs = part.texts[0], part.runs[0]
    mark = part.bullet.mark if part.bullet else ">" if part.quote else ""
    if index in groups:
        ordered = part.bullet is not None and part.bullet.ordered
        return Block(BlockKind.ITEM, text, ordered, groups[index], mark, runs, part.line)
    if part.quote:
        return Block(BlockKind.QUOTE, text, mark=mark, runs=runs, line=part.line)
    kind = BlockKind.SUBHEAD if _is_subhead(part, index, parts) else BlockKind.PARAGRAPH
    if kind is BlockKind.SUBHEAD and not part.bold:
        body.doubts.append(Doubt("subhead_guessed", text, part.line))
    return Block(kind, text, mark=mark, runs=runs, line=part.line)


def _marked_groups(parts: list[Part]) -> dict[int, int]:
    """The list each marked part belongs to; a number alone among paragraphs makes no list."""
    groups: dict[int, int] = {}
    group = 0
    run: list[int] = []
    for index in range(len(parts) + 1):
        part = parts[index] if index < len(parts) else None
        bullet = part.bullet if part else None
        if bullet and run and not _goes_on(parts[run[-1]], part):
            group = _close(run, parts, groups, group)
            run = []
        if bullet:
            run.append(index)
        elif run:
            group = _close(run, parts, groups, group)
            run = []
    return groups


def _goes_on(previous: Part, part: Part | None) -> bool:
    if part is None or part.bullet is None or previous.bullet is None:
        return False
    if part.bullet.ordered != previous.bullet.ordered:
        return False
    return not part.bullet.ordered or part.bullet.number != 1


def _close(run: list[int], parts: list[Part], groups: dict[int, int], group: int) -> int:
    bullet = parts[run[0]].bullet
    introduced = run[0] > 0 and parts[run[0] - 1].texts[0].endswith(":")
    lone_sign = bullet is not None and bullet.mark in ("–", "—", "*")
    if len(run) > 1 or introduced or (bullet is not None and not bullet.ordered and not lone_sign):
        groups.update(dict.fromkeys(run, group))
        return group + 1
    return group


def _unmarked_groups(parts: list[Part], taken: dict[int, int], body: Body) -> dict[int, int]:
    """After a colon, lines that begin with the same word, or are cut like items, are a list."""
    groups: dict[int, int] = {}
    group = max(taken.values(), default=-1) + 1
    for index, part in enumerate(parts):
        if not part.texts[0].endswith(":") or index + 1 in taken or index in groups:
            continue
        items = _same_first_word(parts, index + 1) or _cut_like_items(parts, index + 1)
        if len(items) >= FEWEST_UNMARKED:
            groups.update(dict.fromkeys(items, group))
            group += 1
            body.doubts.append(Doubt("list_unmarked", parts[items[0]].texts[0], parts[items[0]].line))
    return groups


def _same_first_word(parts: list[Part], start: int) -> list[int]:
    items: list[int] = []
    first = ""
    for index in range(start, min(start + 30, len(parts))):
        text = parts[index].texts[0]
        word = text.split(" ", 1)[0].strip(",.:").casefold()
        if (
            parts[index].bullet
            or len(text) > 400
            or (first and word != first)
            or text.startswith(("“", '"', "‘"))
        ):
            break
        first = word
        items.append(index)
    return items if len(items) >= FEWEST_UNMARKED else []


def _cut_like_items(parts: list[Part], start: int) -> list[int]:
    """Short lines without a full stop, the last one may have it."""
    items: list[int] = []
    for index in range(start, min(start + 40, len(parts))):
        text = parts[index].texts[0]
        if parts[index].bullet or words_in(text) > LONGEST_BARE_ITEM or text.startswith(("“", '"', "‘")):
            break
        if text.endswith((";", ",")) or text[-1].isalnum() or text.endswith((")", "; dan", ", dan")):
            items.append(index)
            continue
        if items and text.endswith(".") and parts[items[-1]].texts[0].endswith((";", ",", "dan")):
            items.append(index)
        break
    return items


def _is_subhead(part: Part, index: int, parts: list[Part]) -> bool:
    text = part.texts[0]
    if len(text) > LONGEST_SUBHEAD or words_in(text) > MOST_SUBHEAD_WORDS or len(text) < 3:
        return False
    if part.bold and index > 0:
        return not text.endswith((",", ";"))
    if (
        ends_sentence(text)
        or text.endswith((":", ",", ";", "-"))
        or not (text[0].isupper() or text[0].isdigit())
    ):
        return False
    following = parts[index + 1].texts[0] if index + 1 < len(parts) else ""
    before = parts[index - 1].texts[0] if index > 0 else ""
    return is_prose(following) and ends_sentence(before)
