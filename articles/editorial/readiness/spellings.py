"""Names that a text spells in two ways."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from articles.reading.person_names import loose_key, name_key
from articles.reading.tables.stopwords import NAME_STOPS

# A run of capitalised words; a sign between them ends it.
RUN = re.compile(r"[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)+")
SHORTEST_KEY = 6
MOST_PAIRS = 5


def two_spellings(texts: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Pairs of names, each the first way of writing and another that sounds the same; a few at most."""
    first: dict[str, str] = {}
    told: set[frozenset[str]] = set()
    for pair in _pairs(texts):
        sound, key = _keys(pair)
        if len(sound) < SHORTEST_KEY:
            continue
        known = first.setdefault(sound, pair)
        differing = frozenset(name_key(known).split()) ^ frozenset(key.split())
        if differing and differing not in told and len(told) < MOST_PAIRS:
            told.add(differing)
            yield known, pair


def _pairs(texts: Iterable[str]) -> Iterator[str]:
    """Every two capitalised words that stand beside each other and may be somebody's names."""
    for text in texts:
        for run in RUN.finditer(text):
            for pair in pairwise(run.group().split(" ")):
                if not any(word.casefold() in NAME_STOPS or word.isupper() for word in pair):
                    yield " ".join(pair)


@lru_cache(maxsize=2048)
def _keys(pair: str) -> tuple[str, str]:
    return loose_key(pair), name_key(pair)
