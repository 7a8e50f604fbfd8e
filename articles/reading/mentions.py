"""Finds officials the newsroom knows in a story, by their full names and, after those, by short forms."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import ahocorasick

from articles.reading.officials.later import region_before, title_before
from articles.reading.officials.tokens import Token, tokens_of
from articles.reading.person_names import Name, loose_key, name_key, name_similarity, straight, strip_titles
from articles.reading.pieces import Block
from articles.reading.tables.people import ADDRESS, HONORIFICS
from articles.reading.tables.stopwords import NAME_STOPS

SHORTEST_SHORT_FORM = 3


@dataclass(frozen=True, slots=True)
class KnownOfficial:
    """An official of the newsroom's register, with every confirmed spelling."""

    id: int | str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FoundMention:
    """A known official in a block: as written, and where."""

    id: int | str
    written: str
    block: int
    start: int
    end: int
    short: bool = False


def find_known(blocks: Sequence[Block], known: Iterable[KnownOfficial]) -> tuple[FoundMention, ...]:
    """Every mention of known officials: full names first, then short forms with one owner."""
    full_names = _full_names(known)
    if not full_names:
        return ()
    automaton = _automaton(full_names)
    texts = [(block.text, tokens_of(block.text)) for block in blocks]
    full = [
        mention
        for number, (text, tokens) in enumerate(texts)
        for mention in _full_mentions(number, text, tokens, automaton)
    ]
    short = _short_mentions(texts, full, full_names)
    return tuple(sorted([*full, *short], key=lambda mention: (mention.block, mention.start)))


def _full_names(known: Iterable[KnownOfficial]) -> dict[str, set[int | str]]:
    """Each full name with those who bear it; a single word is too little to be one."""
    owners: dict[str, set[int | str]] = {}
    for official in known:
        for written in official.names:
            key = name_key(written)
            if len(key) >= SHORTEST_SHORT_FORM:
                owners.setdefault(key, set()).add(official.id)
    return owners


def _automaton(names: Mapping[str, set[int | str]]) -> "ahocorasick.Automaton":
    automaton = ahocorasick.Automaton()
    for key, owners in names.items():
        automaton.add_word(f" {key} ", (key, owners))
    automaton.make_automaton()
    return automaton


def _full_mentions(
    block: int, text: str, tokens: list[Token], automaton: "ahocorasick.Automaton"
) -> list[FoundMention]:
    """Longest names first, whole words only, never across a sign; two bearers of one name stay open."""
    words, starts = _word_line(tokens)
    found: list[tuple[int, int, set[int | str]]] = []
    for last, (key, owners) in automaton.iter(words):
        first = starts.get(last - len(key))
        final = starts.get(last - len(key.rsplit(" ", 1)[-1]))
        if first is not None and final is not None and tokens[first].capital:
            found.append((first, final, owners))
    found.sort(key=lambda span: (-(span[1] - span[0]), span[0]))
    taken: set[int] = set()
    mentions: list[FoundMention] = []
    for first, final, owners in found:
        if taken.isdisjoint(range(first, final + 1)):
            taken.update(range(first, final + 1))
            if len(owners) == 1 and not _goes_on(tokens, first, final):
                start, end = tokens[first].start, tokens[final].end
                mentions.append(
                    FoundMention(next(iter(owners)), text[start:end].rstrip("."), block, start, end)
                )
    return mentions


def _goes_on(tokens: list[Token], first: int, final: int) -> bool:
    """A single known word inside a longer name is somebody else."""
    if first != final:
        return False
    following = tokens[final + 1] if final + 1 < len(tokens) else None
    before = tokens[first - 1] if first > 0 else None
    longer = following is not None and following.capital and following.key not in NAME_STOPS
    return longer or (
        before is not None and before.capital and before.key in {"m", "muhammad", "muh", "abdul"}
    )


def _word_line(tokens: list[Token]) -> tuple[str, dict[int, int]]:
    """The words between single spaces, bars for the signs that part names, and where each word stands."""
    pieces: list[str] = [" "]
    starts: dict[int, int] = {}
    length = 1
    for index, token in enumerate(tokens):
        piece = f"{straight(token.key)} " if token.word else "" if _inside_name(tokens, index) else "| "
        if token.word:
            starts[length] = index
        pieces.append(piece)
        length += len(piece)
    return "".join(pieces), starts


def _inside_name(tokens: list[Token], index: int) -> bool:
    """The hyphen of Nur-Aini and the dot of M.Farid do not part a name."""
    return (
        tokens[index].text in ".-"
        and tokens[index].glued
        and index + 1 < len(tokens)
        and tokens[index + 1].glued
    )


def _short_mentions(
    texts: list[tuple[str, list[Token]]], full: list[FoundMention], names: Mapping[str, set[int | str]]
) -> list[FoundMention]:
    """Single words of a name, after its full form, when exactly one person of the article owns the word."""
    owners = _word_owners(full, names)
    first_seen: dict[int | str, tuple[int, int]] = {}
    for mention in full:
        place = (mention.block, mention.end)
        first_seen[mention.id] = min(first_seen.get(mention.id, place), place)
    taken = [(mention.block, mention.start, mention.end) for mention in full]
    found: list[FoundMention] = []
    for block, (_, tokens) in enumerate(texts):
        spans = [(start, end) for number, start, end in taken if number == block]
        for index, token in enumerate(tokens):
            owner = owners.get(straight(token.key)) if token.capital else None
            if owner is None or (block, token.start) < first_seen[owner] or _beside_capital(tokens, index):
                continue
            if not any(start <= token.start < end for start, end in spans):
                found.append(FoundMention(owner, token.text, block, token.start, token.end, short=True))
    return found


def _word_owners(full: list[FoundMention], names: Mapping[str, set[int | str]]) -> dict[str, int | str]:
    present = {mention.id for mention in full}
    owners: dict[str, set[int | str]] = {}
    for key, bearers in names.items():
        for word in key.split():
            if len(word) >= SHORTEST_SHORT_FORM and word not in NAME_STOPS and word not in HONORIFICS:
                owners.setdefault(word, set()).update(bearers & present)
    return {word: next(iter(ids)) for word, ids in owners.items() if len(ids) == 1}


def _beside_capital(tokens: list[Token], index: int) -> bool:
    """A word in the middle of other capitals belongs to another name."""
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if following is not None and following.capital and following.key not in NAME_STOPS:
        return True
    before = tokens[index - 1] if index > 0 else None
    if before is None or not before.capital:
        return False
    titled = before.key in HONORIFICS or before.key in ADDRESS or before.key in NAME_STOPS
    return not (titled or title_before(tokens, index) or region_before(tokens, index))


__all__ = [
    "FoundMention",
    "KnownOfficial",
    "Name",
    "find_known",
    "loose_key",
    "name_key",
    "name_similarity",
    "strip_titles",
]
