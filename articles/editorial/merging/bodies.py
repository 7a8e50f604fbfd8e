"""Two versions of a body merged block by block, lists item by item; a block may be of any kind."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from articles.core.html_blocks import split_blocks, split_list
from articles.editorial.bodies import refs_in
from articles.editorial.merging.aligning import Aligned, align, is_read_also
from articles.editorial.merging.hunks import Choice, Hunk, met, settled

# A body of more blocks is merged as a whole: the time stays bounded.
MOST_BLOCKS = 5_000
WRAPPINGS = (
    ("<li><p>", "<li>"),
    ("</p></li>", "</li>"),
    ("</p><aside", "<aside"),
    ("<blockquote><p>", "<blockquote>"),
    ("</p></blockquote>", "</blockquote>"),
)


def merge_bodies(base: str, mine: str, theirs: str, *, kept: Iterable[int] = ()) -> tuple[Hunk[str], ...]:
    """The places of the body in order; the blocks of the read-also rows `kept` stay where one has them."""
    kept = frozenset(kept)
    if not kept and (mine in (base, theirs) or theirs == base):
        return (met((base,), (mine,), (theirs,)),)
    versions = [split_blocks(html) for html in (base, mine, theirs)]
    if max(map(len, versions)) > MOST_BLOCKS:
        return (met((base,), (mine,), (theirs,), both=(theirs, mine)),)
    return tuple(_merge_blocks(*versions, kept=kept))


def _merge_blocks(
    base: Sequence[str], mine: Sequence[str], theirs: Sequence[str], *, kept: frozenset[int] = frozenset()
) -> Iterator[Hunk[str]]:
    one, other = align(base, _as_before(mine, base)), align(base, _as_before(theirs, base))
    for i, block in enumerate(base):
        if kept.intersection(refs_in(block)):
            one.became[i] = one.became[i] or block
            other.became[i] = other.became[i] or block
    unique = {block for block, count in Counter(base).items() if count == 1}
    _follow_moves(base, one, other, unique)
    _follow_moves(base, other, one, unique)
    contested = _contested(base, one, other, unique)
    for i in range(len(base) + 1):
        yield from _added(one.added[i], other.added[i], contested)
        if i < len(base):
            yield _changed(base[i], one.became[i], other.became[i])


def _as_before(blocks: Sequence[str], base: Sequence[str]) -> tuple[str, ...]:
    """The blocks, those that only an editor's opening and closing put into another form as they were."""
    forms = {_bare(block): block for block in base}
    return tuple(forms.get(_bare(block), block) for block in blocks)


def _bare(block: str) -> str:
    """The block without the paragraphs that an editor puts around all the words of an item or a quote."""
    for wrapped, bare in WRAPPINGS:
        block = block.replace(wrapped, bare)
    return block


def _follow_moves(base: Sequence[str], mover: Aligned, changer: Aligned, unique: set[str]) -> None:
    """A block that one moved and the other changed stands changed at its new place."""
    for i, block in enumerate(base):
        changed = changer.became[i]
        if block not in unique or mover.became[i] is not None or changed in (None, block):
            continue
        for blocks in mover.added:
            if block in blocks and changed is not None:
                blocks[blocks.index(block)] = changed
                changer.became[i] = None


def _contested(base: Sequence[str], one: Aligned, other: Aligned, unique: set[str]) -> set[str]:
    """Blocks that both put somewhere else, or that one moved and the other took out."""
    places = [{block: i for i, blocks in enumerate(side.added) for block in blocks} for side in (one, other)]
    twice = {block for block in places[0].keys() & places[1].keys() if places[0][block] != places[1][block]}
    gone = {
        block
        for i, block in enumerate(base)
        if block in unique and one.became[i] is None and other.became[i] is None
    }
    return twice | (gone & (places[0].keys() ^ places[1].keys()))


def _added(mine: Sequence[str], theirs: Sequence[str], contested: set[str]) -> Iterator[Hunk[str]]:
    """What is new at one place: of one of them, of both the same, or two things that a person arranges."""
    for block in mine:
        if block in contested:
            yield Hunk(base=(), mine=(block,), theirs=())
    for block in theirs:
        if block in contested:
            yield Hunk(base=(), mine=(), theirs=(block,))
    left = tuple(block for block in mine if block not in contested)
    right = tuple(block for block in theirs if block not in contested)
    together = (*right, *(block for block in left if block not in right))
    if _holds(left, right) or _holds(right, left):
        yield settled(max(left, right, key=len))
    elif all(map(is_read_also, left)) or all(map(is_read_also, right)):
        yield settled(together)
    else:
        yield Hunk(base=(), mine=left, theirs=right, both=together)


def _holds(some: Sequence[str], others: Sequence[str]) -> bool:
    """Whether the blocks stand among the others in the same order."""
    rest = iter(others)
    return all(block in rest for block in some)


def _changed(base: str, mine: str | None, theirs: str | None) -> Hunk[str]:
    """What became of one block."""
    if mine is not None and theirs is not None and base not in (mine, theirs) and mine != theirs:
        if (merged := _merge_lists(base, mine, theirs)) is not None:
            return merged
        return met((base,), (mine,), (theirs,), both=(theirs, mine))
    return met((base,), _some(mine), _some(theirs))


def _some(block: str | None) -> tuple[str, ...]:
    return () if block is None else (block,)


def _merge_lists(base: str, mine: str, theirs: str) -> Hunk[str] | None:
    """Three versions of one list, merged item by item; None where one of them is no such list."""
    parts = [split_list(html) for html in (base, mine, theirs)]
    first, second, third = parts
    if first is None or second is None or third is None:
        return None
    if not first[0] == second[0] == third[0]:
        return None
    items = list(_merge_blocks(first[1], second[1], third[1]))

    def whole(choose: Callable[[Hunk[str]], tuple[str, ...]]) -> str:
        inner = "".join(item for hunk in items for item in choose(hunk))
        return f"{first[0]}{inner}{first[2]}"

    if not any(hunk.is_disputed for hunk in items):
        return settled((whole(lambda hunk: hunk.settled or ()),), base=(base,))
    return Hunk(
        base=(base,),
        mine=(whole(lambda hunk: hunk.chosen(Choice.MINE)),),
        theirs=(whole(lambda hunk: hunk.chosen(Choice.THEIRS)),),
        both=(whole(_all_of),),
    )


def _all_of(hunk: Hunk[str]) -> tuple[str, ...]:
    """Both versions of a disputed item, one after the other."""
    if hunk.settled is not None or hunk.both is not None:
        return hunk.chosen(Choice.BOTH)
    return (*hunk.theirs, *hunk.mine)
