"""Which published stories belong beside one that is being written, and why."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from math import log2

from articles.reading.headlines import similarity

# What each bond is worth: the same official says more than the same tag, the same place least.
OFFICIAL, TAG, PLACE, HEADLINE = 4.0, 3.0, 1.5, 3.0
# A bond with many stories says less about each; a story loses half its worth in this many days.
HALF_LIFE_DAYS = 90
MOST = 6


@dataclass(frozen=True, kw_only=True)
class Subject:
    """What the story that is being written is about."""

    headline: str = ""
    place: str = ""
    tag_ids: frozenset[int] = frozenset()
    official_ids: frozenset[int] = frozenset()


@dataclass(frozen=True, kw_only=True)
class KnownStory:
    """A published story and what it is about."""

    article_id: int
    headline: str
    published_on: date
    place: str = ""
    tag_ids: frozenset[int] = frozenset()
    official_ids: frozenset[int] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Suggestion:
    """A story with what binds it to the subject."""

    story: KnownStory
    days: int
    official_ids: tuple[int, ...]
    tag_ids: tuple[int, ...]
    is_same_place: bool
    worth: float


def suggest(
    subject: Subject, stories: Iterable[KnownStory], *, on: date, most: int = MOST
) -> tuple[Suggestion, ...]:
    """The stories with the strongest bonds, the strongest first; one without any bond is none."""
    stories = list({story.article_id: story for story in stories}.values())
    common = Counter(key for story in stories for key in _bonds(subject, story))
    found = [_suggestion(subject, story, common, on=on) for story in stories if _bonds(subject, story)]
    return tuple(sorted(found, key=lambda each: (-each.worth, each.days, each.story.article_id))[:most])


def _bonds(subject: Subject, story: KnownStory) -> list[tuple[str, int]]:
    bonds = [("official", pk) for pk in sorted(subject.official_ids & story.official_ids)]
    bonds += [("tag", pk) for pk in sorted(subject.tag_ids & story.tag_ids)]
    return bonds + [("place", 0)] * _is_same_place(subject, story)


def _is_same_place(subject: Subject, story: KnownStory) -> bool:
    return bool(subject.place) and subject.place.casefold() == story.place.casefold()


def _suggestion(
    subject: Subject, story: KnownStory, common: Counter[tuple[str, int]], *, on: date
) -> Suggestion:
    bonds = _bonds(subject, story)
    weights = {"official": OFFICIAL, "tag": TAG, "place": PLACE}
    worth = sum(weights[kind] / log2(1 + common[kind, pk]) for kind, pk in bonds)
    worth += HEADLINE * similarity(subject.headline, story.headline) ** 2
    days = max((on - story.published_on).days, 0)
    return Suggestion(
        story=story,
        days=days,
        official_ids=tuple(pk for kind, pk in bonds if kind == "official"),
        tag_ids=tuple(pk for kind, pk in bonds if kind == "tag"),
        is_same_place=("place", 0) in bonds,
        worth=worth / (1 + days / HALF_LIFE_DAYS),
    )
