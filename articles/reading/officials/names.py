"""A person's name with rank, honorifics and degrees around it."""

from dataclasses import dataclass

from articles.reading.officials import phrases
from articles.reading.officials.degrees import degree_length, degrees_at, is_degree
from articles.reading.officials.tokens import Token
from articles.reading.tables.people import (
    ADDRESS,
    GIVEN_NAMES,
    HONORIFICS,
    INNER_HONORIFICS,
    NAME_ENDINGS,
    NAME_PARTICLES,
)
from articles.reading.tables.ranks import SUFFIXES
from articles.reading.tables.stopwords import (
    EVENT_WORDS,
    MONTH_NAMES_OF_PEOPLE,
    NAME_STOPS,
    NAMES_THAT_ARE_WORDS,
    SAYS_AFTER,
)

MOST_NAME_TOKENS = 6
INITIALS_LENGTH = 3
POSTS_IN_NAMES = frozenset({"raja", "hakim", "presiden", "inspektur", "penghulu"})


@dataclass(slots=True)
class WrittenName:
    """A name as it stands in the tokens from start to end."""

    start: int
    end: int
    rank: str | None
    honorifics: tuple[str, ...]
    name: str
    keys: tuple[str, ...]
    degrees: tuple[str, ...]
    name_start: int
    name_end: int

    @property
    def titled(self) -> bool:
        """Whether a rank, an honorific or a degree shows that this is a person."""
        return bool(self.rank or self.honorifics or self.degrees)

    @property
    def only_initials(self) -> bool:
        """Suspects and children are named by initials, which mean nobody in particular."""
        compact = self.name.replace(".", "").replace(" ", "")
        return len(compact) <= INITIALS_LENGTH and compact.isupper() and len(self.keys) <= INITIALS_LENGTH


def name_at(tokens: list[Token], start: int, text: str) -> WrittenName | None:
    """The name that starts at the token, if one does."""
    at, rank = _rank_at(tokens, start, text)
    at, honorifics = _honorifics_at(tokens, at)
    if rank is None:
        at, rank = _rank_at(tokens, at, text)
        at, more = _honorifics_at(tokens, at)
        honorifics += more
    name_end = _name_end(tokens, at)
    if name_end == at:
        return None
    end, degrees = degrees_at(tokens, name_end)
    keys = tuple(token.key for token in tokens[at:name_end] if token.word)
    name = text[tokens[at].start : tokens[name_end - 1].end]
    if tokens[name_end - 1].dot and not tokens[name_end - 1].initial:
        name = name.rstrip(".")
    found = WrittenName(start, end, rank, tuple(honorifics), name, keys, tuple(degrees), at, name_end)
    return found if _is_person(tokens, found) else None


def _rank_at(tokens: list[Token], start: int, text: str) -> tuple[int, str | None]:
    found = phrases.ranks().at(tokens, start)
    if found is None or not tokens[start].capital:
        return start, None
    end, _ = found
    end = _suffixes_end(tokens, end)
    corps = phrases.corps().at(tokens, end)
    if corps is not None and tokens[end].capital:
        end = corps[0]
    end = _suffixes_end(tokens, end)
    return end, text[tokens[start].start : tokens[end - 1].end]


def _suffixes_end(tokens: list[Token], end: int) -> int:
    while end < len(tokens):
        if tokens[end].key in SUFFIXES:
            end += 1
        elif (
            end + 2 < len(tokens)
            and tokens[end].text == "("
            and tokens[end + 1].key in {"purn", "p", "t", "e", "k"}
        ):
            end += 3
        else:
            break
    return end


def _honorifics_at(tokens: list[Token], start: int) -> tuple[int, list[str]]:
    """Honorifics before the name; a lone initial such as M stays with the name."""
    at = start
    found: list[str] = []
    while at < len(tokens):
        token = tokens[at]
        if token.key in ADDRESS and (token.capital or at == start):
            at += 1
        elif token.key in HONORIFICS and (token.capital or token.key in {"dr", "drg", "drh", "apt"}):
            found.append(token.text)
            at += 1
        elif (
            token.text in {".", ",", "-"}
            and found
            and at + 1 < len(tokens)
            and tokens[at + 1].key in HONORIFICS
        ) or (token.text == "." and token.glued and found):
            at += 1
        else:
            break
    return at, found


