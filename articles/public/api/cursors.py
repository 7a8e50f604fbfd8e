"""Where a page of stories ends and the next one begins, as an address carries it."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Self

from articles.public.paging import Key

_PARTS = "."
_TAG = re.compile(r"t\.([1-9][0-9]{0,17})")


@dataclass(frozen=True, slots=True)
class NewestCursor:
    """The last story of a page, the newest first; `n.<key>`."""

    key: Key

    def __str__(self) -> str:
        return f"n{_PARTS}{self.key}"

    @classmethod
    def parse(cls, text: str) -> Self:
        """The cursor that an address names; ValueError for anything else."""
        kind, _dot, key = text.partition(_PARTS)
        if kind != "n":
            raise ValueError(text[:60])
        return cls(Key.parse(key))


@dataclass(frozen=True, slots=True)
class ChangesCursor:
    """The last change of a page, and since when all was settled as the round began; `u.<key>.<moment>`."""

    key: Key
    begun_at: datetime

    def __str__(self) -> str:
        return f"u{_PARTS}{self.key}{_PARTS}{Key(self.begun_at, 1)}"

    @classmethod
    def parse(cls, text: str) -> Self:
        """The cursor that an address names; ValueError for anything else."""
        kind, key, begun = (*text.split(_PARTS), "", "")[:3]
        if kind != "u" or text.count(_PARTS) != 2:
            raise ValueError(text[:60])
        return cls(Key.parse(key), Key.parse(begun).moment)


@dataclass(frozen=True, slots=True)
class TagCursor:
    """The last tag of a page; `t.<number>`."""

    number: int

    def __str__(self) -> str:
        return f"t{_PARTS}{self.number}"

    @classmethod
    def parse(cls, text: str) -> Self:
        """The cursor that an address names; ValueError for anything else."""
        match = _TAG.fullmatch(text)
        if match is None:
            raise ValueError(text[:60])
        return cls(int(match[1]))
