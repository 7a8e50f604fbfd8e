"""Child processes that are stopped in good order and never outlive whoever started them."""

import ctypes
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from typing import Any

PR_SET_PDEATHSIG = 1
LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None
HARD_STOP = 5.0


def die_with_parent(by: int = signal.SIGTERM) -> None:
    """Have the kernel send this process a signal when its parent dies, even by kill -9 (Linux only)."""
    if LIBC is not None:
        LIBC.prctl(PR_SET_PDEATHSIG, int(by))


class Child:
    """One process, in a session of its own: Ctrl-C reaches only the parent, which orders the stops."""

    def __init__(
        self,
        name: str,
        command: Sequence[str],
        *,
        stop_signal: signal.Signals = signal.SIGTERM,
        orphan_signal: signal.Signals | None = None,
        patience: float = 10.0,
        **popen: Any,
    ) -> None:
        self.name = name
        self.command = list(command)
        self.stop_signal = stop_signal
        self.orphan_signal = orphan_signal or stop_signal
        self.patience = patience
        self.popen = popen
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the process, for the first time or after its death."""
        self.end_group()
        self.process = subprocess.Popen(  # noqa: S603 -- the commands are the project's own
            self.command,
            stdin=subprocess.DEVNULL,
            start_new_session=True,
            preexec_fn=partial(die_with_parent, self.orphan_signal),
            **self.popen,
        )

    def is_alive(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def stop(self) -> None:
        """Ask the process to end, wait as long as it may need, then end it and all it started."""
        if self.process is None:
            return
        if self.process.poll() is None:
            self.process.send_signal(self.stop_signal)
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(self.patience)
        self.end_group()
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(HARD_STOP)

    def end_group(self) -> None:
        """End what a dead process left behind: a web server's own workers would keep its port."""
        if self.process is not None:
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self.process.pid, signal.SIGKILL)
