"""The audit as a page of the documentation."""

from tests.audit.goals import LEAST_POINTS, Audit, shortfalls

HEAD = """# Audit of the reader's site

Written by `make audit ARGS=--write` (`tests/audit/`): the demo newsroom with `DEBUG=0` and compressed
static files, over plain HTTP on this machine, uploads served as nginx does. `make audit` alone prints it.
Both fail where a goal is missed.
"""
GOALS = """Goals: Lighthouse (mobile, simulated slow 4G, median of the runs) 100 for accessibility, best
practices and SEO, 99 for performance; no finding of axe-core (light and dark, 360 and 1280 px); no error of
the Nu HTML checker; on a phone of 360 px with two dots a pixel at most 60 kB and 8 requests without photos,
10 kB of scripts, no layout shift, nothing from other hosts; an article with its photos at most 200 kB.

The page of search results is kept from search engines on purpose: Lighthouse is not asked whether they may
list it.
"""
OBSERVATORY = """{score} points by the
[published rules](https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring) of Mozilla's
Observatory, which begin at 100 (goal: 125). What hangs on a public host is not counted: preloaded HSTS,
certificates.
"""


def markdown(audit: Audit) -> str:
    """The whole page."""
    parts = [HEAD, _tools(audit), "## Pages\n", GOALS, _pages(audit), "## Files for robots\n", _files(audit)]
    parts += ["## Security headers\n", _grade(audit), "## What falls short\n", _shortfalls(audit)]
    return "\n".join(parts)


def _tools(audit: Audit) -> str:
    return "Tools: " + ", ".join(f"{name} {version}" for name, version in audit.tools.items()) + ".\n"


def _pages(audit: Audit) -> str:
    names = [
        *LEAST_POINTS,
        "axe",
        "HTML errors",
        "requests",
        "kB",
        "of it scripts",
        "photos",
        "kB of photos",
        "shift",
    ]
    rows = [
        [
            *(row.scores.points[name] for name in LEAST_POINTS),
            len(row.axe),
            len(row.markup),
            row.weight.requests,
            row.weight.kilobytes,
            row.weight.script_kilobytes,
            row.weight.photo_requests,
            row.weight.photo_kilobytes,
            row.weight.shift,
        ]
        for row in audit.pages
    ]
    return _table(
        ["page", *names], [[row.page.name, *cells] for row, cells in zip(audit.pages, rows, strict=True)]
    )


def _files(audit: Audit) -> str:
    return _table(["file", "faults"], [[name, len(faults)] for name, faults in audit.files.items()])


def _grade(audit: Audit) -> str:
    table = _table(["test", "points"], [[name, points] for name, points in audit.grade.rows.items()])
    return f"{OBSERVATORY.format(score=audit.grade.score)}\n{table}"


def _shortfalls(audit: Audit) -> str:
    found = shortfalls(audit)
    return "\n".join(f"- {words}" for words in found) + "\n" if found else "Nothing.\n"


def _table(head: list[str], rows: list[list[object]]) -> str:
    lines = [head, ["---", *("---:" for _ in head[1:])], *rows]
    return "\n".join("| " + " | ".join(str(cell) for cell in line) + " |" for line in lines) + "\n"
