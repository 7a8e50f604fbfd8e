"""Answers for cookie-less readers, kept in the memory of one web process."""

import math
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock

from django.http import HttpResponse

MOST_BYTES = 64 * 2**20
LARGEST_PAGE = 2 * 2**20
# After a failure the kept page answers at once for a while, so that readers do not queue for a dead database.
TROUBLE_SECONDS = 2.0
# How long a page may stand in for one that cannot be made.
LAST_RESORT_SECONDS = 24 * 3600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPage:
    """An answer as it was sent, the moment it was begun, and the state of the paper it shows."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    begun_at: float
    state: int
    # The paper changes by itself after so many seconds: a story comes, a place on the front page ends.
    changes_after: float = math.inf

    def response(self) -> HttpResponse:
        """The answer once more."""
        return HttpResponse(self.body, status=self.status, headers=dict(self.headers))


class PageCache:
    """Pages by address; the longest unread go first when memory is full."""

    def __init__(self, *, clock: Callable[[], float] = time.monotonic, most_bytes: int = MOST_BYTES) -> None:
        self.clock = clock
        self.state = 0
        self._most_bytes = most_bytes
        self._bytes = 0
        self._pages: OrderedDict[str, KeptPage] = OrderedDict()
        self._making: set[str] = set()
        self._failed_at: dict[str, float] = {}
        self._lock = Lock()

    def get(self, key: str) -> KeptPage | None:
        """The kept page of an address, however old."""
        with self._lock:
            page = self._pages.get(key)
            if page is not None:
                self._pages.move_to_end(key)
            return page

    def put(self, key: str, page: KeptPage) -> None:
        """Keeps a page, and lets others go for it."""
        if len(page.body) > LARGEST_PAGE:
            return
        with self._lock:
            self._drop(key)
            self._pages[key] = page
            self._bytes += len(page.body)
            while self._bytes > self._most_bytes:
                self._drop(next(iter(self._pages)))

    def expire(self) -> None:
        """The paper has changed: no kept page is fresh any more; they stay for times of trouble."""
        with self._lock:
            self.state += 1

    def is_fresh(self, page: KeptPage, *, seconds: float) -> bool:
        """Whether the page shows the paper as it is, give or take so many seconds."""
        return page.state == self.state and self.clock() - page.begun_at < min(seconds, page.changes_after)

    def is_last_resort(self, page: KeptPage) -> bool:
        """Whether the page may still stand in for one that cannot be made."""
        return self.clock() - page.begun_at < LAST_RESORT_SECONDS

    def claim(self, key: str) -> bool:
        """Whether the caller is the one who makes the page anew; then `release` must follow."""
        with self._lock:
            is_first = key not in self._making
            self._making.add(key)
            return is_first

    def release(self, key: str) -> None:
        """The page was made, or could not be."""
        with self._lock:
            self._making.discard(key)

    def note_failure(self, key: str) -> None:
        """This page could not be made just now."""
        with self._lock:
            if key in self._pages:
                self._failed_at[key] = self.clock()

    def failed_lately(self, key: str) -> bool:
        """Whether making this page failed a moment ago."""
        return self.clock() - self._failed_at.get(key, float("-inf")) < TROUBLE_SECONDS

    def _drop(self, key: str) -> None:
        page = self._pages.pop(key, None)
        self._bytes -= len(page.body) if page else 0
        self._failed_at.pop(key, None)


PAGES = PageCache()


def expire_pages() -> None:
    """To be called when something became visible or vanished: this process shows it to the next reader."""
    PAGES.expire()
