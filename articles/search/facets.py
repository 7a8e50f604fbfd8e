"""What the found stories are about, to narrow a search by."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from articles.editorial.models import Edition, EditionMention, EditionTag

MOST = 6


@dataclass(frozen=True, kw_only=True)
class Facet:
    """A tag or an official of several of the stories that were found."""

    name: str
    slug: str


@dataclass(frozen=True, kw_only=True)
class Facets:
    """The tags and officials that stand in most of the stories, the most frequent first."""

    tags: tuple[Facet, ...] = ()
    officials: tuple[Facet, ...] = ()


def facets_of(editions: Sequence[Edition]) -> Facets:
    """What these stories have in common with others, in two queries."""
    keys = [edition.pk for edition in editions]
    if not keys:
        return Facets()
    tags = EditionTag.objects.filter(edition__in=keys).values_list("tag__name", "tag__slug")
    officials = EditionMention.objects.filter(edition__in=keys).values_list(
        "official__name", "official__slug"
    )
    return Facets(tags=_most_frequent(tags), officials=_most_frequent(officials))


def _most_frequent(rows: Iterable[tuple[str, str]]) -> tuple[Facet, ...]:
    counted = Counter(rows)
    shared = [row for row in counted if counted[row] > 1]
    ordered = sorted(shared, key=lambda row: (-counted[row], row))
    return tuple(Facet(name=name, slug=slug) for name, slug in ordered[:MOST])
