"""Counts kept in the memory of one web process until they are written down together."""

from collections import Counter
from collections.abc import Callable, Hashable, Mapping
from threading import Lock, Timer


class Tally[Key: Hashable]:
    """Counts by key; beyond its bounds nothing more is taken: a flood costs neither memory nor time."""

    def __init__(self, *, most_keys: int, most_of_one: int) -> None:
        self._most_keys = most_keys
        self._most_of_one = most_of_one
        self._counts: Counter[Key] = Counter()
        self._lock = Lock()

    def __len__(self) -> int:
        return len(self._counts)

    def add(self, key: Key, *, times: int = 1) -> None:
        """Counts, unless there are too many keys or too many of this one."""
        with self._lock:
            if key in self._counts or len(self._counts) < self._most_keys:
                self._counts[key] = min(self._counts[key] + times, self._most_of_one)

    def take(self) -> dict[Key, int]:
        """What was counted since the last time; the tally begins anew."""
        with self._lock:
            taken, self._counts = self._counts, Counter()
        return dict(taken)

    def give_back(self, counts: Mapping[Key, int]) -> None:
        """Takes back what could not be written down, within the same bounds."""
        for key, times in counts.items():
            self.add(key, times=times)


class Later:
    """Does something once, so many seconds after it was first wished for, away from whoever wished it."""

    def __init__(self, act: Callable[[], None]) -> None:
        self._act = act
        self._is_waiting = False
        self._lock = Lock()

    def wish(self, *, seconds: float) -> None:
        """Never waits and never fails; no seconds mean never."""
        with self._lock:
            if self._is_waiting or seconds <= 0:
                return
            self._is_waiting = True
        timer = Timer(seconds, self._run)
        timer.daemon = True
        timer.start()

    def _run(self) -> None:
        with self._lock:
            self._is_waiting = False
        self._act()
