"""Finding rows by what somebody types, errors and all: trigrams answer, the likest row comes first."""

from collections.abc import Sequence

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.search import TrigramWordSimilarity
from django.db import connections, models, transaction
from django.db.models.functions import Upper

from articles.core.text import clean_line

Words = str | models.Expression

# `firly` is a third like `Ferly Rosa Putra`; what is less like is another name.
LIKENESS = 0.3
MOST_MATCHES = 200
MOST_CHARS = 100
MOST_WORDS = 6


def best_matches(
    rows: models.QuerySet, typed: str, *, words: Sequence[Words], likeness: float = LIKENESS
) -> list[int]:
    """The keys of the rows whose words hold or resemble every word typed; the likest first, a bounded number.

    `words` are the columns or expressions to look in; each has a trigram index over its upper case.
    """
    parts = clean_line(typed)[:MOST_CHARS].upper().split()[:MOST_WORDS]
    if not parts:
        return []
    found = [_matching(rows, expression, parts) for expression in words]
    likest = found[0].union(*found[1:], all=True).order_by("-likeness", "typed", "pk")
    with transaction.atomic(using=rows.db):
        with connections[rows.db].cursor() as cursor:
            cursor.execute(
                "SELECT set_config('pg_trgm.word_similarity_threshold', %s, true)", [str(likeness)]
            )
        return list(dict.fromkeys(row[0] for row in likest[:MOST_MATCHES]))


def in_order(rows: models.QuerySet, keys: Sequence[int]) -> models.QuerySet:
    """The rows of these keys, in the order of the keys."""
    place = models.Func(
        models.Value(list(keys), output_field=ArrayField(models.BigIntegerField())),
        models.F("pk"),
        function="ARRAY_POSITION",
        output_field=models.IntegerField(),
    )
    return rows.filter(pk__in=keys).order_by(place)


def _matching(rows: models.QuerySet, words: Words, parts: Sequence[str]) -> models.QuerySet:
    rows = rows.order_by().annotate(
        typed=Upper(words), likeness=TrigramWordSimilarity(" ".join(parts), words)
    )
    for part in parts:
        rows = rows.filter(_resembles(part))
    return rows.values_list("pk", "likeness", "typed")


def _resembles(part: str) -> models.Q:
    """A part of three letters stands or is resembled anywhere, a shorter one begins a word."""
    if len(part) < 3:
        return models.Q(typed__startswith=part) | models.Q(typed__contains=f" {part}")
    return models.Q(typed__contains=part) | models.Q(typed__trigram_word_similar=part)
