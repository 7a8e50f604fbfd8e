"""Requests without a known key, counted by the address they come from, in the memory of one process."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address, ip_network
from threading import Lock

MOST_REFUSALS = 60
STRETCH_SECONDS = 600
MOST_ADDRESSES = 10_000
# One household or server has all addresses of such a network.
HOME_NETWORK = 64


@dataclass(slots=True)
class Refusals:
    """How often an address was refused since a moment."""

    began: float
    count: int


class Strangers:
    """Counts refusals; the addresses heard of longest ago go first when there are too many."""

    def __init__(self, *, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._known: OrderedDict[str, Refusals] = OrderedDict()
        self._lock = Lock()

    def seconds_to_wait(self, address: str) -> int:
        """Counts one more refusal; how long the address should stay away, nothing while within its bound."""
        home, now = _home(address), self._clock()
        with self._lock:
            row = self._known.get(home)
            if row is None or now - row.began >= STRETCH_SECONDS:
                row = self._known[home] = Refusals(began=now, count=0)
            self._known.move_to_end(home)
            row.count = min(row.count + 1, MOST_REFUSALS + 1)
            while len(self._known) > MOST_ADDRESSES:
                self._known.popitem(last=False)
            return max(1, round(row.began + STRETCH_SECONDS - now)) if row.count > MOST_REFUSALS else 0

    def forget(self) -> None:
        """Begins anew."""
        with self._lock:
            self._known.clear()


def _home(address: str) -> str:
    """The address, or the network that belongs to one household; what is no address counts as one."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return ""
    is_long = isinstance(parsed, IPv6Address) and parsed.ipv4_mapped is None
    return str(ip_network((parsed, HOME_NETWORK), strict=False)) if is_long else str(parsed)
