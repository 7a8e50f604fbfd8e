"""Finding officials by the names under which the newsroom knows them."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.contrib.postgres.aggregates import ArrayAgg
from django.db.models import Q, Value
from django.db.models.functions import Lower

from articles.core.text import clean_line
from articles.officials.models import Official


@dataclass(frozen=True, kw_only=True)
class KnownOfficial:
    """An official as the finder of mentions needs it: a number and every spelling of the name."""

    id: int
    names: tuple[str, ...]


def name_key(name: str) -> str:
    """The form in which two spellings of a name are the same."""
    return clean_line(name).lower()


def find_officials(names: Iterable[str]) -> dict[str, Official | None]:
    """Who is meant by each name, written exactly so in any case; one query.

    None when nobody bears the name, or when several do: then a person has to say who.
    """
    wanted = {name: name_key(name) for name in names}
    keys = set(wanted.values()) - {""}
    by_name = Official.objects.annotate(key=Lower("name")).filter(key__in=keys)
    by_alias = Official.objects.annotate(key=Lower("aliases__name")).filter(key__in=keys)
    bearers: dict[str, list[Official]] = {}
    for official in by_name.union(by_alias) if keys else ():
        bearers.setdefault(official.key, []).append(official)
    return {name: _only(bearers.get(key, [])) for name, key in wanted.items()}


def known_officials() -> list[KnownOfficial]:
    """Every official with all spellings, for finding mentions in a text; one query of light rows."""
    rows = Official.objects.annotate(
        others=ArrayAgg("aliases__name", filter=Q(aliases__isnull=False), default=Value([]))
    ).values_list("pk", "name", "others")
    return [KnownOfficial(id=pk, names=(name, *others)) for pk, name, others in rows.iterator()]


def _only(officials: list[Official]) -> Official | None:
    return officials[0] if len(officials) == 1 else None
