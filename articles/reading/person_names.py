"""A person's written name as a key for comparing."""

import unicodedata
from dataclasses import dataclass

from rapidfuzz import fuzz

from articles.reading.cleaning import cleaned, one_line
from articles.reading.officials.names import name_at
from articles.reading.officials.tokens import tokens_of

LONGEST_NAME = 200
LOOSE_SPELLINGS = (
    ("sy", "s"),
    ("dj", "j"),
    ("tj", "c"),
    ("oe", "u"),
    ("kh", "k"),
    ("ch", "h"),
    ("ck", "k"),
    ("c", "k"),
    ("q", "k"),
    ("v", "f"),
    ("p", "f"),
    ("z", "s"),
    ("y", "i"),
    ("d", "t"),
    ("e", "i"),
    ("o", "i"),
    ("u", "i"),
)


@dataclass(frozen=True, slots=True)
class Name:
    """A written name taken apart."""

    rank: str | None
    honorifics: tuple[str, ...]
    name: str
    degrees: tuple[str, ...]


def strip_titles(written: str) -> Name:
    """Takes rank, honorifics and degrees off a written name; initials that are part of it stay."""
    text = one_line(unicodedata.normalize("NFKC", cleaned(written[:LONGEST_NAME])))
    tokens = tokens_of(text)
    found = name_at(tokens, 0, text)
    if found is None:
        return Name(None, (), text, ())
    return Name(found.rank, found.honorifics, found.name, found.degrees)


def name_key(written: str) -> str:
    """The key under which one person's name is the same with and without titles, dots and capitals."""
    keys = [token.key for token in tokens_of(straight(strip_titles(written).name)) if token.word]
    return " ".join(keys)


def loose_key(written: str) -> str:
    """A key that brings spellings together, to suggest: Syopiar and Sofyar, Izroh Maita and Izromaita."""
    letters = "".join(char for char in name_key(written) if char.isalnum())
    for spelled, sound in LOOSE_SPELLINGS:
        letters = letters.replace(spelled, sound)
    kept = [
        char
        for index, char in enumerate(letters)
        if not (char == "h" and index > 0) and (index == 0 or char != letters[index - 1])
    ]
    return "".join(char for index, char in enumerate(kept) if index == 0 or char != kept[index - 1])


def name_similarity(a: str, b: str) -> float:
    """How alike two written names are, from 0 to 1; an initial agrees with the name it may stand for."""
    first, second = name_key(a).split(), name_key(b).split()
    if len(first) == len(second) and all(_agree(x, y) for x, y in zip(first, second, strict=True)):
        return 1.0
    return fuzz.ratio(loose_key(a), loose_key(b)) / 100


def _agree(a: str, b: str) -> bool:
    return a == b or (min(len(a), len(b)) == 1 and a[0] == b[0])


def straight(text: str) -> str:
    """The text with straight apostrophes."""
    return text.replace("’", "'").replace("‘", "'").replace("`", "'").replace("´", "'")
