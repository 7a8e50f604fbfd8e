"""The outcomes as a table that can stand in a document."""

from collections.abc import Sequence

from tests.faults.run import Outcome

HEAD = (
    "fault",
    "times",
    "characters typed",
    "lost, older than 2 s",
    "lost, younger",
    "oldest lost",
    "conflicts with oneself",
    "trouble",
)


def markdown(found: Sequence[Outcome], *, seed: int, desks: int, scale: float) -> str:
    """One line for each kind of fault, and their sum."""
    names = sorted({outcome.fault for outcome in found})
    seeds = f"seed {seed}" if desks == 1 else f"seeds {seed} to {seed + desks - 1}"
    lines = [
        f"{len(found)} faults, {seeds}; “10 seconds” took {10 * scale:g}.",
        "",
        _line(HEAD),
        _line(["---", *["---:"] * (len(HEAD) - 1)]),
        *(_row(name, [outcome for outcome in found if outcome.fault == name]) for name in names),
        _row("**all**", found),
    ]
    return "\n".join(lines)


def _row(name: str, found: Sequence[Outcome]) -> str:
    lost_old = sum(outcome.lost_old for outcome in found)
    cells = (
        name,
        len(found),
        sum(outcome.typed for outcome in found),
        lost_old,
        sum(outcome.lost for outcome in found) - lost_old,
        f"{max((outcome.oldest for outcome in found), default=0.0):.1f} s",
        sum(outcome.conflicts for outcome in found),
        sum(bool(outcome.trouble) for outcome in found),
    )
    return _line([str(cell) for cell in cells])


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
