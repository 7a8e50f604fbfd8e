"""Finding rows by what somebody types, errors and all: trigrams answer, the nearest row comes first."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import reduce
from itertools import batched
from operator import and_

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.search import TrigramWordSimilarity
from django.db import connections, models, transaction
from django.db.models.functions import Length, Upper

from articles.core.text import clean_line

Words = str | models.Expression

# `firly` is a third like `Ferly Rosa Putra`; what is less like is another name.
LIKENESS = 0.3
MOST_MATCHES = 200
# As many as a screen offers at once: where more rows hold the words, nobody looks further.
ENOUGH = 12
MOST_CHARS = 100
MOST_WORDS = 6
# A shorter word has too many neighbours; what tells a longer one from others are its first letters.
SWAPPED_FROM, SLIPS_FROM, TOLD_BY = 4, 5, 8
# The index narrows little by a pattern of many spellings.
PLACES_AT_ONCE = 4


def best_matches(
    rows: models.QuerySet,
    typed: str,
    *,
    words: Sequence[Words],
    likeness: float = LIKENESS,
    enough: int = ENOUGH,
) -> list[int]:
    """The keys of a bounded number of rows that hold every word typed; where they are not enough, of more.

    Those follow that hold the words but for a slip of the fingers in each, then those that resemble them.
    `words` are the columns or expressions to look in; each has a trigram index over its upper case.
    """
    parts = clean_line(typed)[:MOST_CHARS].upper().split()[:MOST_WORDS]
    if not parts:
        return []
    found: dict[int, None] = {}
    with _by_index(rows.db, likeness):
        for nearness in NEARNESSES:
            if len(found) < enough:
                found |= dict.fromkeys(_matching(rows, words, parts, nearness))
    return list(found)[:MOST_MATCHES]


def in_order(rows: models.QuerySet, keys: Sequence[int]) -> models.QuerySet:
    """The rows of these keys, in the order of the keys."""
    place = models.Func(
        models.Value(list(keys), output_field=ArrayField(models.BigIntegerField())),
        models.F("pk"),
        function="ARRAY_POSITION",
        output_field=models.IntegerField(),
    )
    return rows.filter(pk__in=keys).order_by(place)


@contextmanager
def _by_index(database: str, likeness: float) -> Iterator[None]:
    """No table is read whole, because patterns cost more than the planner guesses."""
    with transaction.atomic(using=database), connections[database].cursor() as cursor:
        cursor.execute(
            "SELECT set_config('pg_trgm.word_similarity_threshold', %s, true),"
            " set_config('enable_seqscan', 'off', true)",
            [str(likeness)],
        )
        yield
        cursor.execute("SET LOCAL enable_seqscan = on")


def _matching(
    rows: models.QuerySet, words: Sequence[Words], parts: Sequence[str], nearness: "Nearness"
) -> list[int]:
    line = " ".join(parts)
    every_part = reduce(and_, (nearness.holds(part) for part in parts))
    found = [
        rows.order_by()
        .annotate(
            typed=Upper(expression),
            begins=models.Q(typed__startswith=line),
            likeness=TrigramWordSimilarity(line, expression),
            length=Length(expression),
        )
        .filter(every_part)
        .values_list("pk", "typed", "begins", "likeness", "length")
        for expression in words
    ]
    nearest = found[0].union(*found[1:], all=True).order_by(*nearness.order, "typed", "pk")
    return [row[0] for row in nearest[:MOST_MATCHES]]


def _stands(part: str) -> models.Q:
    """A part of three letters stands anywhere, a shorter one begins a word."""
    if len(part) < 3:
        return models.Q(typed__startswith=part) | models.Q(typed__contains=f" {part}")
    return models.Q(typed__contains=part)


def _stands_but_for_a_slip(part: str) -> models.Q:
    """A part of some letters also begins a word with two letters swapped, or one wrong, missing or extra."""
    begin = part[:TOLD_BY]
    if len(begin) < SWAPPED_FROM or not begin.isalpha():
        return _stands(part)
    meant = _stands(part)
    for places in batched(range(len(begin)), PLACES_AT_ONCE, strict=False):
        spellings = "|".join(spelling for place in places for spelling in _slips_at(begin, place))
        meant |= models.Q(typed__regex=f"(^| )({spellings})")
    return meant


def _slips_at(part: str, place: int) -> list[str]:
    before, letter, after = part[:place], part[place], part[place + 1 :]
    swapped = [f"{before}{after[0]}{letter}{after[1:]}"] if after else []
    if len(part) < SLIPS_FROM:
        return swapped
    return [*swapped, f"{before}{after}", f"{before}.{after}", f"{before}.{letter}{after}"]


def _resembles(part: str) -> models.Q:
    """A part of three letters is also resembled anywhere."""
    return _stands(part) if len(part) < 3 else _stands(part) | models.Q(typed__trigram_word_similar=part)


@dataclass(frozen=True)
class Nearness:
    """How a row holds each word typed, and in which order such rows come."""

    holds: Callable[[str], models.Q]
    order: tuple[str, ...]


# Trigrams mislead about a slip: `bnajir` shares more of them with `Banjir Bandang` than with `Banjir`.
NEARNESSES = (
    Nearness(_stands, ("-begins", "-likeness", "length")),
    Nearness(_stands_but_for_a_slip, ("length",)),
    Nearness(_resembles, ("-likeness", "length")),
)
