"""`make audit`: measures the reader's site as it runs in production, and says where it falls short."""

import json
import os
import subprocess
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from newsroom.problems import SetUpError
from newsroom.say import say
from tests.audit.axe import findings
from tests.audit.goals import Audit, MeasuredPage, shortfalls
from tests.audit.lighthouse import scores
from tests.audit.markup import errors
from tests.audit.observatory import grade
from tests.audit.pages import AuditedPage, audited_pages, page_text
from tests.audit.report import markdown
from tests.audit.robot_files import robot_file_faults
from tests.audit.site import ROOT, audited_site
from tests.audit.weight import weight
from tests.browser import FLAGS, find_browser

TOOLS = Path(__file__).parent / "node_modules"
DOCUMENT = ROOT / "docs" / "audit.md"


def main() -> int:
    """Measures, prints the page, and fails where a goal is missed."""
    asked = _asked()
    path = find_browser()
    if path is None:
        raise SetUpError("The audit needs a Chromium: install one, or name it in BROWSER.")
    with (
        audited_site(asked.port) as site,
        sync_playwright() as playwright,
        playwright.chromium.launch(executable_path=path, args=list(FLAGS)) as browser,
    ):
        audit = _audit(site, browser=browser, path=path, runs=asked.runs)
    text = markdown(audit)
    say(text)
    if asked.write:
        DOCUMENT.write_text(text)
    return 1 if shortfalls(audit) else 0


def _asked() -> Namespace:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=int(os.environ.get("PORT") or 8000))
    parser.add_argument("--runs", type=int, default=3, help="runs of Lighthouse for each page")
    parser.add_argument("--write", action="store_true", help="put the page into docs/audit.md too")
    return parser.parse_args()


def _audit(site: str, *, browser: Browser, path: str, runs: int) -> Audit:
    pages = audited_pages(site)
    return Audit(
        pages=tuple(_measured(site, page, browser=browser, path=path, runs=runs) for page in pages),
        files=robot_file_faults(site, {page.name: page.path for page in pages}),
        grade=grade(site),
        tools=_tools(browser),
    )


def _measured(site: str, page: AuditedPage, *, browser: Browser, path: str, runs: int) -> MeasuredPage:
    say(f"… {page.name} {page.path}")
    url = f"{site}{page.path}"
    row = MeasuredPage(
        page=page,
        weight=weight(url, browser=browser),
        axe=findings(url, browser=browser),
        markup=errors(page_text(url)),
        scores=scores(site, page, browser=path, runs=runs),
    )
    for fault in row.scores.faults:
        say(f"  Lighthouse: {fault}")
    return row


def _tools(browser: Browser) -> dict[str, str]:
    versions = {
        name: json.loads((TOOLS / folder / "package.json").read_text())["version"]
        for name, folder in (
            ("Lighthouse", "lighthouse"),
            ("axe-core", "axe-core"),
            ("Nu HTML checker", "vnu-jar"),
        )
    }
    return {"Chromium": browser.version} | versions


if __name__ == "__main__":
    try:
        sys.exit(main())
    except SetUpError as problem:
        sys.exit(f"newsroom: {problem}")
    except subprocess.CalledProcessError as problem:
        sys.exit(f"newsroom: {problem}\n{(problem.stderr or b'').decode()[-2000:]}")
