"""Where a page of search results ends and the next one begins."""

import re
from dataclasses import dataclass
from typing import Self

_WRITTEN = re.compile(r"([0-9]{1,18})-([0-9]{1,18})")


@dataclass(frozen=True)
class Cursor:
    """The key of the last result of a page; its text form stands in the address of the next one."""

    score: int
    pk: int

    def __str__(self) -> str:
        return f"{self.score}-{self.pk}"

    @classmethod
    def read(cls, text: str) -> Self | None:
        """The cursor in an address; None for anything else, which means the first page."""
        found = _WRITTEN.fullmatch(text) if text.isascii() else None
        return cls(int(found[1]), int(found[2])) if found else None
