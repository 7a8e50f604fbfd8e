"""Words and signs of a text; abbreviations with dots and spaces inside become one word."""

import re
from dataclasses import dataclass

from articles.reading.tables.people import ADDRESS, BALINESE_BIRTH_NAMES, DEGREES, HONORIFICS, PARTS_OF_NAMES
from articles.reading.tables.posts import ACTING
from articles.reading.tables.ranks import CORPS, MILITARY, POLICE
from articles.reading.tables.words import rows

ATOM = re.compile(r"[^\W_]+(?:['’‘`´][^\W_]+)*|[^\w\s]|_")
DOTTED = re.compile(r"[^\W_]+")
MOST_PIECES = 5
SHORT_FORMS = frozenset(
    [
        *DEGREES,
        *HONORIFICS,
        *ADDRESS,
        *(form for forms in ACTING.values() for form in forms if " " not in form),
        *(entry.casefold() for entry in (*rows(POLICE), *rows(MILITARY), *rows(CORPS)) if " " not in entry),
        *PARTS_OF_NAMES,
        "muh",
        "moh",
        "mohd",
        "muhd",
        "abd",
        "tb",
        "pol",
        "purn",
        "kab",
        "kec",
        "prov",
        "no",
    ]
)


@dataclass(slots=True)
class Token:
    """A word or sign: as written, its key without dots and case, where it stands."""

    text: str
    key: str
    start: int
    end: int
    word: bool
    glued: bool
    dot: bool = False

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.word and self.text[0].isupper()

    @property
    def initial(self) -> bool:
        """Whether it is one capital letter."""
        return len(self.key) == 1 and self.text[0].isupper()


def opens_balinese_name(tokens: list[Token], at: int) -> bool:
    """Whether an I is the article of a Balinese name and no numeral: I Wayan, I Gusti."""
    return tokens[at].text == "I" and at + 1 < len(tokens) and tokens[at + 1].key in BALINESE_BIRTH_NAMES


def tokens_of(text: str) -> list[Token]:
    """The text's tokens in order."""
    atoms = [(m.group(), m.start(), m.end()) for m in ATOM.finditer(text)]
    tokens: list[Token] = []
    index = 0
    while index < len(atoms):
        index = _take(text, atoms, index, tokens)
    return tokens


def _take(text: str, atoms: list[tuple[str, int, int]], index: int, tokens: list[Token]) -> int:
    """Adds the token that starts at the given atom and says where the next one starts."""
    word, start, end = atoms[index]
    glued = index > 0 and atoms[index - 1][2] == start
    if not word[0].isalnum():
        tokens.append(Token(word, word, start, end, False, glued))
        return index + 1
    following = _abbreviation_end(atoms, index)
    if following > index + 1:
        end = atoms[following - 1][2]
        key = "".join(DOTTED.findall(text[start:end])).casefold()
    else:
        key = word.casefold()
    dot = _swallows_dot(atoms, following, key, end)
    if dot:
        end = atoms[following][2]
        following += 1
    tokens.append(Token(text[start:end], key, start, end, True, glued, dot))
    return following


def _abbreviation_end(atoms: list[tuple[str, int, int]], index: int) -> int:
    """The atom behind the longest known abbreviation written with dots: S.I.K, S. Sos, M.Si."""
    if len(atoms[index][0]) > 5 or index + 2 >= len(atoms) or atoms[index + 1][0] != ".":
        return index + 1
    best = index + 1
    key = atoms[index][0].casefold()
    at = index
    for _ in range(MOST_PIECES):
        if at + 2 >= len(atoms) or atoms[at + 1][0] != "." or atoms[at + 1][1] != atoms[at][2]:
            break
        piece = atoms[at + 2]
        spaced = piece[1] != atoms[at + 1][2]
        if not piece[0][0].isalpha() or len(piece[0]) > 6 or (spaced and len(atoms[index][0]) > 1):
            break
        key += piece[0].casefold()
        at += 2
        if key in DEGREES or key in SHORT_FORMS:
            best = at + 1
    return best


def _swallows_dot(atoms: list[tuple[str, int, int]], following: int, key: str, end: int) -> bool:
    """A dot glued to an abbreviation or an initial is part of it."""
    if following >= len(atoms) or atoms[following][0] != "." or atoms[following][1] != end:
        return False
    if key in SHORT_FORMS:
        return True
    return len(key) == 1 and key.isalpha() and atoms[following - 1][0].isupper()
