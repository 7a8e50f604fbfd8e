"""Starts and stops the server of a private PostgreSQL."""

import os
import shutil
import signal
import tempfile
import time
from pathlib import Path
from typing import IO

import psycopg

from newsroom.postgres.account import Account, as_account, server_account
from newsroom.postgres.cluster import NAME, Cluster, take_lock
from newsroom.postgres.data import ENVIRONMENT, OpenFolder, make_data, telling_line
from newsroom.postgres.leftovers import clear_leftovers
from newsroom.postgres.programs import find_programs, major_version
from newsroom.problems import SetUpError
from newsroom.processes import Child

PATIENCE = 30.0
LONGEST_TEMPORARY = 70  # of the 107 bytes that a socket's path may have
SWIFT = (
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "wal_level=minimal",
    "max_wal_senders=0",
)


class Server:
    """The server of one cluster, from its start to its stop."""

    name = "database"

    def __init__(self, cluster: Cluster) -> None:
        self.cluster = cluster
        self.account = server_account(cluster.data)
        self.lock: IO[str] = take_lock(cluster)
        self.opened: OpenFolder | None = None
        clear_leftovers(cluster)
        self.room = make_room(cluster, self.account)
        self.programs = find_programs(account=self.account, room=self.room)
        self.child: Child | None = None

    def start(self) -> None:
        """Bring the server up; a disposable one with broken data is made anew."""
        try:
            self.start_on_its_data()
        except SetUpError:
            if not self.cluster.disposable:
                raise
            self.end_process()
            shutil.rmtree(self.cluster.data, ignore_errors=True)
            self.start_on_its_data()

    def start_on_its_data(self) -> None:
        if not self.cluster.data.exists():
            make_data(self.cluster, programs=self.programs, account=self.account)
        self.check_version()
        if self.child is None:
            self.opened = OpenFolder(self.cluster.data, self.account)
            self.child = self.process(self.opened)
        with self.cluster.log.open("wb") as log:
            self.child.popen |= {"stdout": log, "stderr": log}
            self.child.start()
        self.wait_until_it_answers()

    def check_version(self) -> None:
        """Refuse data that another major version made, before the server does so less clearly."""
        made_by = (self.cluster.data / "PG_VERSION").read_text().strip()
        if made_by != str(major_version(self.programs, self.account)):
            raise SetUpError(
                f"{self.cluster.folder} was made by PostgreSQL {made_by}, another version than the one here: "
                "remove that folder to start with a new demo newsroom."
            )

    def process(self, opened: OpenFolder) -> Child:
        options = [
            f"unix_socket_directories={self.room}",
            "unix_socket_permissions=0700",
            "listen_addresses=",
        ]
        options += SWIFT if self.cluster.disposable else ()
        return Child(
            self.name,
            [str(self.programs / "postgres"), "-D", opened.name, *(f"--{option}" for option in options)],
            stop_signal=signal.SIGINT,
            patience=PATIENCE,
            env=ENVIRONMENT,
            cwd="/",
            pass_fds=opened.descriptors,
            **as_account(self.account),
        )

    def wait_until_it_answers(self) -> None:
        """Return when connections work and the newsroom's database is there."""
        deadline = time.monotonic() + PATIENCE
        while self.is_alive() and time.monotonic() < deadline:
            try:
                make_database(self.room)
            except psycopg.OperationalError:
                time.sleep(0.05)
            else:
                return
        raise SetUpError(f"The database does not start: {telling_line(self.cluster.log.read_text())}")

    def is_alive(self) -> bool:
        return self.child is not None and self.child.is_alive()

    def stop(self) -> None:
        """Stop the server and leave nothing outside `var/`."""
        self.end_process()
        shutil.rmtree(self.room, ignore_errors=True)
        self.lock.close()

    def end_process(self) -> None:
        if self.child is not None:
            self.child.stop()
        if self.opened is not None:
            self.opened.close()
        self.child = self.opened = None


def make_room(cluster: Cluster, account: Account | None) -> Path:
    """A folder for the server's socket: short, private, reachable for its user, and noted below `var/`."""
    temporary = tempfile.gettempdir()
    if account or len(temporary) > LONGEST_TEMPORARY:
        temporary = "/tmp"  # noqa: S108 -- mkdtemp makes a private folder in it
    room = Path(tempfile.mkdtemp(prefix="newsroom-", dir=temporary))
    if account:
        os.chown(room, account.uid, account.gid)
    (cluster.folder / "room").write_text(str(room))
    return room


def make_database(room: Path) -> None:
    """Create the newsroom's database in a server that has none yet."""
    with psycopg.connect(host=str(room), user=NAME, dbname="postgres", autocommit=True) as connection:
        if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [NAME]).fetchone():
            connection.execute(f"CREATE DATABASE {NAME}")
