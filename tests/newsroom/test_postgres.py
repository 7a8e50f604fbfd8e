"""The private database starts whatever lies in its way, and says plainly when it cannot."""

import os
import signal
import socket
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from newsroom.postgres import data, programs
from newsroom.postgres.cluster import Cluster, ClusterTakenError, take_lock
from newsroom.postgres.leftovers import clear_leftovers
from newsroom.postgres.server import Server
from newsroom.problems import SetUpError
from newsroom.web import wait_for_port


@pytest.fixture
def cluster(tmp_path: Path) -> Cluster:
    return Cluster(tmp_path / "postgres", disposable=True)


@pytest.fixture
def server(cluster: Cluster) -> Iterator[Server]:
    server = Server(cluster)
    yield server
    server.stop()


def answers(cluster: Cluster) -> bool:
    with psycopg.connect(host=str(cluster.room()), user="newsroom", dbname="newsroom") as connection:
        return connection.execute("SHOW server_encoding").fetchone() == ("UTF8",)


def test_a_server_that_was_killed_starts_again(cluster: Cluster, server: Server) -> None:
    server.start()
    assert server.child is not None
    assert server.child.process is not None
    server.child.process.kill()
    server.child.process.wait()

    server.start()

    assert answers(cluster)


def test_broken_data_of_tests_is_made_anew(cluster: Cluster, server: Server) -> None:
    cluster.data.mkdir()
    (cluster.data / "PG_VERSION").write_text("9.6")

    server.start()

    assert answers(cluster)


def test_a_stale_claim_on_the_data_does_not_stop_the_next_run(cluster: Cluster) -> None:
    cluster.data.mkdir(parents=True)
    claim = cluster.data / "postmaster.pid"
    claim.write_text(f"{os.getpid()}\n")

    clear_leftovers(cluster)

    assert not claim.exists()


def test_a_second_run_on_the_same_data_is_refused(cluster: Cluster) -> None:
    with take_lock(cluster), pytest.raises(ClusterTakenError, match="stop that one first"):
        take_lock(cluster)


def test_no_room_on_the_disk_is_said(cluster: Cluster, monkeypatch: pytest.MonkeyPatch) -> None:
    cluster.folder.mkdir()
    monkeypatch.setattr(data, "NEEDED_MIB", 10**9)

    with pytest.raises(SetUpError, match="MiB are free"):
        data.make_data(cluster, programs=Path("/nowhere"), account=None)


def test_no_database_for_the_platform_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(programs, "wheel_programs", lambda: None)
    monkeypatch.setattr(programs, "system_programs", lambda: iter([tmp_path]))

    with pytest.raises(SetUpError, match="install one"):
        programs.find_programs(account=None, room=tmp_path)


def test_a_busy_port_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsroom.web.PORT_PATIENCE", 0)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        with pytest.raises(SetUpError, match=f"Port {port} is taken"):
            wait_for_port(port)


def test_the_socket_is_for_nobody_else(server: Server) -> None:
    assert server.room.stat().st_mode & 0o077 == 0


def test_stopping_is_quick_and_leaves_no_folder(cluster: Cluster) -> None:
    server = Server(cluster)
    server.start()
    assert server.child is not None
    assert server.child.stop_signal == signal.SIGINT

    server.stop()

    assert not server.room.exists()
