"""Finds the posts of a text: markers before them, the office's name, and where they end."""

from articles.reading.officials import phrases
from articles.reading.officials.local_places import LocalPlaces
from articles.reading.officials.post import Post
from articles.reading.officials.post_regions import read_region
from articles.reading.officials.tokens import Token, opens_balinese_name
from articles.reading.officials.units import unit_end
from articles.reading.tables.posts import CANDIDATE, FORMER, SOCIETY_UNITS
from articles.reading.tables.units import CAMPUSES, DIVISION_LEADS, NAMED_INSTITUTIONS

LONGEST_BRACKET = 6
MOST_MARKERS = 3
NATIONAL_SEATS = frozenset({"ri", "polri", "tni", "kejagung", "kpk"})
COUNCIL_WORDS = frozenset({"fraksi", "dprd", "dpr", "dpra", "dprk"})
MARKERS = FORMER | CANDIDATE


def post_at(tokens: list[Token], start: int, text: str, places: LocalPlaces) -> Post | None:
    """The post that starts at the token, if one does."""
    at, former, candidate = _markers(tokens, start)
    at, acting = _acting(tokens, at)
    found = phrases.heads().at(tokens, at)
    if found is None:
        return None
    head_end, head = found
    after = _bracket_end(tokens, head_end)
    unit = unit_end(tokens, after, places) if head.open else _number_end(tokens, after)
    has_unit = unit > after
    if head.needs_unit and not has_unit:
        return None
    head_text = text[tokens[at].start : tokens[head_end - 1].end]
    position = text[tokens[at].start : tokens[unit - 1].end]
    words = [token.key for token in tokens[at:unit] if token.word]
    post = Post(start, unit, position, head_text.casefold(), head.level, acting, former, candidate)
    post.words, post.has_unit, post.capital = words, has_unit, tokens[at].capital
    society = SOCIETY_UNITS.intersection(words[len(head_text.split()) :])
    post.public = not society or not COUNCIL_WORDS.isdisjoint(words)
    if post.head == "kepala badan" and "nasional" in words:
        post.level = "nation"
    if post.level == "nation" and post.end < len(tokens) and tokens[post.end].key in NATIONAL_SEATS:
        post.end += 1
        post.position = text[tokens[at].start : tokens[post.end - 1].end]
    if post.level != "nation":
        read_region(tokens, post, text, places)
    if post.region_kind == "country":
        post.position, post.level = f"{post.position} {post.region}", "nation"
        post.region = post.region_kind = ""
    _read_division(tokens, post, text, places)
    _move_campus(tokens, post, text, unit_start=after)
    return post


def _read_division(tokens: list[Token], post: Post, text: str, places: LocalPlaces) -> None:
    """Komisioner KPU Klaten Divisi Teknis: the division behind the region belongs to the post."""
    at = post.end
    if not post.region or at >= len(tokens) or tokens[at].key not in DIVISION_LEADS:
        return
    end = unit_end(tokens, at, places)
    if end > at:
        post.position = f"{post.position} {text[tokens[at].start : tokens[end - 1].end]}"
        post.end = end


def _move_campus(tokens: list[Token], post: Post, text: str, *, unit_start: int) -> None:
    """A campus is the institution of a post and not a part of its title."""
    for at in range(unit_start, post.end):
        if tokens[at].key in CAMPUSES:
            campus = text[tokens[at].start : tokens[at].end]
            post.position = post.position[: post.position.rfind(campus)].rstrip() or post.position
            post.region = text[tokens[at].start : tokens[post.end - 1].end]
            named = tokens[post.end - 1].key not in CAMPUSES or len(tokens[at].key) <= 6
            post.region_kind, post.institution = "campus", not named
            return
    post.institution = not post.region and tokens[post.end - 1].key in NAMED_INSTITUTIONS


def _markers(tokens: list[Token], start: int) -> tuple[int, bool, bool]:
    at, former, candidate = start, False, False
    while at < len(tokens) and at - start < MOST_MARKERS and tokens[at].key in MARKERS:
        former |= tokens[at].key in FORMER
        candidate |= tokens[at].key in CANDIDATE
        at += 1
    return at, former, candidate


def _acting(tokens: list[Token], start: int) -> tuple[int, str | None]:
    at, code = start, None
    for _ in range(MOST_MARKERS):
        found = phrases.acting().at(tokens, at)
        if found is None:
            break
        at, this = found
        code = code or this
    return at, code


def _bracket_end(tokens: list[Token], start: int) -> int:
    """Behind a short form in brackets: Sekretaris Daerah (Sekda)."""
    if start + 2 < len(tokens) and tokens[start].text == "(" and tokens[start + 1].capital:
        for end in range(start + 2, min(start + LONGEST_BRACKET, len(tokens))):
            if tokens[end].text == ")":
                return end + 1
    return start


def _number_end(tokens: list[Token], start: int) -> int:
    """Behind the number or class of a unit: Dandim 0430, Pangdam II, Kalapas Kelas IIA."""
    if start + 1 < len(tokens) and tokens[start].key == "kelas":
        return start + 2 + (start + 2 < len(tokens) and tokens[start + 2].text in {"A", "B"})
    if start < len(tokens) and opens_balinese_name(tokens, start):
        return start
    if start < len(tokens) and (
        tokens[start].text.isdigit() or tokens[start].text in {"I", "II", "III", "IV", "V", "VI"}
    ):
        end = start + 1
        if end + 1 < len(tokens) and tokens[end].text in "-" and tokens[end + 1].text.isdigit():
            end += 2
        return end
    return start
