"""Officials whose names are near enough to a written one for a person to choose among."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from operator import or_

from django.db.models import Q
from rapidfuzz import fuzz

from articles.officials.models import Official

NEAR_ENOUGH = 0.6
MOST = 5


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """An official and how near the written name comes to one of their spellings, from 0 to 1."""

    official_id: int
    name: str
    nearness: float


def candidates(names: Iterable[str]) -> dict[str, tuple[Candidate, ...]]:
    """For each name the officials it may mean, the most alike first; one query for all names."""
    names = tuple(dict.fromkeys(names))
    if not names:
        return {}
    alike = reduce(
        or_, (Q(name__trigram_similar=name) | Q(aliases__name__trigram_similar=name) for name in names)
    )
    rows = Official.objects.filter(alike).values_list("pk", "name", "aliases__name")[:2000]
    return {name: _nearest(name, rows) for name in names}


def _nearest(written: str, rows: Iterable[tuple[int, str, str | None]]) -> tuple[Candidate, ...]:
    best: dict[int, Candidate] = {}
    for pk, name, alias in rows:
        nearness = max(_nearness(written, spelling) for spelling in (name, alias) if spelling)
        if nearness >= NEAR_ENOUGH and (pk not in best or nearness > best[pk].nearness):
            best[pk] = Candidate(official_id=pk, name=name, nearness=nearness)
    return tuple(sorted(best.values(), key=lambda near: -near.nearness)[:MOST])


def _nearness(one: str, other: str) -> float:
    return fuzz.token_sort_ratio(one.casefold(), other.casefold()) / 100
