"""The gazetteer: provinces, regencies, cities and their capitals, with what papers call them."""

import json
from functools import cache
from pathlib import Path

from articles.reading.tables.seats import SEATS_OF_REGENCIES

TABLE = Path(__file__).parent / "tables" / "regions.json"
KINDS = ("prov", "kab", "kota", "capital", "country")


@cache
def region_kinds() -> dict[str, str]:
    """Each spelling of a place, folded, with its kind: prov, kab, kota, capital."""
    kinds: dict[str, str] = {}
    table = json.loads(TABLE.read_text(encoding="utf-8"))
    for kind in KINDS:
        for names in table[kind]:
            for name in names:
                kinds.setdefault(place_key(name), kind)
    return kinds


@cache
def first_spellings() -> dict[str, str]:
    """Each spelling with the first, full one of the same place."""
    spellings: dict[str, str] = {}
    table = json.loads(TABLE.read_text(encoding="utf-8"))
    for kind in KINDS:
        for names in table[kind]:
            for name in names:
                spellings.setdefault(place_key(name), names[0])
    return spellings


@cache
def regency_of_seats() -> dict[str, str]:
    """Each seat of a regency, folded, with the regency."""
    return {place_key(seat): regency for seat, regency in SEATS_OF_REGENCIES.items()}


@cache
def city_names() -> frozenset[str]:
    """The folded spellings of cities, also of those that share their name with a regency."""
    table = json.loads(TABLE.read_text(encoding="utf-8"))
    return frozenset(place_key(name) for names in table["kota"] for name in names)


@cache
def one_word_regions() -> frozenset[str]:
    """The spellings of places that are one word."""
    return frozenset(key for key in region_kinds() if " " not in key)


@cache
def compact_keys() -> frozenset[str]:
    """The spellings without spaces: Pagaralam is Pagar Alam."""
    return frozenset(key.replace(" ", "") for key in region_kinds())


def place_key(name: str) -> str:
    """A place's name for looking it up."""
    return " ".join(name.casefold().replace("’", "'").replace("-", " ").replace(".", " ").split())


PREFIXES = ("kabupaten ", "kab ", "kota ", "provinsi ", "prov ", "kecamatan ", "desa ", "kelurahan ")


def is_place(name: str) -> bool:
    """Whether the words name a place of the gazetteer."""
    key = place_key(name)
    for prefix in PREFIXES:
        key = key.removeprefix(prefix)
    return key in region_kinds() or key.replace(" ", "") in compact_keys()
