"""Faults by chance, from a seed: what was typed must be there afterwards."""

import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from playwright.sync_api import Browser, Error

from tests.faults.kinds import FAULTS, Fault
from tests.faults.newsroom import Newsroom
from tests.faults.writer import Writer

GRACE = 2.0
FRESH_BROWSER_AFTER = 12


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What one fault did: how much had been typed, what of it is gone and how old that was."""

    fault: str
    typed: int
    lost: int = 0
    lost_old: int = 0
    oldest: float = 0.0
    conflicts: int = 0
    trouble: str = ""

    @property
    def is_good(self) -> bool:
        return not (self.lost_old or self.conflicts or self.trouble)


def chosen(number: int, *, seed: int) -> Iterator[Fault]:
    """Every fault in turn, each round in another order."""
    chance = random.Random(seed)  # noqa: S311 -- repeatable, not secret
    row: list[Fault] = []
    for _ in range(number):
        row = row or chance.sample(FAULTS, k=len(FAULTS))
        yield row.pop()


def outcomes(
    browser: Browser, newsroom: Newsroom, faults: Sequence[Fault], *, seed: int, scale: float
) -> Iterator[Outcome]:
    """One outcome for each fault; whatever goes wrong is an outcome too."""
    chance = random.Random(seed)  # noqa: S311 -- repeatable, not secret
    writer = None
    for number, fault in enumerate(faults):
        if writer is None or number % FRESH_BROWSER_AFTER == 0:
            if writer:
                writer.context.close()
            context = browser.new_context(locale="id-ID", timezone_id="Asia/Jakarta")
            writer = Writer(context, newsroom, scale=scale)
        is_new = writer.address.endswith("/add/") or chance.random() < 1 / 3
        try:
            yield one(
                writer, newsroom, fault, name=f"u{number}", is_new=is_new, moment=chance.uniform(2.2, 3.2)
            )
        except (Error, AssertionError, TimeoutError) as error:
            words = writer.words
            yield Outcome(
                fault=fault.name,
                typed=sum(len(w.text) for w in words),
                trouble=str(error).split("\n")[0][:200],
            )
            writer.context.close()
            writer = None


def one(
    writer: Writer, newsroom: Newsroom, fault: Fault, *, name: str, is_new: bool, moment: float
) -> Outcome:
    """Types, lets the fault strike, goes on as a person would, saves, and counts."""
    conflicts = writer.conflicts
    writer.begin(name, new=is_new)
    writer.type_for(moment)
    struck = time.monotonic()
    fault.strike(writer, newsroom)
    if fault.ends_page:
        writer.come_back()
        lost = writer.missing(writer.text())
    else:
        writer.focus()
        writer.type_for(0.5)
        lost = []
    writer.save()
    lost = lost or writer.missing(writer.text())
    return Outcome(
        fault=fault.name,
        typed=sum(len(word.text) for word in writer.words),
        lost=sum(len(word.text) for word in lost),
        lost_old=sum(len(word.text) for word in lost if not fault.ends_page or struck - word.at > GRACE),
        oldest=max((struck - word.at for word in lost), default=0.0),
        conflicts=writer.conflicts - conflicts,
    )
