"""Who follows whom in a post."""

from dataclasses import replace

from articles.reading.officials.names import name_at
from articles.reading.officials.passages import Holding, Passage
from articles.reading.officials.place_names import behind_place, take_place
from articles.reading.officials.post import Post
from articles.reading.tables.stopwords import HANDOVER_VERBS, SUCCEEDED_VERBS, SUCCEEDING_VERBS

MOST_FILLERS = 4


def handover(passage: Passage, post: Post) -> list[Holding]:
    """POSITION dari NAME1 kepada NAME2: the first held the post, the second holds it."""
    tokens = passage.tokens
    at = place_end = behind_place(tokens, post)
    while at < len(tokens) and at - place_end < 4 and tokens[at].key in HANDOVER_VERBS:
        at += 1
    if at >= len(tokens) or tokens[at].key != "dari":
        return []
    before = name_at(tokens, at + 1, passage.text)
    if before is None or before.end + 1 >= len(tokens) or tokens[before.end].key not in {"kepada", "ke"}:
        return []
    after = name_at(tokens, before.end + 1, passage.text)
    if after is None:
        return []
    if place_end > post.end:
        take_place(passage, post)
    left = replace(post, former=True)
    return [
        Holding(left, before, passage.block, post.start, before.end),
        Holding(post, after, passage.block, post.start, after.end),
    ]


def succession(passage: Passage, holding: Holding) -> list[Holding]:
    """POSITION NAME1 digantikan oleh NAME2, and NAME1 menjadi POSITION menggantikan NAME2."""
    tokens = passage.tokens
    at = start = max(holding.end, holding.name.end)
    while at < len(tokens) and at - start < MOST_FILLERS and tokens[at].key in HANDOVER_VERBS | {"oleh", ","}:
        at += 1
    if at + 1 >= len(tokens) or tokens[at].capital:
        return [holding]
    succeeded, succeeding = tokens[at].key in SUCCEEDED_VERBS, tokens[at].key in SUCCEEDING_VERBS
    if not succeeded and not succeeding:
        return [holding]
    at += 1 + (tokens[at + 1].key in {"oleh", "kepada"})
    other = name_at(tokens, at, passage.text) if at < len(tokens) else None
    if other is None:
        return [holding]
    following = Holding(
        replace(holding.post, former=succeeding or holding.post.former),
        other,
        passage.block,
        holding.start,
        other.end,
    )
    if succeeded:
        following.post.former = False
        holding.post.former = True
    return [holding, following]
