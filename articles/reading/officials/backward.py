"""Patterns in which the person stands before the post."""

from articles.reading.officials.degrees import is_degree
from articles.reading.officials.names import WrittenName, name_at
from articles.reading.officials.passages import Holding, Passage
from articles.reading.officials.place_names import take_place
from articles.reading.officials.post import Post
from articles.reading.officials.tokens import Token
from articles.reading.places import is_place
from articles.reading.tables.people import NAME_PARTICLES
from articles.reading.tables.stopwords import FORMER_FILLERS, LINK_FILLERS, LINKS

MOST_FILLERS = 7
MOST_BACK = 14


def linked_before(passage: Passage, post: Post, *, taken: list[Holding]) -> Holding | None:
    """NAME sebagai | menjadi | yang dipercaya menjadi POSITION, and NAME (POSITION)."""
    tokens = passage.tokens
    at = post.start - 1
    if at < 0:
        return None
    if tokens[at].text == "(":
        return _holding_before(passage, post, at - 1)
    if tokens[at].key not in LINKS or tokens[at].capital:
        return None
    former = False
    back = at
    while back >= 0 and at - back <= MOST_FILLERS:
        token = tokens[back]
        if token.key in LINKS or token.key in LINK_FILLERS:
            former |= token.key in FORMER_FILLERS
        elif not (token.text == "." and back + 1 < len(tokens) and tokens[back + 1].text == ","):
            break
        if token.capital:
            break
        back -= 1
    last = taken[-1] if taken else None
    if (
        last is not None
        and last.block == passage.block
        and last.name.end <= last.post.start
        and back == last.post.end - 1
    ):
        holding: Holding | None = Holding(post, last.name, passage.block, last.end, post.end)
    elif last is not None and last.block == passage.block and last.name.end == back + 1:
        holding = Holding(post, last.name, passage.block, last.end, post.end)
    else:
        holding = _holding_before(passage, post, back)
    if holding is not None:
        post.former |= former
        take_place(passage, post)
        holding.end = max(holding.end, post.end)
    return holding


def _holding_before(passage: Passage, post: Post, last: int) -> Holding | None:
    name = name_before(passage, last)
    if name is None or (is_place(name.name) and not name.titled):
        return None
    return Holding(post, name, passage.block, name.start, post.end)


def name_before(passage: Passage, last: int) -> WrittenName | None:
    """The longest name that ends with the given token."""
    tokens = passage.tokens
    if last >= 0 and tokens[last].text == ")":
        opened = next((i for i in range(last, max(-1, last - 6), -1) if tokens[i].text == "("), last)
        last = opened - 1
    first = last
    while first >= 0 and last - first < MOST_BACK and _may_belong(tokens, first):
        first -= 1
    for start in range(first + 1, last + 1):
        if not tokens[start].word:
            continue
        name = name_at(tokens, start, passage.text)
        if name is not None and name.end >= last + 1 - (tokens[last].text in {",", "."}):
            return name if name.end <= last + 1 else None
    return None


def _may_belong(tokens: list[Token], index: int) -> bool:
    token = tokens[index]
    if token.word:
        return token.capital or token.key in NAME_PARTICLES or token.key in {"dr", "drg", "drh", "apt"}
    if token.text == ",":
        return index + 1 < len(tokens) and is_degree(tokens[index + 1])
    return (
        token.text in {"-", ".", "'"} and token.glued and index + 1 < len(tokens) and tokens[index + 1].glued
    )


def apposition(passage: Passage, post: Post, *, taken: list[Holding], bare: list[Post]) -> Holding | None:
    """NAME, POSITION REGION, with the sentence going on behind it."""
    tokens = passage.tokens
    before = post.start - 1
    if before < 1 or tokens[before].text != "," or not (post.region or post.has_unit or post.acting):
        return None
    following = tokens[post.end] if post.end < len(tokens) else None
    if following is not None and following.capital:
        return None
    name = name_before(passage, before - 1)
    if name is None or any(holding.name.start <= name.name_start < holding.end for holding in taken):
        return None
    if any(other.start <= name.name_start < other.end for other in bare):
        return None
    if is_place(name.name) or (len(name.keys) == 1 and not name.titled):
        return None
    return Holding(post, name, passage.block, name.start, post.end)


def named_before(passage: Passage, post: Post, *, taken: list[Holding], bare: list[Post]) -> Holding | None:
    """NAME POSITION REGION without a comma between: Riski Sofyan Kepala Dinas Perpustakaan Lampung."""
    tokens = passage.tokens
    following = tokens[post.end] if post.end < len(tokens) else None
    if (
        post.start == 0
        or not (post.region and post.has_unit)
        or (following is not None and following.capital)
    ):
        return None
    name = name_before(passage, post.start - 1)
    if name is None or name.end != post.start or len(name.keys) < 2 or is_place(name.name):
        return None
    spans = [*((each.start, each.end) for each in taken), *((each.start, each.end) for each in bare)]
    if any(start <= name.name_start < end for start, end in spans):
        return None
    return Holding(post, name, passage.block, name.start, post.end)
