"""Two people who add a "baca juga" at once give it the same number: one of them gets another."""

from dataclasses import replace
from itertools import count

from articles.editorial.bodies import renumbered
from articles.editorial.content import Content, ReadAlsoContent


def with_own_numbers(mine: Content, *, base: Content, theirs: Content) -> Content:
    """Mine, with its new read-also rows under numbers of their own; one that leads where a new one of
    theirs leads takes the number of that one.
    """
    known = {row.ref for row in base.read_also}
    new_theirs = [row for row in theirs.read_also if row.ref not in known]
    free = count(1 + max((row.ref for side in (base, mine, theirs) for row in side.read_also), default=0))
    numbers: dict[int, int] = {}
    for row in mine.read_also:
        if row.ref in known:
            continue
        same = next((other for other in new_theirs if _lead_to_the_same(row, other)), None)
        if same is not None and same.ref not in numbers.values():
            numbers[row.ref] = same.ref
        elif any(other.ref == row.ref for other in new_theirs):
            numbers[row.ref] = next(free)
    if not numbers:
        return mine
    rows = tuple(replace(row, ref=numbers.get(row.ref, row.ref)) for row in mine.read_also)
    return replace(mine, body=renumbered(mine.body, numbers), read_also=rows)


def _lead_to_the_same(one: ReadAlsoContent, other: ReadAlsoContent) -> bool:
    if one.target_id is None or other.target_id is None:
        return one.target_id == other.target_id and one.headline == other.headline
    return one.target_id == other.target_id
