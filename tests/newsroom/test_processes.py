"""Processes are kept alive while they should be, and end with whoever started them."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable

import pytest

from newsroom.problems import SetUpError
from newsroom.processes import Child
from newsroom.supervision import MOST_RESTARTS, Supervisor

SLEEP = [sys.executable, "-c", "import time; time.sleep(60)"]
STUBBORN = [
    sys.executable,
    "-c",
    "import signal, time; signal.signal(15, signal.SIG_IGN); print('deaf', flush=True); time.sleep(60)",
]
PARENT = """
import time
from newsroom.processes import Child
child = Child("child", ["sleep", "60"])
child.start()
print(child.process.pid, flush=True)
time.sleep(60)
"""


class Recorder:
    """Stands for a process, and writes down what it is told."""

    def __init__(self, name: str, diary: list[str], *, lives: int = 1) -> None:
        self.name = name
        self.diary = diary
        self.lives = lives

    def start(self) -> None:
        self.diary.append(f"start {self.name}")

    def stop(self) -> None:
        self.diary.append(f"stop {self.name}")

    def is_alive(self) -> bool:
        self.lives -= 1
        return self.lives >= 0


def eventually(is_so: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        if is_so():
            return True
        time.sleep(0.05)
    return False


def is_gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


def test_a_child_stops_when_asked() -> None:
    child = Child("child", SLEEP)

    child.start()
    child.stop()

    assert not child.is_alive()


def test_a_deaf_child_is_ended() -> None:
    child = Child("child", STUBBORN, patience=0.1, stdout=subprocess.PIPE)
    child.start()
    assert child.process is not None
    assert child.process.stdout is not None
    child.process.stdout.readline()

    child.stop()

    child.process.stdout.close()
    assert child.process.returncode == -signal.SIGKILL


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a process that its parent died")
def test_a_child_ends_when_its_parent_is_killed() -> None:
    with subprocess.Popen([sys.executable, "-c", PARENT], stdout=subprocess.PIPE, text=True) as parent:  # noqa: S603
        assert parent.stdout is not None
        orphan = int(parent.stdout.readline())

        parent.kill()

        assert eventually(lambda: is_gone(orphan))


def test_what_was_started_last_is_stopped_first() -> None:
    diary: list[str] = []

    with Supervisor() as supervisor:
        for name in ("database", "worker", "web server"):
            supervisor.add(Recorder(name, diary))

    assert diary[3:] == ["stop web server", "stop worker", "stop database"]


def test_the_dead_are_started_again() -> None:
    diary: list[str] = []
    supervisor = Supervisor()
    supervisor.add(Recorder("worker", diary, lives=0))

    supervisor.check()

    assert diary == ["start worker", "start worker"]


def test_what_dies_again_and_again_ends_the_run() -> None:
    supervisor = Supervisor()
    supervisor.add(Recorder("worker", [], lives=0))
    for _ in range(MOST_RESTARTS):
        supervisor.check()

    with pytest.raises(SetUpError, match="worker stopped 6 times within a minute"):
        supervisor.check()
