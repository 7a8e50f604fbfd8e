"""A place where the versions of two people meet."""

from dataclasses import dataclass
from enum import StrEnum


class Choice(StrEnum):
    """What a person may choose for a disputed place."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


@dataclass(frozen=True, kw_only=True)
class Hunk[T]:
    """What stood at a place, what each made of it, and the outcome; None while a person has to choose.

    `both` is the two together, where that makes sense.
    """

    base: tuple[T, ...]
    mine: tuple[T, ...]
    theirs: tuple[T, ...]
    both: tuple[T, ...] | None = None
    settled: tuple[T, ...] | None = None

    @property
    def is_disputed(self) -> bool:
        """Whether a person has to choose."""
        return self.settled is None

    @property
    def default(self) -> Choice:
        """What stands until a person has chosen: what two people added is kept, what they changed is mine."""
        return Choice.BOTH if self.both is not None and not self.base else Choice.MINE

    def chosen(self, choice: str | None) -> tuple[T, ...]:
        """The outcome, by the choice where there is one to make; a choice that makes no sense is none."""
        if self.settled is not None:
            return self.settled
        options = {Choice.MINE: self.mine, Choice.THEIRS: self.theirs, Choice.BOTH: self.both}
        found = options.get(Choice(choice)) if choice in set(Choice) else None
        return options[self.default] or () if found is None else found


def settled[T](values: tuple[T, ...], *, base: tuple[T, ...] = ()) -> Hunk[T]:
    """A place at which nobody has to choose."""
    return Hunk(base=base, mine=values, theirs=values, settled=values)


def met[T](
    base: tuple[T, ...], mine: tuple[T, ...], theirs: tuple[T, ...], *, both: tuple[T, ...] | None = None
) -> Hunk[T]:
    """The rule of three versions: one-sided changes and equal ones are taken, all others are disputed."""
    outcome = None
    if mine in (base, theirs):
        outcome = theirs
    elif theirs == base:
        outcome = mine
    return Hunk(base=base, mine=mine, theirs=theirs, both=both, settled=outcome)
