"""Patterns that join a post with the person who holds it."""

from articles.reading.officials import phrases
from articles.reading.officials.backward import apposition, linked_before, named_before
from articles.reading.officials.names import WrittenName, is_numeral, name_at
from articles.reading.officials.passages import Holding, Passage
from articles.reading.officials.place_names import (
    behind_place,
    place_parted,
    take_place,
    take_unknown_place,
    take_until_titles,
)
from articles.reading.officials.post import Post
from articles.reading.officials.posts import post_at
from articles.reading.officials.successions import handover, succession
from articles.reading.officials.tokens import Token
from articles.reading.places import is_place
from articles.reading.tables.stopwords import (
    AFTER_POST,
    HELD_FILLERS,
    HELD_VERBS,
)
from articles.reading.tables.units import REGION_LEADS

OFFICE_HOUSES = frozenset({"kantor", "pendopo", "pendapa", "aula", "halaman", "gedung"})
STREETS = frozenset({"jl", "jln", "jalan", "gang"})
FACTIONS = frozenset({"fraksi", "dapil", "daerah", "partai"})


def holdings_in(passage: Passage) -> tuple[list[Holding], list[Post]]:
    """Every post that has a holder, and the posts that stand alone."""
    found: list[Holding] = []
    bare: list[Post] = []
    at = 0
    while at < len(passage.tokens):
        post = _post_at(passage, at)
        if post is None:
            at += 1
            continue
        pair = _pair(passage, post) or handover(passage, post)
        if pair:
            found.extend(pair)
            at = max(holding.end for holding in pair)
            continue
        holding = _holder(passage, post, taken=found, bare=bare)
        if holding is not None:
            holdings = succession(passage, holding)
            found.extend(holdings)
            at = max(post.end, *(each.end for each in holdings))
        else:
            bare.append(post)
            at = post.end
    return found, bare


def _post_at(passage: Passage, at: int) -> Post | None:
    """The post that starts there; the Gubernur of Jalan Gubernur Bastari is a street."""
    tokens = passage.tokens
    named = at - 1 - (at > 1 and tokens[at - 1].text == ".")
    if not tokens[at].word or (at > 0 and tokens[named].key in STREETS):
        return None
    return post_at(tokens, at, passage.text, passage.places)


def _holder(passage: Passage, post: Post, *, taken: list[Holding], bare: list[Post]) -> Holding | None:
    behind = linked_before(passage, post, taken=taken)
    if behind is not None:
        return behind
    return (
        _held_by(passage, post)
        or _forward(passage, post)
        or apposition(passage, post, taken=taken, bare=bare)
        or named_before(passage, post, taken=taken, bare=bare)
    )


def _forward(passage: Passage, post: Post) -> Holding | None:
    """POSITION REGION [,] RANK NAME DEGREES."""
    tokens = passage.tokens
    take_until_titles(passage, post)
    at, comma, former, named = _skip_to_name(tokens, post)
    if at >= len(tokens) or _names_office(tokens, post):
        return None
    name = name_at(tokens, at, passage.text)
    if name is None and at == post.end and take_unknown_place(passage, post):
        at = post.end + (post.end < len(tokens) and tokens[post.end].text == ",")
        name = name_at(tokens, at, passage.text)
    if name is None:
        return None
    doubts: tuple[str, ...] = ()
    if not comma and not named:
        name, doubts = place_parted(passage, post, name)
    if name is None or (comma and not named and not _plausible_after_comma(tokens, post, name)):
        return None
    if not name.titled and is_place(name.name) and (comma or post.region == ""):
        return None
    post.former |= former
    return Holding(post, name, passage.block, post.start, name.end, doubts)


def _names_office(tokens: list[Token], post: Post) -> bool:
    """The Kantor Camat and the Pendopo Bupati are houses."""
    return post.start > 0 and tokens[post.start - 1].key in OFFICE_HOUSES


