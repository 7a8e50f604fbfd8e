"""The web server of `make run`, and the wait for its port and its first answer."""

import os
import socket
import sys
import time
from collections.abc import Callable
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

from newsroom.problems import SetUpError
from newsroom.processes import Child

HOST = "127.0.0.1"
THREADS = min(8, 2 * (os.cpu_count() or 1))
PORT_PATIENCE = 5.0  # a killed run's server needs a moment to let go
ANSWER_PATIENCE = 180.0  # a busy or slow machine is no broken one; a process that ends is told at once


def web_server(port: int) -> Child:
    """Granian over the project's WSGI application; its workers follow it when it is killed."""
    command = [sys.executable, "-m", "granian", "--interface", "wsgi", "--host", HOST, "--port", str(port)]
    command += ["--respawn-failed-workers", "--blocking-threads", str(THREADS), "--no-ws"]
    command += ["--log-level", "warning", "newsroom.wsgi:application"]
    environment = os.environ | {"NEWSROOM_DIES_WITH_PARENT": "1"}
    return Child("web server", command, env=environment)


def wait_for_port(port: int) -> None:
    """Return when the port is free; say so where another program keeps it."""
    deadline = time.monotonic() + PORT_PATIENCE
    while not is_free(port):
        if time.monotonic() > deadline:
            raise SetUpError(
                f"Port {port} is taken by another program: stop that, or take another port with "
                f"`make run PORT={port + 1}`."
            )
        time.sleep(0.1)


def is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except PermissionError as refusal:
            raise SetUpError(
                f"Port {port} is for root only: take another with `make run PORT=8000`."
            ) from refusal
        except OSError:
            return False
    return True


def wait_for_answer(port: int, *, meanwhile: Callable[[], None]) -> None:
    """Return when the newsroom says that it is ready: database, migrations and worker."""
    deadline = time.monotonic() + ANSWER_PATIENCE
    while not answers(port):
        meanwhile()
        if time.monotonic() > deadline:
            raise SetUpError(
                f"The newsroom did not become ready within {ANSWER_PATIENCE:.0f} seconds: see above."
            )
        time.sleep(0.25)


def answers(port: int) -> bool:
    """Whether the readiness page answers; a page refused for its host name is an answer too."""
    try:
        with urlopen(f"http://{HOST}:{port}/readyz", timeout=5):
            return True
    except HTTPError as refusal:
        return refusal.code < 500
    except (URLError, OSError):
        return False
