"""What every test may rely on: a database of its own, no network, and a browser where one can be had."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as newsroom_settings
from django.utils import translation

from articles.media.services import check_upload
from newsroom.postgres.cluster import TESTS
from newsroom.postgres.server import Server
from newsroom.problems import SetUpError
from tests.browser import browser, browser_page, mark_browser_tests, tell_what_was_left_out
from tests.people import (
    advertiser,
    approved,
    chief,
    colleague,
    content,
    draft,
    editor,
    publish_story,
    published,
    reporter,
    section,
    submitted,
)

__all__ = [
    "advertiser",
    "approved",
    "browser",
    "browser_page",
    "chief",
    "colleague",
    "content",
    "draft",
    "editor",
    "publish_story",
    "published",
    "reporter",
    "section",
    "submitted",
]
SERVER = pytest.StashKey[Server]()


def pytest_configure(config: pytest.Config) -> None:
    """Take one connection for each thread, and start a private PostgreSQL where none is named."""
    database = newsroom_settings.DATABASES["default"]
    database["OPTIONS"].pop("pool", None)
    newsroom_settings.IMPRINT_REQUIRED = False
    newsroom_settings.COUNT_SECONDS = 0  # tests of counting write down when they want to
    newsroom_settings.PAGE_CACHE_SECONDS = 0  # tests of the page cache switch it on
    if os.environ.get("DATABASE_URL") or config.option.collectonly:
        return
    try:
        server = config.stash[SERVER] = Server(TESTS)
        server.start()
    except SetUpError as problem:
        raise pytest.UsageError(str(problem)) from problem
    database["OPTIONS"]["host"] = str(server.room)
    os.environ["DATABASE_URL"] = TESTS.url()  # for the processes of pytest-xdist


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop what was started here."""
    if server := config.stash.get(SERVER, None):
        server.stop()
        del os.environ["DATABASE_URL"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    mark_browser_tests(items)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    tell_what_was_left_out(terminalreporter)


@pytest.fixture(autouse=True)
def unlimited_log_ins(settings: Any) -> None:
    """Let tests fail to log in as often as they like; those of the limit itself switch it on."""
    settings.AXES_ENABLED = False


@pytest.fixture(autouse=True)
def quick_passwords(settings: Any) -> None:
    """Spend no time on passwords that protect nothing; tests of the real protection name it."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher", *settings.PASSWORD_HASHERS]


@pytest.fixture
def in_english() -> Iterator[None]:
    """For tests that read a message in its source language."""
    with translation.override("en"):
        yield


@pytest.fixture
def worker_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The worker judges an upload in the moment in which it is asked to."""
    monkeypatch.setattr("articles.media.services.uploads.ask_for_check", check_upload)


@pytest.fixture(autouse=True)
def media_folder(settings: Any, tmp_path: Path) -> None:
    """Files that a test stores go with the test."""
    settings.MEDIA_ROOT = tmp_path / "media"
