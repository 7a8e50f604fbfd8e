"""The body and its read-also rows, kept one-to-one."""

import re
from collections.abc import Iterable, Mapping

from articles.core.html import READ_ALSO_ATTRIBUTE, clean_body, read_also_block
from articles.editorial.content import ReadAlsoContent

# nh3 has normalised the markup: an aside carries this attribute or none, in this very form.
_ASIDE = re.compile(rf'<aside(?: {READ_ALSO_ATTRIBUTE}="(\d+)")?>.*?</aside>', re.DOTALL)
_EMPTY = re.compile(r"<(p|h2|h3|li|blockquote)>(?:\s|<br>|&nbsp;)*</\1>")


def refs_in(body: str) -> tuple[int, ...]:
    """The numbers of the read-also blocks, in the order of the text."""
    return tuple(int(ref) for ref in _ASIDE.findall(body) if ref)


def renumbered(body: str, numbers: Mapping[int, int]) -> str:
    """The body with its read-also blocks under other numbers, where they get one."""

    def other(match: re.Match[str]) -> str:
        ref = int(match[1] or 0)
        return read_also_block(numbers[ref]) if ref in numbers else match[0]

    return _ASIDE.sub(other, body)


def matched(body: str, rows: Iterable[ReadAlsoContent]) -> tuple[str, tuple[ReadAlsoContent, ...]]:
    """The cleaned body and the rows in its order: no block without a row, no row without a block.

    A block that names no row, or stands a second time, is dropped; a row without a block gets one at the end.
    """
    by_ref = {row.ref: row for row in rows}
    placed: list[int] = []

    def keep(match: re.Match[str]) -> str:
        ref = int(match[1]) if match[1] else None
        if ref is None or ref not in by_ref or ref in placed:
            return ""
        placed.append(ref)
        return read_also_block(ref)

    text = _ASIDE.sub(keep, clean_body(body))
    text = _EMPTY.sub("", text)
    for ref in by_ref:
        if ref not in placed:
            placed.append(ref)
            text += read_also_block(ref)
    return text, tuple(by_ref[ref] for ref in placed)
