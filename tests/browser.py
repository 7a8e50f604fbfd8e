"""A real browser for tests: the system's Chromium, or the one that Playwright brought."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.traffic import Traffic

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# No sandbox, because tests run as root too; no errands of the browser's own.
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--no-first-run",
)
POLICY = "Content Security Policy"
NO_BROWSER = "no browser: neither a Chromium on this machine nor Playwright's own"
PATIENCE = 30_000  # milliseconds: a busy machine is slow, not wrong
expect.set_options(timeout=PATIENCE)

type OpenPage = Callable[..., Page]


def find_browser() -> str | None:
    """The browser that BROWSER names, else the system's, else Playwright's own; None where none runs."""
    named = os.environ.get("BROWSER", "")
    names = (named, *NAMES) if "chrom" in Path(named).name else NAMES  # desktops name their favourite there
    found = [path for name in names if (path := shutil.which(name))]
    return next((path for path in found if runs(path)), None) or own_browser()


def own_browser() -> str | None:
    """The browser that `playwright install` brought, if it did."""
    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if runs(path) else None


def runs(path: str) -> bool:
    try:
        subprocess.run([path, "--version"], capture_output=True, check=True, timeout=30)  # noqa: S603
    except (OSError, subprocess.SubprocessError):
        return False
    return True


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One browser for all tests of a process."""
    path = find_browser()
    if path is None:
        pytest.skip(NO_BROWSER)
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        # Playwright's loop makes Django believe that it runs inside asynchronous code.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        with playwright.chromium.launch(executable_path=path, args=list(FLAGS)) as launched:
            yield launched


@pytest.fixture
def browser_page(browser: Browser) -> Iterator[OpenPage]:
    """Opens pages, each as a reader of its own: `browser_page(viewport=…, java_script_enabled=False)`.

    A test on whose pages a script stumbles, or is refused by their policy, has failed.
    """
    contexts: list[BrowserContext] = []
    complaints: list[str] = []
    traffic = Traffic()

    def open_page(**options: Any) -> Page:
        context = browser.new_context(**{"locale": "id-ID", "timezone_id": "Asia/Jakarta"} | options)
        contexts.append(context)
        context.on("weberror", lambda stumbled: complaints.append(str(stumbled.error)))
        context.on("console", lambda said: complaints.append(said.text) if POLICY in said.text else None)
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        return page

    yield open_page
    for context in contexts:
        context.close()
    traffic.wait_for_quiet()
    traffic.close()
    if complaints:
        pytest.fail("on the pages: " + "; ".join(complaints))


def mark_browser_tests(items: list[pytest.Item]) -> None:
    """Give `-m browser` every test that opens a page."""
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.browser)


def tell_what_was_left_out(reporter: pytest.TerminalReporter) -> None:
    """Say loudly, just before the closing line, that pages were not tried in a browser."""
    left_out = [report for report in reporter.stats.get("skipped", []) if NO_BROWSER in str(report.longrepr)]
    if left_out:
        reporter.write_sep(
            "!", f"NOT TESTED: {len(left_out)} tests, for want of a browser", red=True, bold=True
        )
        reporter.write_line("Install Chromium, or name one in BROWSER, and run them again: make test")
