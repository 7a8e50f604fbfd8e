"""What a killed run leaves behind, and how the next one gets past it."""

import os
import shutil
import signal
import subprocess
import time
from contextlib import suppress
from pathlib import Path

from newsroom.postgres.cluster import Cluster
from newsroom.problems import SetUpError

PATIENCE = 20.0


def clear_leftovers(cluster: Cluster) -> None:
    """End a server that outlived its run, and remove its socket folder and its claim on the data."""
    claim = cluster.data / "postmaster.pid"
    room = cluster.room()
    if (
        room is not None
        and (pid := claimed_by(claim))
        and f"unix_socket_directories={room}" in command_of(pid)
    ):
        end(pid)
    with suppress(FileNotFoundError):
        claim.unlink()
    if room is not None and room.name.startswith("newsroom-"):
        shutil.rmtree(room, ignore_errors=True)


def claimed_by(claim: Path) -> int:
    """The process that the data folder believes to be its server, or 0."""
    try:
        return int(claim.read_text().split("\n", 1)[0])
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return 0


def command_of(pid: int) -> str:
    """A running process's command line, empty where it is gone: dead processes' numbers are reused."""
    with suppress(OSError):
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
    with suppress(OSError):
        question = ["ps", "-o", "command=", "-p", str(pid)]
        return subprocess.run(question, capture_output=True, text=True, check=False).stdout  # noqa: S603
    return ""


def end(pid: int) -> None:
    """Stop a server fast, then at once."""
    for order in (signal.SIGINT, signal.SIGQUIT, signal.SIGKILL):
        deadline = time.monotonic() + PATIENCE
        with suppress(ProcessLookupError):
            os.kill(pid, order)
        while time.monotonic() < deadline:
            if not command_of(pid):
                return
            time.sleep(0.05)
    raise SetUpError(f"The database of an earlier run (process {pid}) does not stop: end it by hand.")
