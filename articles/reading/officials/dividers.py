"""Ranks and honorifics, which part a region from the name of its official."""

from articles.reading.officials import phrases
from articles.reading.officials.names import looks_given
from articles.reading.officials.tokens import Token, opens_balinese_name
from articles.reading.tables.people import HONORIFICS, NOBLE_TITLES
from articles.reading.tables.stopwords import NAME_STOPS

MOST_PLACE_WORDS = 4
NOT_DIVIDING = frozenset({"datuk", "datuak", "rd", "romo", "habib"}) | NOBLE_TITLES


def opens_titles(tokens: list[Token], at: int) -> bool:
    """Whether a rank or an honorific stands here, with a person behind it."""
    token = tokens[at]
    if at + 1 >= len(tokens) or not token.word:
        return False
    following = tokens[at + 1]
    goes_on = following.capital or following.text in {".", "("} or following.key in HONORIFICS
    if phrases.ranks().at(tokens, at) and token.capital:
        return goes_on
    small = token.key in {"dr", "drg", "drh", "apt"}
    return token.key in HONORIFICS - NOT_DIVIDING and (token.capital or small) and goes_on


def titles_behind(tokens: list[Token], start: int) -> int | None:
    """Where the titles begin behind one to four capitals that can be a place; None when they cannot."""
    at = start
    while at < len(tokens) and at - start <= MOST_PLACE_WORDS:
        if at > start and opens_titles(tokens, at):
            return at
        if not place_word(tokens, at, first=at == start):
            return None
        at += 1
    return None


def place_word(tokens: list[Token], at: int, *, first: bool) -> bool:
    """Whether a word in capitals can be part of a place's name."""
    token = tokens[at]
    if not token.capital or token.text[0].isdigit() or token.dot or opens_balinese_name(tokens, at):
        return False
    if token.key in NAME_STOPS and token.key not in {"pulau", "sungai", "gunung", "danau", "kota", "pasar"}:
        return False
    if phrases.heads().at(tokens, at) is not None or phrases.acting().at(tokens, at) is not None:
        return False
    return not (first and (looks_given(token.key) or opens_titles(tokens, at)))
