"""What the reader's site promises, and where a measurement falls short of it."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from tests.audit.lighthouse import Scores
from tests.audit.observatory import Grade
from tests.audit.pages import AuditedPage
from tests.audit.weight import Weight

LEAST_POINTS = {"performance": 99, "accessibility": 100, "best-practices": 100, "seo": 100}
MOST_KILOBYTES = 60
MOST_REQUESTS = 8
MOST_SCRIPT_KILOBYTES = 10
MOST_WITH_PHOTOS = 200
LEAST_GRADE = 125


@dataclass(frozen=True, kw_only=True)
class MeasuredPage:
    """One page with everything that was measured on it."""

    page: AuditedPage
    scores: Scores
    weight: Weight
    axe: list[str]
    markup: list[str]


@dataclass(frozen=True, kw_only=True)
class Audit:
    """The whole audit."""

    pages: tuple[MeasuredPage, ...]
    files: dict[str, list[str]]
    grade: Grade
    tools: dict[str, str] = field(default_factory=dict)


def shortfalls(audit: Audit) -> list[str]:
    """Every goal that was missed, as a sentence."""
    found = [f"{row.page.name}: {words}" for row in audit.pages for words in _of_page(row)]
    found += [f"{name}: {fault}" for name, faults in audit.files.items() for fault in faults]
    if audit.grade.score < LEAST_GRADE:
        found.append(f"Observatory: {audit.grade.score} points instead of {LEAST_GRADE}")
    return found


def _of_page(row: MeasuredPage) -> Iterator[str]:
    for name, least in LEAST_POINTS.items():
        if row.scores.points[name] < least:
            yield f"{name} {row.scores.points[name]} instead of {least}"
    yield from (f"axe: {finding}" for finding in row.axe)
    yield from (f"HTML: {error}" for error in row.markup)
    weight = row.weight
    if weight.kilobytes > MOST_KILOBYTES or weight.requests > MOST_REQUESTS:
        yield f"{weight.kilobytes} kB in {weight.requests} requests without photos"
    if weight.script_kilobytes > MOST_SCRIPT_KILOBYTES:
        yield f"{weight.script_kilobytes} kB of scripts"
    if row.page.name == "article" and weight.kilobytes + weight.photo_kilobytes > MOST_WITH_PHOTOS:
        yield f"{weight.kilobytes + weight.photo_kilobytes:.1f} kB with its photos"
    if weight.shift:
        yield f"jumps by {weight.shift}"
    yield from (f"asks a stranger: {address}" for address in weight.strangers)
