"""The folder of a private PostgreSQL: its data, who uses it, and where its server answers."""

import fcntl
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from urllib.parse import quote

from newsroom.problems import SetUpError

VAR = Path(__file__).resolve().parent.parent.parent / "var"
NAME = "newsroom"


@dataclass(frozen=True)
class Cluster:
    """One private PostgreSQL below `var/`; a disposable one trades safety for speed."""

    folder: Path
    disposable: bool = False

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def log(self) -> Path:
        return self.folder / "server.log"

    def room(self) -> Path | None:
        """The short-lived folder that holds the server's socket, as its last starter wrote it down."""
        try:
            return Path((self.folder / "room").read_text())
        except OSError:
            return None

    def url(self) -> str:
        """Where the server answers while it runs, in the form of `DATABASE_URL`."""
        return f"postgres://{NAME}@/{NAME}?host={quote(str(self.room() or self.folder), safe='')}"


DEMO = Cluster(VAR / "postgres")
TESTS = Cluster(VAR / "postgres-test", disposable=True)


class ClusterTakenError(SetUpError):
    """Somebody else's run holds the lock, so a server runs or is about to."""


def take_lock(cluster: Cluster) -> IO[str]:
    """Make this process the only one that starts and stops the server; its death gives the lock back."""
    cluster.folder.mkdir(parents=True, exist_ok=True)
    try:
        lock = (cluster.folder / "lock").open("a")
    except PermissionError as refusal:
        raise SetUpError(
            f"{cluster.folder} belongs to another user: use that user, or remove it."
        ) from refusal
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as taken:
        lock.close()
        raise ClusterTakenError(
            f"Another run is using the database in {cluster.folder}: stop that one first."
        ) from taken
    return lock
