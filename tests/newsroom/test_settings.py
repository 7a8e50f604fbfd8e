"""The environment alone configures the newsroom, and production starts only when it is complete."""

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.test import Client
from django.utils.formats import date_format
from django.utils.timezone import localtime

from articles.core.dates import long_date, short_moment

PROJECT = Path(__file__).parents[2]
PRODUCTION = {
    "DEBUG": "0",
    "SECRET_KEY": "a-key-of-some-length-that-stands-for-a-random-one-of-fifty-characters",
    "ALLOWED_HOSTS": "newsroom.example",
    "DATABASE_URL": "postgres://newsroom@localhost/newsroom",
}


def manage(*command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603
        [sys.executable, "manage.py", *command],
        cwd=PROJECT,
        env={"PATH": os.environ["PATH"], **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("absent", ["SECRET_KEY", "ALLOWED_HOSTS", "DATABASE_URL"])
def test_production_names_what_it_wants_in_one_sentence(absent: str) -> None:
    answer = manage("diffsettings", **{name: value for name, value in PRODUCTION.items() if name != absent})

    assert answer.returncode == 1
    assert answer.stderr == f"newsroom: With DEBUG=0 the environment must name {absent}: see the README.\n"


def test_production_starts_when_everything_is_named() -> None:
    answer = manage("diffsettings", **PRODUCTION)

    assert answer.returncode == 0, answer.stderr
    assert "SECURE_SSL_REDIRECT = True" in answer.stdout


def test_a_zone_outside_indonesia_is_refused() -> None:
    answer = manage("diffsettings", **PRODUCTION, NEWSROOM_ZONE="Europe/London")

    assert answer.returncode == 1
    assert "Asia/Jakarta, Asia/Makassar or Asia/Jayapura" in answer.stderr


def test_every_variable_stands_in_the_readme() -> None:
    read = (PROJECT / "newsroom" / "settings.py").read_text()
    names = {
        part.split('"')[0]
        for call in ("str", "bool", "int", "list", "db", "path")
        for part in read.split(f'env.{call}("')[1:]
    }

    readme = (PROJECT / "README.md").read_text()

    assert names
    assert [name for name in sorted(names) if f"`{name}`" not in readme] == []


@pytest.mark.django_db
def test_a_very_long_paste_reaches_its_form(client: Client) -> None:
    answer = client.post("/admin/login/", {"username": "wartawan", "password": "é" * 2_000_000})

    assert answer.status_code == 200


def test_the_admins_own_pages_write_moments_as_the_desk_does():
    moment = datetime(2026, 11, 25, 11, 0, tzinfo=UTC)

    assert date_format(localtime(moment), "DATETIME_FORMAT") == short_moment(moment)
    assert date_format(moment.date()) == long_date(moment.date())
