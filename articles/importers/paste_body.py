"""The body of a read paste as the closed schema's HTML, every read-also block at its place."""

from collections.abc import Sequence
from dataclasses import dataclass

from articles.core.html import escape_text, read_also_block
from articles.reading.pieces import Block, BlockKind, ReadAlsoMark

_TAGS = {BlockKind.PARAGRAPH: "p", BlockKind.SUBHEAD: "h2", BlockKind.QUOTE: "blockquote"}


@dataclass(frozen=True, kw_only=True)
class PlacedTitle:
    """A read-also title and the number of its block in the body."""

    ref: int
    title: str


def body_of(blocks: Sequence[Block], marks: Sequence[ReadAlsoMark]) -> tuple[str, tuple[PlacedTitle, ...]]:
    """The HTML of the blocks, and the titles of the read-also blocks in it, numbered from 1.

    A read-also inside a list stands at the end of the item before it, so that the list stays whole.
    """
    placed = tuple(PlacedTitle(ref=i, title=mark.title) for i, mark in enumerate(marks, start=1))
    after: dict[int, str] = {}
    for mark, title in zip(marks, placed, strict=True):
        after[mark.after_block] = after.get(mark.after_block, "") + read_also_block(title.ref)
    parts = [after.get(0, "")]
    for i, block in enumerate(blocks):
        before = blocks[i - 1] if i else None
        following = blocks[i + 1] if i + 1 < len(blocks) else None
        parts.append(_block_html(block, before, following, asides=after.get(i + 1, "")))
    return "".join(parts), placed


def _block_html(block: Block, before: Block | None, following: Block | None, *, asides: str) -> str:
    inner = _inline_html(block)
    if block.kind != BlockKind.ITEM:
        tag = _TAGS[block.kind]
        inner = f"<p>{inner}</p>" if tag == "blockquote" else inner
        return f"<{tag}>{inner}</{tag}>{asides}"
    tag = "ol" if block.ordered else "ul"
    opening = "" if _same_list(before, block) else f"<{tag}>"
    if _same_list(block, following):
        return f"{opening}<li>{inner}{asides}</li>"
    return f"{opening}<li>{inner}</li></{tag}>{asides}"


def _same_list(one: Block | None, other: Block | None) -> bool:
    return (
        one is not None
        and other is not None
        and one.kind == other.kind == BlockKind.ITEM
        and one.ordered == other.ordered
        and one.group == other.group
    )


def _inline_html(block: Block) -> str:
    if not block.runs:
        return escape_text(block.text)
    html = ""
    for run in block.runs:
        text = escape_text(run.text)
        text = f"<em>{text}</em>" if run.italic else text
        html += f"<strong>{text}</strong>" if run.bold else text
    return html
