"""The result as a table that can stand in a document."""

from collections.abc import Iterator, Mapping

from articles.management.bench.measuring import Measured

HEAD = (
    "page",
    "queries",
    "first",
    "median",
    "p95",
    "large : small",
    "page : healthz",
    "whole tables read",
)


def markdown(small: Mapping[str, Measured], large: Mapping[str, Measured], *, sizes: tuple[int, int]) -> str:
    """Times of the large archive in milliseconds, and the two ratios that say how it scales."""
    lines = [
        f"{sizes[1]:,} articles against {sizes[0]:,}; times in milliseconds, of the large archive.",
        "",
        _line(HEAD),
        _line(["---", *["---:"] * (len(HEAD) - 2), "---"]),
        *(_line(cells) for cells in _rows(small, large)),
    ]
    return "\n".join(lines)


def _rows(small: Mapping[str, Measured], large: Mapping[str, Measured]) -> Iterator[list[str]]:
    alive = large["healthz"].median
    for name, now in large.items():
        before = small[name]
        same = now.queries == before.queries
        yield [
            name,
            str(now.queries) if same else f"{before.queries} → {now.queries}",
            *(f"{seconds * 1000:.1f}" for seconds in (now.first, now.median, now.p95)),
            f"{now.median / before.median:.2f}",
            f"{now.median / alive:.0f}",
            ", ".join(table.removeprefix("articles_") for table in now.scanned) or "–",
        ]


def _line(cells: list[str] | tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"