def _name_end(tokens: list[Token], start: int) -> int:
    at = start
    while at < len(tokens) and at - start < MOST_NAME_TOKENS * 2:
        token = tokens[at]
        if not token.word:
            if _joins(tokens, at, start):
                at += 1
                continue
            break
        if not _can_name(tokens, at, start):
            break
        at += 1
    while at > start and not tokens[at - 1].word:
        at -= 1
    if at - start == 1 and tokens[start].key in NAME_PARTICLES:
        return start
    if sum(1 for token in tokens[start:at] if token.word) > MOST_NAME_TOKENS:
        return start
    return at


def _joins(tokens: list[Token], at: int, start: int) -> bool:
    """A glued hyphen or apostrophe inside a name: Nur-Aini, Al-Farisi; and the dot of R.P"""
    if at == start or at + 1 >= len(tokens) or not tokens[at].glued or not tokens[at + 1].glued:
        return False
    if tokens[at].text == "." and not tokens[at - 1].initial:
        return False
    return tokens[at].text in "-.'’" and tokens[at + 1].capital and not is_degree(tokens[at + 1])


def _can_name(tokens: list[Token], at: int, start: int) -> bool:
    token = tokens[at]
    first = at == start
    if not token.capital:
        return token.key in NAME_PARTICLES and not first and at + 1 < len(tokens) and tokens[at + 1].capital
    if any(char.isdigit() for char in token.text):
        return False
    if not first and (degree_length(tokens, at) or token.key in INNER_HONORIFICS):
        return False
    if token.key in MONTH_NAMES_OF_PEOPLE:
        return not _dates(tokens, at)
    if token.key in NAMES_THAT_ARE_WORDS:
        return _is_name_all_the_same(tokens, at)
    if token.key in NAME_STOPS or token.key in SAYS_AFTER:
        return False
    if first and token.key.startswith(("pe", "ke")) and token.key.endswith("an") and len(token.key) >= 9:
        return False
    if not first and phrases.ranks().at(tokens, at) and not _ends_like_a_surname(tokens, at):
        return False
    if phrases.acting().at(tokens, at) and len(token.key) <= 3:
        return False
    head = phrases.heads().at(tokens, at)
    return head is None or (token.key in POSTS_IN_NAMES and not first)


def _ends_like_a_surname(tokens: list[Token], at: int) -> bool:
    """Mayor and Kapten are surnames where nothing in capitals follows."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    return tokens[at].key in {"mayor", "kapten"} and (following is None or not following.capital)


def _is_name_all_the_same(tokens: list[Token], at: int) -> bool:
    """Lalu, Hari and Selamat are given names where another name follows."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None or not following.capital:
        return False
    return following.key not in EVENT_WORDS and following.key not in NAME_STOPS


def _dates(tokens: list[Token], at: int) -> bool:
    around = [tokens[i].text for i in (at - 1, at + 1) if 0 <= i < len(tokens)]
    return any(text[:1].isdigit() for text in around)


def _is_person(tokens: list[Token], name: WrittenName) -> bool:
    """A lone word in capitals is more often an abbreviation than a person."""
    first = tokens[name.name_start]
    if is_numeral(first) and (len(name.keys) == 1 or len(first.text) > 1):
        return False
    if len(name.keys) == 1 and not name.titled:
        return len(first.key) >= 3 and not (first.text.isupper() and len(first.key) <= 6)
    return any(len(key) >= 2 for key in name.keys)


def is_numeral(token: Token) -> bool:
    """Whether the token is a number, in digits or Roman."""
    return token.text.isdigit() or (bool(token.text) and set(token.text) <= set("IVX"))


def looks_given(key: str) -> bool:
    """Whether a word is a common given name."""
    return key in GIVEN_NAMES or (len(key) >= 6 and key.endswith(NAME_ENDINGS))
