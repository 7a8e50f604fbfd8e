"""Tables of phrases looked up over whole tokens, the longest first."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from articles.reading.officials.tokens import Token, tokens_of
from articles.reading.places import first_spellings, region_kinds
from articles.reading.tables.posts import ACTING, CLOSED, COMPOUND, NEEDS_UNIT, OPEN
from articles.reading.tables.ranks import COMMANDS, CORPS, MILITARY, POLICE, PROSECUTORS
from articles.reading.tables.words import rows


@dataclass(frozen=True, slots=True)
class Head:
    """The fixed words of a post: its level and whether the name of an office follows."""

    level: str
    open: bool
    needs_unit: bool


class Phrases[Value]:
    """Phrases by their first word."""

    def __init__(self, entries: Iterable[tuple[str, Value]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], Value]]] = {}
        for phrase, value in entries:
            keys = tuple(token.key for token in tokens_of(phrase))
            self._by_first.setdefault(keys[0], []).append((keys, value))
        for candidates in self._by_first.values():
            candidates.sort(key=lambda candidate: -len(candidate[0]))

    def at(self, tokens: list[Token], start: int) -> tuple[int, Value] | None:
        """The longest phrase that starts at the token: where it ends, and its value."""
        if start >= len(tokens):
            return None
        for keys, value in self._by_first.get(tokens[start].key, ()):
            end = start + len(keys)
            if end <= len(tokens) and all(tokens[start + i].key == key for i, key in enumerate(keys)):
                return end, value
        return None


@cache
def ranks() -> Phrases[str]:
    """Ranks of police, armed forces and prosecutors."""
    entries = [*rows(POLICE), *rows(MILITARY), *rows(PROSECUTORS)]
    return Phrases((entry, entry) for entry in entries)


@cache
def corps() -> Phrases[str]:
    """Corps that follow a military rank."""
    return Phrases((entry, entry) for entry in rows(CORPS))


@cache
def commands() -> Phrases[str]:
    """The names of the army's regional commands."""
    return Phrases((entry, entry) for entry in rows(COMMANDS))


@cache
def acting() -> Phrases[str]:
    """Ways of saying that a post is held for a time."""
    return Phrases((form, code) for code, forms in ACTING.items() for form in forms)


@cache
def heads() -> Phrases[Head]:
    """The fixed words of every post in the tables."""
    entries: dict[str, Head] = {}
    for level, phrases in CLOSED.items():
        entries.update((phrase.casefold(), Head(level, False, False)) for phrase in phrases)
    for phrase in COMPOUND:
        entries.setdefault(phrase.casefold(), Head("either", True, False))
    for level, phrases in OPEN.items():
        for phrase in phrases:
            key = phrase.casefold()
            entries.setdefault(key, Head(level, True, key in NEEDS_UNIT))
    return Phrases(entries.items())


@cache
def regions() -> Phrases[tuple[str, str]]:
    """Places: the kind and the full name of each spelling."""
    full = first_spellings()
    entries = {name: (kind, full[name]) for name, kind in region_kinds().items()}
    joined = {
        name.replace(" ", ""): value
        for name, value in entries.items()
        if " " in name and value[0] != "country"
    }
    return Phrases((joined | entries).items())
