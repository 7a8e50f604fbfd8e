"""Which block of an old text became which block of a new one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

from articles.core.html import plain_text
from articles.editorial.bodies import refs_in

# Below this likeness a block is another one, not the same one changed.
ALIKE = 40.0
MOST_CHARS = 1_000
MOST_COMPARED = 2_500


@dataclass(frozen=True, kw_only=True)
class Aligned:
    """What became of each old block, None where it was taken out; what is new before each, and at the end."""

    became: list[str | None]
    added: list[list[str]]


def align(old: Sequence[str], new: Sequence[str]) -> Aligned:
    """Pairs the blocks: the same ones first, then, between them, those that are most alike."""
    became: list[str | None] = [None] * len(old)
    added: list[list[str]] = [[] for _ in range(len(old) + 1)]
    for a, b, c, d in _regions(old, new):
        if old[a:b] == new[c:d]:
            became[a:b] = new[c:d]
            continue
        gap = a
        pairs = dict(_pairs(old, new, a, b, c, d))
        by_new = {j: i for i, j in pairs.items()}
        for j in range(c, d):
            if j in by_new:
                became[by_new[j]] = new[j]
                gap = by_new[j] + 1
            else:
                added[gap].append(new[j])
    return Aligned(became=became, added=added)


def _regions(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int, int, int]]:
    """Stretches that are the same in both, and those that are not, in turn."""
    a = c = b = d = 0
    for operation in LCSseq.opcodes(old, new):
        if operation.tag == "equal":
            if (a, c) != (b, d):
                yield a, b, c, d
            yield operation.src_start, operation.src_end, operation.dest_start, operation.dest_end
            a, c = operation.src_end, operation.dest_end
        b, d = operation.src_end, operation.dest_end
    if (a, c) != (b, d):
        yield a, b, c, d


def _pairs(
    old: Sequence[str], new: Sequence[str], a: int, b: int, c: int, d: int
) -> Iterator[tuple[int, int]]:
    """Pairs within a changed stretch, none crossing another: the likest first, the rest by their order."""
    if (b - a) * (d - c) > MOST_COMPARED:
        yield from zip(range(a, b), range(c, d), strict=False)
        return
    words = {block: plain_text(block)[:MOST_CHARS] for block in {*old[a:b], *new[c:d]}}
    scores = {
        (i, j): fuzz.ratio(words[old[i]], words[new[j]])
        for i in range(a, b)
        for j in range(c, d)
        if not is_read_also(old[i]) and not is_read_also(new[j])
    }
    yield from _likest(scores, range(a, b), range(c, d))


def _likest(scores: dict[tuple[int, int], float], rows: range, columns: range) -> Iterator[tuple[int, int]]:
    within = [(i, j) for i in rows for j in columns if (i, j) in scores]
    if not within:
        return
    best = max(within, key=lambda pair: (scores[pair], -abs(pair[0] - pair[1])))
    if scores[best] < ALIKE:
        yield from _by_order(scores, rows, columns)
        return
    i, j = best
    yield from _likest(scores, range(rows.start, i), range(columns.start, j))
    yield best
    yield from _likest(scores, range(i + 1, rows.stop), range(j + 1, columns.stop))


def _by_order(scores: dict[tuple[int, int], float], rows: range, columns: range) -> Iterator[tuple[int, int]]:
    known = {i for i, _ in scores}, {j for _, j in scores}
    yield from zip((i for i in rows if i in known[0]), (j for j in columns if j in known[1]), strict=False)


def is_read_also(block: str) -> bool:
    """Whether the block is nothing but a read-also."""
    return block.startswith("<aside") and bool(refs_in(block))
