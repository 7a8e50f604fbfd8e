"""The requests that a test's server is still answering: a database is emptied only when there are none."""

import threading
import time
from typing import Any

from django.core.signals import request_finished, request_started

PATIENCE = 20.0


class Traffic:
    """Counts the requests under way in the threads of a live server."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._under_way = 0
        request_started.connect(self._begin)
        request_finished.connect(self._end)

    def _begin(self, **_signal: Any) -> None:
        with self._lock:
            self._under_way += 1

    def _end(self, **_signal: Any) -> None:
        with self._lock:
            self._under_way -= 1

    def wait_for_quiet(self) -> None:
        """Returns when the last answer is out, or after some patience with one that hangs."""
        deadline = time.monotonic() + PATIENCE
        while self._under_way > 0 and time.monotonic() < deadline:
            time.sleep(0.02)

    def close(self) -> None:
        """Counts no more."""
        request_started.disconnect(self._begin)
        request_finished.disconnect(self._end)