def _skip_to_name(tokens: list[Token], post: Post) -> tuple[int, bool, bool, bool]:
    """Passes over a comma and words such as “yakni” or “yang baru”."""
    at, comma, former, named = _behind_faction(tokens, post.end), False, False, False
    while at < len(tokens) and at - post.end < 6 and tokens[at].key in AFTER_POST and not tokens[at].capital:
        key = tokens[at].key
        if key == "dijabat":
            break
        if key == "," and comma:
            break
        comma |= key == ","
        former |= key == "lama"
        named |= key in {"yakni", "yaitu", "ialah", "adalah", "bernama", "nama"}
        at += 1
    if at > post.end and tokens[at - 1].key in {"yang", "saat", "atas"}:
        return len(tokens), comma, former, named
    return at, comma, former, named


def _behind_faction(tokens: list[Token], at: int) -> int:
    """Passes over “dari Fraksi X,” and “Dapil III” behind a member of a council."""
    if at + 1 < len(tokens) and tokens[at].key == "dapil":
        return _behind_constituency(tokens, at + 1)
    if at + 1 < len(tokens) and tokens[at].key in {"dari", "asal"} and tokens[at + 1].key in FACTIONS:
        for end in range(at + 2, min(at + 9, len(tokens))):
            if tokens[end].text == ",":
                return end
    return at


def _behind_constituency(tokens: list[Token], at: int) -> int:
    """Behind the number of a constituency and the region it stands in."""
    if is_numeral(tokens[at]):
        at += 1
    while at < len(tokens) and tokens[at].key in REGION_LEADS:
        at += 1
    place = phrases.regions().at(tokens, at) if at < len(tokens) else None
    return place[0] if place else at


def _plausible_after_comma(tokens: list[Token], post: Post, name: WrittenName) -> bool:
    """After a comma a name is the holder when it is titled, or when the sentence goes on behind it."""
    if not post.capital and not name.titled:
        return False
    if name.titled:
        return True
    following = tokens[name.end] if name.end < len(tokens) else None
    if following is None or following.text in {
        ",",
        ".",
        "(",
        ";",
        "”",
        '"',
        "“",
        "-",
        "–",
        "!",
        "?",
        ":",
        "’",
    }:
        return True
    return not following.capital


def _held_by(passage: Passage, post: Post) -> Holding | None:
    """POSITION REGION kini dijabat oleh NAME."""
    tokens = passage.tokens
    at = behind_place(tokens, post)
    place_end = at
    held = False
    while at < len(tokens) and at - place_end < 7 and not tokens[at].capital:
        if tokens[at].key in HELD_VERBS:
            held = True
        elif tokens[at].key not in HELD_FILLERS:
            break
        at += 1
    if not held or at >= len(tokens):
        return None
    name = name_at(tokens, at, passage.text)
    if name is None:
        return None
    if place_end > post.end:
        take_place(passage, post)
    return Holding(post, name, passage.block, post.start, name.end)


def _pair(passage: Passage, post: Post) -> list[Holding]:
    """POSITION1 dan POSITION2 REGION NAME1 dan NAME2."""
    tokens = passage.tokens
    joint = post.end
    if post.region or joint >= len(tokens) or tokens[joint].key not in {"dan", "-", "/", "serta"}:
        return []
    second = post_at(tokens, joint + 1, passage.text, passage.places)
    if second is None or second.start != joint + 1:
        return []
    at, _, _, _ = _skip_to_name(tokens, second)
    first_name = _half_name(passage, at)
    if first_name is None:
        return []
    between = first_name.end
    if between >= len(tokens) or tokens[between].key not in {"dan", "-", "–", "/", "bersama", "serta"}:
        return []
    if post_at(tokens, between + 1, passage.text, passage.places) is not None:
        return []
    second_name = name_at(tokens, between + 1, passage.text)
    if second_name is None:
        return []
    post.region, post.region_kind = second.region, second.region_kind
    post.acting = post.acting or None
    return [
        Holding(post, first_name, passage.block, post.start, first_name.end),
        Holding(second, second_name, passage.block, post.start, second_name.end),
    ]


def _half_name(passage: Passage, at: int) -> WrittenName | None:
    """The first of two names, which a hyphen may join to the second."""
    tokens = passage.tokens
    if at >= len(tokens):
        return None
    name = name_at(tokens, at, passage.text)
    if name is None:
        return None
    hyphen = next((i for i in range(name.name_start, name.name_end) if tokens[i].text == "-"), None)
    if hyphen is None:
        return name
    return name_at(tokens[:hyphen], at, passage.text)
