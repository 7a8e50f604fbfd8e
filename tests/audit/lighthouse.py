"""Lighthouse, as on a phone with a slow connection: the median of several runs."""

import json
import os
import statistics
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.audit.pages import AuditedPage
from tests.browser import FLAGS

PROGRAM = Path(__file__).parent / "node_modules" / "lighthouse" / "cli" / "index.js"
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
# A page that must not be listed fails this on purpose.
NOT_LISTED = "is-crawlable"


@dataclass(frozen=True, kw_only=True)
class Scores:
    """Points of each category, and what cost points."""

    points: dict[str, int]
    faults: tuple[str, ...]


def scores(site: str, page: AuditedPage, *, browser: str, runs: int) -> Scores:
    """What Lighthouse gives the page."""
    results = [
        _run(f"{site}{page.path}", browser=browser, skip=() if page.is_listed else (NOT_LISTED,))
        for _ in range(runs)
    ]
    points = {
        name: round(100 * statistics.median(result["categories"][name]["score"] for result in results))
        for name in CATEGORIES
    }
    return Scores(points=points, faults=tuple(sorted(_faults(results[-1]))))


def _run(url: str, *, browser: str, skip: tuple[str, ...]) -> dict:
    command = [
        "node",
        str(PROGRAM),
        url,
        "--quiet",
        "--output=json",
        f"--only-categories={','.join(CATEGORIES)}",
    ]
    command += [
        f"--chrome-flags=--headless=new {' '.join(FLAGS)}",
        *(f"--skip-audits={name}" for name in skip),
    ]
    environment = os.environ | {"CHROME_PATH": browser}
    done = subprocess.run(command, check=True, env=environment, capture_output=True, timeout=240)  # noqa: S603
    return json.loads(done.stdout)


def _faults(result: dict) -> set[str]:
    weighed = {
        row["id"]
        for name in CATEGORIES
        for row in result["categories"][name]["auditRefs"]
        if row["weight"] and name != "performance"
    }
    audits = result["audits"]
    return {key for key in weighed if audits[key]["score"] not in (None, 1)}
