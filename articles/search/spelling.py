"""Typed words as the paper writes them: `kapolrs banyuasn` is `kapolres banyuasin`."""

import re
from collections import Counter
from collections.abc import Iterable

from rapidfuzz import fuzz, process

MOST_WORDS = 12
# Shorter words have too many neighbours; below this likeness it is another word.
SHORTEST = 4
LIKENESS = 78
_WORD = re.compile(r"[^\W\d_]+")


def as_written(words: str, headlines: Iterable[str]) -> str:
    """The words, those that no headline knows replaced by their nearest; empty if nothing changes."""
    known = Counter(word for line in headlines for word in _words(line) if len(word) >= SHORTEST)
    typed = _words(words)[:MOST_WORDS]
    meant = [_nearest(word, known) for word in typed]
    return "" if meant == typed else " ".join(meant)


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _nearest(word: str, known: Counter[str]) -> str:
    """The known word most like this one, the more frequent of equals; the word itself if none is."""
    if len(word) < SHORTEST or word in known:
        return word
    near = process.extract(word, known.keys(), scorer=fuzz.ratio, score_cutoff=LIKENESS, limit=5)
    return max(near, key=lambda found: (found[1], known[found[0]]), default=(word,))[0]
