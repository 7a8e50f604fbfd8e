"""One fault of `make bench-faults`, so that the harness itself stays true."""

import os
import socket
import subprocess
import sys

import pytest
from playwright.sync_api import Browser

FAULT = "answer to Save lost"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.mark.browser
def test_nothing_is_lost_when_the_answer_to_a_save_is(browser: Browser) -> None:
    command = [
        sys.executable,
        "-m",
        "tests.faults",
        "--faults",
        "2",
        "--only",
        FAULT,
        "--port",
        str(free_port()),
    ]
    own = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}

    run = subprocess.run(command, env=own, capture_output=True, text=True, check=False)  # noqa: S603

    assert run.returncode == 0, run.stdout + run.stderr
