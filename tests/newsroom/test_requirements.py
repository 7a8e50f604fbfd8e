"""The environment is exactly what the hashed lock says, from whichever index the machine uses."""

import re
from importlib.metadata import distributions
from pathlib import Path

LOCK = Path(__file__).parents[2] / "requirements.txt"


def test_the_lock_names_no_host_and_hashes_everything() -> None:
    text = LOCK.read_text()

    assert "://" not in text
    for entry in re.split(r"\n(?=[a-z])", text):
        if re.match(r"[a-z0-9-]+==", entry):
            assert "--hash=sha256:" in entry, entry


def test_nothing_else_is_installed() -> None:
    locked = set(re.findall(r"^([a-z0-9-]+)==", LOCK.read_text(), re.MULTILINE))
    installed = {re.sub(r"[._]+", "-", each.metadata["Name"]).lower() for each in distributions()}

    assert installed - locked == set()
