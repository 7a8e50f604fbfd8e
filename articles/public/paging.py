"""Lists by key: the next page begins after the last thing of this one, however long the archive is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Self

from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest

PAGE_SIZE = 20
PARAMETER = "sesudah"
_MOMENT = "%Y%m%dT%H%M%S%f"
_KEY = re.compile(r"((?:19|20)[0-9]{6}T[0-9]{12})-([1-9][0-9]{0,17})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """The two columns by which a list runs, the newest first: a moment, and a number that parts equals."""

    moment: str = "published_at"
    number: str = "pk"

    @property
    def newest_first(self) -> tuple[str, str]:
        """The columns for `order_by`."""
        return f"-{self.moment}", f"-{self.number}"


@dataclass(frozen=True, slots=True)
class Key:
    """The place of one thing in a list, as an address carries it."""

    moment: datetime
    number: int

    @classmethod
    def parse(cls, text: str) -> Self:
        """The key that an address names; ValueError for anything else."""
        match = _KEY.fullmatch(text)
        if match is None:
            raise ValueError(text[:60])
        return cls(datetime.strptime(match[1], _MOMENT).replace(tzinfo=UTC), int(match[2]))

    def __str__(self) -> str:
        return f"{self.moment.astimezone(UTC):{_MOMENT}}-{self.number}"

    def older(self, order: Order) -> Q:
        """What comes after this key in the list."""
        earlier = Q((f"{order.moment}__lt", self.moment))
        same = Q((order.moment, self.moment), (f"{order.number}__lt", self.number))
        return Q((f"{order.moment}__lte", self.moment)) & (earlier | same)


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """One page of a list, and where the next one begins."""

    items: Sequence[Any]
    next_key: Key | None
    is_first: bool

    def __bool__(self) -> bool:
        return bool(self.items)


def asked_key(request: HttpRequest) -> Key | None:
    """The key in the address, if there is one; a broken one is an address that does not exist."""
    text = request.GET.get(PARAMETER)
    if text is None:
        return None
    try:
        return Key.parse(text)
    except ValueError as error:
        raise Http404("no such place in the list") from error


def listing(
    rows: QuerySet[Any],
    *,
    after: Key | None,
    only: Q | None = None,
    order: Order | None = None,
    size: int = PAGE_SIZE,
) -> Listing:
    """One page of the rows, newest first.

    `only` and the key go into one filter, so that both speak of the same row of a link table.
    """
    order = order or Order()
    wanted = (only or Q()) & (after.older(order) if after else Q())
    found = list(rows.filter(wanted).order_by(*order.newest_first)[: size + 1])
    last = found[size - 1] if len(found) > size else None
    return Listing(items=found[:size], next_key=last and key_of(last, order), is_first=after is None)


def key_of(row: Any, order: Order) -> Key:
    """The key of a row; link tables repeat the moment and number of the row they lead to."""
    return Key(getattr(row, order.moment.rsplit("__", 1)[-1]), row.pk)
