"""Who is written about often and who rarely: uneven, as in every newspaper."""

from collections.abc import Sequence
from itertools import accumulate
from random import Random


class Uneven[T]:
    """Things of which the first is drawn most, each further one less (Zipf, with the head made flatter)."""

    def __init__(self, things: Sequence[T], *, flatness: int = 6) -> None:
        self.things = things
        self._weights = list(accumulate(1 / (place + flatness) for place in range(1, len(things) + 1)))

    def draw(self, dice: Random, *, count: int) -> list[T]:
        """That many things or, where one falls twice, fewer."""
        drawn = dice.choices(self.things, cum_weights=self._weights, k=count)
        return list(dict.fromkeys(drawn))

    def one(self, dice: Random) -> T:
        """A single thing."""
        return self.draw(dice, count=1)[0]
