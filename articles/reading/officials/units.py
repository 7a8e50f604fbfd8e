"""The name of an office behind words like Kepala Dinas: where it ends and a person's name begins."""

from articles.reading.officials import phrases
from articles.reading.officials.degrees import is_degree
from articles.reading.officials.local_places import LocalPlaces
from articles.reading.officials.names import looks_given
from articles.reading.officials.tokens import Token, opens_balinese_name
from articles.reading.tables.people import HONORIFICS
from articles.reading.tables.stopwords import NAME_STOPS
from articles.reading.tables.units import CONNECTORS, DEPARTMENT_STARTS, INSTITUTIONS, SEATS, UNIT_WORDS
from articles.reading.tables.words import words

LONGEST_UNIT = 22
NUMERALS = words("I II III IV V VI VII VIII IX X")


def unit_end(tokens: list[Token], start: int, places: LocalPlaces) -> int:
    """The token behind the office's name."""
    end = at = start
    while at < len(tokens) and at - start < LONGEST_UNIT:
        step = _step(tokens, at, start)
        if step == 0:
            break
        at += step
        if not _is_connector(tokens[at - 1]):
            end = at
    return end


def _step(tokens: list[Token], at: int, start: int) -> int:
    token = tokens[at]
    if not token.word:
        return _sign_step(tokens, at, start)
    if token.key in CONNECTORS:
        return 1 if _unit_follows(tokens, at) else 0
    return 1 if is_unit_word(tokens, at, start) or _unknown_part(tokens, at) else 0


def _unknown_part(tokens: list[Token], at: int) -> bool:
    """A word no table knows belongs to the office when another office follows at once: Tibum Satpol PP."""
    token = tokens[at]
    if at + 1 >= len(tokens) or not token.capital or token.key in NAME_STOPS or looks_given(token.key):
        return False
    if _opens_name(tokens, at) or _is_region(tokens, at) or phrases.heads().at(tokens, at):
        return False
    following = tokens[at + 1]
    if following.key in {"dan", "serta", "&"}:
        return at + 2 < len(tokens) and tokens[at + 2].capital and tokens[at + 2].key in UNIT_WORDS
    return (
        following.capital
        and len(following.key) >= 3
        and following.key in INSTITUTIONS
        and not is_degree(following)
    )


def is_unit_word(tokens: list[Token], at: int, start: int) -> bool:
    """Whether a word belongs to the name of an office."""
    token = tokens[at]
    if token.key in SEATS:
        return False
    if opens_balinese_name(tokens, at):
        return False
    if token.text.isdigit() or token.text in NUMERALS:
        return True
    if phrases.acting().at(tokens, at) and token.capital:
        return False
    if (
        len(token.text) == 1
        and token.text in "ABCDE"
        and at > 0
        and tokens[at - 1].key in {"komisi", "kelas", "tipe"}
    ):
        return True
    if at == start and token.capital and token.key.startswith(DEPARTMENT_STARTS) and len(token.key) >= 5:
        return True
    if token.key in INSTITUTIONS:
        return len(token.key) > 1 and token.capital and not _opens_name(tokens, at)
    if token.key in UNIT_WORDS:
        return (token.capital or at > start) and not _opens_region(tokens, at, start)
    return (
        token.text.isupper()
        and len(token.text) >= 3
        and not _opens_name(tokens, at)
        and not _is_region(tokens, at)
    )


def _opens_name(tokens: list[Token], at: int) -> bool:
    return (
        at > 0 and is_degree(tokens[at]) and tokens[at - 1].capital and tokens[at].key not in INSTITUTIONS
    ) or (
        tokens[at].key in HONORIFICS
        or phrases.ranks().at(tokens, at) is not None
        or (
            at > 0
            and tokens[at - 1].text.isupper()
            and len(tokens[at - 1].text) >= 3
            and at + 1 < len(tokens)
            and tokens[at + 1].text.isupper()
            and tokens[at].key not in INSTITUTIONS
        )
    )


def _is_region(tokens: list[Token], at: int) -> bool:
    return phrases.regions().at(tokens, at) is not None


def _opens_region(tokens: list[Token], at: int, start: int) -> bool:
    """“Kota Palembang” and “Negara” behind an office are its region; “Kota” inside a name is not."""
    if tokens[at].key in {"kota", "desa", "kampung"}:
        return at + 1 < len(tokens) and tokens[at + 1].capital and tokens[at + 1].key not in UNIT_WORDS
    found = phrases.regions().at(tokens, at)
    return found is not None and found[1][0] in {"kab", "kota", "prov"} and found[0] - at > 1


def _sign_step(tokens: list[Token], at: int, start: int) -> int:
    """Brackets with a short form, commas and strokes between words of the name."""
    sign = tokens[at].text
    if sign == "(" and at > start:
        for end in range(at + 2, min(at + 8, len(tokens))):
            if tokens[end].text == ")":
                inner = tokens[at + 1 : end]
                fits = all(not t.word or t.key not in HONORIFICS for t in inner) and not _is_region(
                    tokens, at + 1
                )
                return end + 1 - at if fits and inner[0].capital else 0
        return 0
    if sign == "-" and tokens[at].glued and at + 1 < len(tokens) and tokens[at - 1].text.isupper():
        following = tokens[at + 1]
        if following.glued and following.text.isupper() and at > start:
            return 2
    if sign in {",", "/", "-", "&"} and at > start:
        return 1 if _unit_follows(tokens, at) and (sign != "," or _list_goes_on(tokens, at)) else 0
    return 0


def _unit_follows(tokens: list[Token], at: int) -> bool:
    """Whether a word of the office stands behind a connector or sign."""
    following = at + 1
    while following < len(tokens) and tokens[following].key in CONNECTORS and following - at < 3:
        following += 1
    if following >= len(tokens) or not tokens[following].word or not tokens[following].capital:
        return False
    if phrases.heads().at(tokens, following) and tokens[following].key not in {"inspektorat", "penyidik"}:
        return False
    return is_unit_word(tokens, following, at)


def _list_goes_on(tokens: list[Token], at: int) -> bool:
    """A comma inside the name of an office is followed by another one or by “dan” soon."""
    for index in range(at + 1, min(at + 9, len(tokens))):
        token = tokens[index]
        if token.key in {"dan", "serta", "&"}:
            return index + 1 < len(tokens) and tokens[index + 1].key in UNIT_WORDS | INSTITUTIONS
        if token.word and token.key not in UNIT_WORDS and token.key not in INSTITUTIONS:
            return False
    return False


def _is_connector(token: Token) -> bool:
    return token.key in CONNECTORS or token.text in {",", "/", "-", "&"}
