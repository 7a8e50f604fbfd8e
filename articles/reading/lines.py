"""The lines of a pasted page."""

from dataclasses import dataclass

from articles.reading.cleaning import cleaned, one_line
from articles.reading.marks import plain, runs_of
from articles.reading.pieces import Run

SENTENCE_ENDS = (".", "!", "?", "…", '"', "”", "’", "'", ")", "]", "*")

MOST_LINES = 4_000
PIECE_LINES = 500


@dataclass(frozen=True, slots=True)
class Line:
    """A line that says something: its number, its words, its type styles."""

    number: int
    text: str
    runs: tuple[Run, ...]
    gap_before: bool

    @property
    def folded(self) -> str:
        """The words for comparing, without regard to case."""
        return self.text.casefold()

    @property
    def whole_bold(self) -> bool:
        """Whether the writer made the whole line bold."""
        return bool(self.runs) and all(run.bold or not run.text.strip() for run in self.runs)


def lines_of(text: str) -> list[Line]:
    """The lines that are not empty, each knowing whether a blank one stands before it."""
    lines: list[Line] = []
    gap = False
    raw_lines = cleaned(text).splitlines()
    for number, raw in enumerate(raw_lines, start=1):
        words = one_line(raw)
        if not words:
            gap = True
            continue
        runs = runs_of(words)
        lines.append(Line(number, plain(runs), runs, gap))
        gap = False
        if len(lines) == MOST_LINES:
            return lines + _in_large_pieces(raw_lines, number)
    return lines


def _in_large_pieces(raw_lines: list[str], done: int) -> list[Line]:
    """What stands beyond the length of any article is kept, many lines in one."""
    pieces: list[Line] = []
    for start in range(done, len(raw_lines), PIECE_LINES):
        words = one_line(" ".join(raw_lines[start : start + PIECE_LINES]))
        if words:
            pieces.append(Line(start + 1, words, (Run(words),), True))
    return pieces


def words_in(text: str) -> int:
    """How many words the text has; counting stops mattering after a page."""
    return len(text[:4000].split())


def capital_share(text: str) -> float:
    """Which share of the words that begin with a letter begin with a capital: near 1 in a headline."""
    words = [word for word in text.split() if word[0].isalpha()]
    return sum(1 for word in words if word[0].isupper()) / len(words) if words else 1.0


def ends_sentence(text: str) -> bool:
    """Whether the text closes a sentence or a quotation."""
    return text.endswith(SENTENCE_ENDS)


def is_prose(text: str) -> bool:
    """Whether the text is a sentence of some length, the kind that must never be thrown away."""
    if len(text) > 300:
        return True
    words = words_in(text)
    if words < 6:
        return False
    stripped = text.rstrip("\"'”’) ]")
    lower = sum(1 for word in text.split() if word[:1].islower())
    return (stripped.endswith((".", ";", ",", ":")) and lower >= 2) or (words >= 25 and lower >= 6)
