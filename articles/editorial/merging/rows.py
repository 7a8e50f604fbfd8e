"""A relation merged row by row; a row is the same one by what it names, wherever it stands."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from articles.editorial.merging.hunks import Choice, Hunk, met

type Key = Callable[[Any], Hashable | None]


@dataclass(frozen=True, kw_only=True)
class RowRules:
    """How the rows of a relation are known again: by the first key that fits; None fits nothing.

    `place_keys` know a row again by the part it plays once nothing else does. Two rows can stand beside
    each other when none of the `unique` values of one is the other's.
    """

    keys: tuple[Key, ...] = ()
    place_keys: tuple[Key, ...] = ()
    unique: Key | None = None


@dataclass(eq=False)
class _Slot:
    """A row in the three versions; a version without it has None."""

    base: Any = None
    mine: Any = None
    theirs: Any = None


def merge_rows[T](
    base: Sequence[T], mine: Sequence[T], theirs: Sequence[T], *, rules: RowRules
) -> tuple[Hunk[T], ...]:
    """The rows of both, a hunk each; when both put them into orders of their own, one hunk of all."""
    slots = [_Slot(base=row) for row in base]
    in_mine = _slots_of(mine, "mine", slots, base=base, rules=rules)
    in_theirs = _slots_of(theirs, "theirs", slots, base=base, rules=rules)
    _join_added(in_mine, in_theirs, rules)
    if _is_moved(in_mine, slots) and _is_moved(in_theirs, slots) and _common(in_mine, in_theirs):
        return (_in_two_orders(slots, in_mine, in_theirs, rules),)
    first, second = (in_mine, in_theirs) if _is_moved(in_mine, slots) else (in_theirs, in_mine)
    return tuple(_hunk(slot, rules) for slot in _woven(first, second))


def _slots_of(
    rows: Sequence[Any], side: str, slots: list[_Slot], *, base: Sequence[Any], rules: RowRules
) -> list[_Slot]:
    """The slots of one version in its order, with its rows put into those of the base that they are."""
    pairs = _paired(base, rows, (_whole, *rules.keys, *rules.place_keys))
    found = {new: slots[old] for old, new in pairs.items()}
    result = []
    for i, row in enumerate(rows):
        slot = found.get(i) or _Slot()
        setattr(slot, side, row)
        result.append(slot)
    return result


def _whole(row: Hashable) -> Hashable:
    return row


def _paired(old: Sequence[Any], new: Sequence[Any], keys: Sequence[Key]) -> dict[int, int]:
    """Which row of the new ones each old one is, by index, each at most once."""
    pairs: dict[int, int] = {}
    for key in keys:
        free: dict[Hashable, list[int]] = {}
        taken = set(pairs.values())
        for j, row in enumerate(new):
            if j not in taken and (value := key(row)) is not None:
                free.setdefault(value, []).append(j)
        for i, row in enumerate(old):
            if i not in pairs and free.get(key(row)):
                pairs[i] = free[key(row)].pop(0)
    return pairs


def _join_added(in_mine: list[_Slot], in_theirs: list[_Slot], rules: RowRules) -> None:
    """What both added is one row, when it is the same by what it names."""
    mine = [slot for slot in in_mine if slot.base is None]
    theirs = [slot for slot in in_theirs if slot.base is None]
    keys = (_whole, *rules.keys)
    for i, j in _paired([s.mine for s in mine], [s.theirs for s in theirs], keys).items():
        mine[i].theirs = theirs[j].theirs
        in_theirs[in_theirs.index(theirs[j])] = mine[i]


def _is_moved(side: list[_Slot], slots: list[_Slot]) -> bool:
    """Whether the rows of the base stand in another order there."""
    kept = [slot for slot in side if slot.base is not None]
    return kept != [slot for slot in slots if slot in kept]


def _common(one: list[_Slot], other: list[_Slot]) -> bool:
    """Whether the rows that stand in both stand in different orders."""
    return [slot for slot in one if slot in other] != [slot for slot in other if slot in one]


def _woven(first: list[_Slot], second: list[_Slot]) -> list[_Slot]:
    """All slots in the order of the first; those of the second alone follow what they followed there."""
    result = list(first)
    for i, slot in enumerate(second):
        if slot not in result:
            result.insert(result.index(second[i - 1]) + 1 if i else 0, slot)
    return result


def _hunk(slot: _Slot, rules: RowRules) -> Hunk[Any]:
    base, mine, theirs = (() if row is None else (row,) for row in (slot.base, slot.mine, slot.theirs))
    can_stand_together = (
        rules.unique is not None and mine and theirs and rules.unique(slot.mine) != rules.unique(slot.theirs)
    )
    return met(base, mine, theirs, both=(*theirs, *mine) if can_stand_together else None)


def _in_two_orders(
    slots: list[_Slot], in_mine: list[_Slot], in_theirs: list[_Slot], rules: RowRules
) -> Hunk[Any]:
    def rows(order: list[_Slot], choice: Choice) -> tuple[Any, ...]:
        return tuple(row for slot in order for row in _hunk(slot, rules).chosen(choice))

    return Hunk(
        base=tuple(slot.base for slot in slots),
        mine=rows(_woven(in_mine, in_theirs), Choice.MINE),
        theirs=rows(_woven(in_theirs, in_mine), Choice.THEIRS),
    )
