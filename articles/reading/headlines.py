"""Comparing headlines."""

from rapidfuzz import fuzz

from articles.reading.cleaning import cleaned

LONGEST_KEY = 1_000


def headline_key(text: str) -> str:
    """The headline's letters and digits alone, for finding the very same one."""
    return "".join(char for char in cleaned(text[:LONGEST_KEY]).casefold() if char.isalnum())


def similarity(a: str, b: str) -> float:
    """How alike two headlines are, from 0 to 1, whatever the order of their words."""
    first, second = _words(a), _words(b)
    if not first or not second:
        return 0.0
    return max(fuzz.ratio(first, second), 0.97 * fuzz.token_sort_ratio(first, second)) / 100


def _words(text: str) -> str:
    spaced = "".join(char if char.isalnum() else " " for char in cleaned(text[:LONGEST_KEY]).casefold())
    return " ".join(spaced.split())
