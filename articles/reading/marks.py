"""The type marks of messengers: *bold*, _italic_, ~struck~ and `code`."""

import re

from articles.reading.pieces import Run

PAIRS = re.compile(
    r"(?<![\w*_~`])([*_~`])(?=[^\s*_~`])([^*_~`\n]{0,400}?[^\s*_~`])\1(?![\w*_~`])"
    r"|(?<![\w*])\*\*(?=\S)([^*\n]{1,400}?)\*\*(?!\w)"
    r"|(?<![\w*_])([*_])([*_])(?=\S)([^*_\n]{1,400}?)(?:\5\4)(?!\w)"
)
MARK_CHARS = frozenset("*_~`")
LONGEST_LINE = 20_000
MOST_MARKS = 200


def runs_of(text: str) -> tuple[Run, ...]:
    """The text in stretches of one style, its pairs of marks taken away; unpaired marks stay."""
    if len(text) > LONGEST_LINE or not MARK_CHARS.intersection(text):
        return (Run(text),)
    if sum(text.count(mark) for mark in MARK_CHARS) > MOST_MARKS:
        return (Run(text),)
    runs: list[Run] = []
    position = 0
    for pair in PAIRS.finditer(text):
        if pair.start() > position:
            runs.append(Run(text[position : pair.start()]))
        runs.append(_styled(pair))
        position = pair.end()
    if position < len(text):
        runs.append(Run(text[position:]))
    return tuple(runs)


def _styled(pair: re.Match[str]) -> Run:
    single, inner, double, _first, _second, crossed = pair.groups()
    if double is not None:
        return Run(double, bold=True)
    if crossed is not None:
        return Run(crossed, bold=True, italic=True)
    return Run(inner, bold=single == "*", italic=single == "_")


def plain(runs: tuple[Run, ...]) -> str:
    """The words alone."""
    return runs[0].text if len(runs) == 1 else "".join(run.text for run in runs)


def cut(runs: tuple[Run, ...], start: int, end: int) -> tuple[Run, ...]:
    """The runs of the stretch from start to end."""
    kept: list[Run] = []
    position = 0
    for run in runs:
        piece = run.text[max(0, start - position) : max(0, end - position)]
        if piece:
            kept.append(Run(piece, run.bold, run.italic))
        position += len(run.text)
    return tuple(kept)


def joined(first: tuple[Run, ...], second: tuple[Run, ...]) -> tuple[Run, ...]:
    """Two stretches made one, a space between them; neighbours of one style melt together."""
    whole: list[Run] = []
    for run in (*first, Run(" "), *second):
        if whole and (whole[-1].bold, whole[-1].italic) == (run.bold, run.italic):
            whole[-1] = Run(whole[-1].text + run.text, run.bold, run.italic)
        else:
            whole.append(run)
    return tuple(whole)
