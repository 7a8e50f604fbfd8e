"""Indonesian word stems, so that a search for `peresmian` finds `meresmikan`."""

import re
from functools import lru_cache
from typing import Any

from Sastrawi.Stemmer.StemmerFactory import StemmerFactory

_WORD = re.compile(r"\w+")
# The most frequent function words: they say nothing about what a text is about.
STOP_WORDS = frozenset(
    """
    yang dan di ke dari untuk pada dengan dalam ini itu atau juga oleh akan telah sudah tidak bukan
    sebagai adalah ada para serta karena agar bagi saat hal tersebut kata ujar saya kami kita mereka
    ia dia nya lebih bisa dapat hingga sampai antara bahwa
    """.split()
)


# Verbs and nouns made by a suffix alone; the stemmer tries prefixes first, and reads "berikan" as a fish.
_SUFFIXES = ("kan", "an")


@lru_cache(maxsize=1)
def _stemmer() -> Any:
    return StemmerFactory().create_stemmer()


@lru_cache(maxsize=1)
def _roots() -> frozenset[str]:
    return frozenset(StemmerFactory().get_words())


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The stem of one lower-case word."""
    roots = _roots()
    if word in roots:
        return word
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and (rest := word.removesuffix(suffix)) in roots:
            return rest
    return str(_stemmer().stem(word)) or word


def stems(text: str) -> str:
    """The text as its stems, function words left out: what the search index and a query both hold."""
    words = (word for word in _WORD.findall(text.casefold()) if word not in STOP_WORDS)
    return " ".join(word if word.isdecimal() else stem(word) for word in words if len(word) <= 60)
