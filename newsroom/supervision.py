"""Keeps the newsroom's processes alive, and stops them in the opposite order of their start."""

import time
from typing import Protocol, Self

from newsroom.problems import SetUpError
from newsroom.say import say

GLANCE = 0.5
MOST_RESTARTS = 5
WITHIN = 60.0


class Supervised(Protocol):
    """What can be watched: a child process, or the database's server."""

    name: str

    def start(self) -> None: ...
    def is_alive(self) -> bool: ...
    def stop(self) -> None: ...


class Supervisor:
    """The processes of one run, in the order of their start."""

    def __init__(self) -> None:
        self.supervised: list[Supervised] = []
        self.restarts: list[tuple[float, str]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for each in reversed(self.supervised):
            each.stop()

    def add(self, each: Supervised) -> None:
        """Start one more; it is stopped even if its start fails half-way."""
        self.supervised.append(each)
        each.start()

    def watch(self) -> None:
        """Stay until somebody stops the newsroom or a process cannot be kept alive."""
        while True:
            self.check()
            time.sleep(GLANCE)

    def check(self) -> None:
        """Start again what has died; give up on what dies again and again."""
        for each in self.supervised:
            if not each.is_alive():
                self.restart(each)

    def restart(self, each: Supervised) -> None:
        now = time.monotonic()
        self.restarts = [(at, name) for at, name in self.restarts if now - at < WITHIN]
        if sum(name == each.name for _, name in self.restarts) >= MOST_RESTARTS:
            raise SetUpError(
                f"The {each.name} stopped {MOST_RESTARTS + 1} times within a minute: see its messages above."
            )
        self.restarts.append((now, each.name))
        say(f"The {each.name} stopped unexpectedly; starting it again.")
        each.start()
