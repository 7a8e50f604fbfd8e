"""Regions that no table knows, as an article itself shows them."""

from collections import defaultdict
from dataclasses import dataclass

from articles.reading.officials import phrases
from articles.reading.officials.dividers import place_word, titles_behind
from articles.reading.officials.tokens import Token
from articles.reading.tables.units import (
    INSTITUTIONS,
    REGION_LEAD_KINDS,
    REGION_STARTS,
    REGION_TAILS,
    UNIT_WORDS,
    WHEREABOUTS,
)
from articles.reading.tables.words import words

LONGEST = 3
POST_KINDS = {"province": "prov", "polda": "prov", "regency": "kab", "polres": "kab", "justice": "kab"}
HOLDING_POSTS = words("kepala sekretaris wakil perangkat wali ketua mantan istri")
GOVERNMENTS = words("pemerintah masyarakat warga wilayah kantor")
PLACE_VERBS = words("dijabat diisi dipegang diemban berinisial inisial diserahterimakan")
ABOUT_OFFICES = words("kantor pendopo pendapa aula halaman gedung")
CITY_POSTS = ("wali kota", "walikota", "wakil wali", "wakil walikota")


@dataclass(frozen=True, slots=True)
class Lead:
    """What stands before a possible region: its words, the kind of region, where the region begins."""

    words: str
    kind: str
    start: int
    sure: bool


class PageRegions:
    """The regions an article shows by what stands before and behind them."""

    def __init__(
        self,
        texts: list[list[Token]],
        *,
        place: list[Token] | None = None,
        title: list[Token] | None = None,
        speakers: frozenset[str] = frozenset(),
    ) -> None:
        self._kinds: dict[tuple[str, ...], str] = {}
        self._speakers = speakers
        self._behind: dict[tuple[str, ...], dict[str, str]] = defaultdict(dict)
        self._lead_kinds: dict[tuple[str, ...], str] = {}
        for tokens in texts:
            for lead in _leads(tokens):
                self._read(tokens, lead)
        for lead in _leads(title or []):
            self._note(title or [], lead)
        self._compare()
        if place:
            led = place[0].key in REGION_LEAD_KINDS
            kind = REGION_LEAD_KINDS[place[0].key] if led else "local"
            self._learn(place, int(led), len(place), kind)

    @property
    def kinds(self) -> dict[tuple[str, ...], str]:
        """Each region as its words, with its kind: kab, kota, prov or local."""
        return self._kinds

    def at(self, tokens: list[Token], start: int) -> tuple[int, str] | None:
        """Where the longest region that starts at the token ends, and its kind."""
        for length in range(LONGEST, 0, -1):
            keys = tuple(token.key for token in tokens[start : start + length])
            if len(keys) == length and keys in self._kinds and tokens[start].capital:
                return start + length, self._kinds[keys]
        return None

    def _read(self, tokens: list[Token], lead: Lead) -> None:
        titles = titles_behind(tokens, lead.start) if lead.words not in WHEREABOUTS else None
        if titles is not None:
            self._learn(tokens, lead.start, titles, lead.kind)
            return
        end = _run_end(tokens, lead.start)
        if end < len(tokens) and tokens[end].text == "-" and tokens[end].glued:
            return
        length = end - lead.start
        sure = lead.sure or _holder_follows(tokens, end)
        region_like = length == 2 and tokens[end - 1].key in REGION_TAILS
        if (sure and 0 < length <= LONGEST) or region_like:
            self._learn(tokens, lead.start, end, lead.kind)
        self._note(tokens, lead)

    def _learn(self, tokens: list[Token], start: int, end: int, kind: str) -> None:
        keys = tuple(token.key for token in tokens[start:end] if token.word)
        if not keys or len(keys) > LONGEST or not place_word(tokens, start, first=True):
            return
        if keys[0] in self._speakers or len(keys[0]) < 3:
            return
        if keys[0] in UNIT_WORDS | INSTITUTIONS and (len(keys) == 1 or keys[0] not in REGION_STARTS):
            return
        if self._kinds.get(keys, "local") == "local":
            self._kinds[keys] = kind

    def _note(self, tokens: list[Token], lead: Lead) -> None:
        """Remembers each beginning of the capitals behind a lead, with the word that follows it."""
        end = _run_end(tokens, lead.start)
        for stop in range(lead.start + 1, min(end, lead.start + LONGEST + 1)):
            keys = tuple(token.key for token in tokens[lead.start : stop])
            self._behind[keys].setdefault(lead.words, tokens[stop].key)
            self._lead_kinds.setdefault(keys, lead.kind)

    def _compare(self) -> None:
        """Words behind two different posts, with two different persons behind them, are a region."""
        for keys, following in self._behind.items():
            if len(set(following.values())) < 2 or keys[0] in self._speakers:
                continue
            if self._kinds.get(keys, "local") == "local":
                self._kinds[keys] = self._lead_kinds[keys]


def _holder_follows(tokens: list[Token], at: int) -> bool:
    """What stands before “kini dijabat” or “berinisial” is a post with its place."""
    return any(token.key in PLACE_VERBS for token in tokens[at : at + 2] if not token.capital)


def _run_end(tokens: list[Token], start: int) -> int:
    end = start
    while end < len(tokens) and end - start < 7 and place_word(tokens, end, first=end == start):
        end += 1
    return end


def _leads(tokens: list[Token]) -> list[Lead]:
    found: list[Lead] = []
    at = 0
    while at < len(tokens):
        lead = _lead_at(tokens, at)
        if lead is not None and lead.start < len(tokens):
            found.append(lead)
            at = max(lead.start, at + 1)
        else:
            at += 1
    return found


def _lead_at(tokens: list[Token], at: int) -> Lead | None:
    token = tokens[at]
    if not token.word:
        return None
    head = phrases.heads().at(tokens, at)
    if head is not None and (not head[1].open) and head[1].level not in {"nation", "military"}:
        kind = POST_KINDS.get(head[1].level, "kab" if head[1].level == "either" else "local")
        called = " ".join(t.key for t in tokens[at : head[0]])
        kind = "kota" if called.startswith(CITY_POSTS) else kind
        office = at > 0 and tokens[at - 1].key in ABOUT_OFFICES
        return Lead(called, kind, _behind_level(tokens, head[0]), office)
    if token.key in REGION_LEAD_KINDS:
        before = tokens[at - 1] if at > 0 else None
        held = before is not None and (
            before.key in HOLDING_POSTS or (before.capital and before.key not in GOVERNMENTS)
        )
        start = at + 1
        if start < len(tokens) and tokens[start].text in {".", "Negeri", "Tinggi"}:
            start += 1
        return Lead(token.key, REGION_LEAD_KINDS[token.key], _behind_level(tokens, start), not held)
    if token.key in WHEREABOUTS and not token.capital:
        return Lead(token.key, "local", at + 1, True)
    return None


def _behind_level(tokens: list[Token], start: int) -> int:
    """Passes over Kabupaten, Kota and Provinsi behind a post or an office."""
    if start < len(tokens) and tokens[start].key in {"kabupaten", "kab", "kota", "provinsi", "prov"}:
        return start + 1
    return start
