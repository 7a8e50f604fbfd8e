"""How editions are found: by stems in the index, or by the looks of their headlines."""

from collections.abc import Mapping

from django.contrib.postgres.search import SearchQuery, SearchRank
from django.db.models import BigIntegerField, F, Q, Value
from django.db.models.functions import Cast, Extract, Greatest, Ln
from rapidfuzz import fuzz, process

from articles.editorial.models import Edition
from articles.editorial.models.edition import EditionQuerySet
from articles.search.cursors import Cursor

# Ranking reads every candidate's index row, so only the newest matches stand for election.
MOST_CANDIDATES = 1000
# What being e times as relevant is worth: a match in the headline counts like four months of youth.
SECONDS_PER_RELEVANCE = 60 * 24 * 3600
LEAST_RANK = 1e-6
# Of 100; below it headlines look alike by chance.
ALIKE_ENOUGH = 75
INDEX_COLUMNS = ("search_vector", "headline_stems", "body_stems")


def matches(readable: EditionQuerySet, wanted: tuple[str, ...], *, before: Cursor | None) -> EditionQuerySet:
    """The matching editions, best first; the score needs no "now", so pages never shift under a reader."""
    query = SearchQuery(" ".join(wanted), config="simple", search_type="plain")
    candidates = readable.filter(search_vector=query).newest_first().values("pk")[:MOST_CANDIDATES]
    relevance = Ln(Greatest(SearchRank(F("search_vector"), query), Value(LEAST_RANK)))
    born = Cast(Extract("published_at", "epoch"), BigIntegerField())
    score = born + Cast(relevance * Value(SECONDS_PER_RELEVANCE), BigIntegerField())
    found = Edition.objects.filter(pk__in=candidates).annotate(score=score)
    if before is not None:
        found = found.filter(Q(score__lt=before.score) | Q(score=before.score, pk__lt=before.pk))
    return found.select_related("section").defer(*INDEX_COLUMNS).order_by("-score", "-pk")


def lookalikes(words: str, headlines: Mapping[int, str], *, most: int) -> list[int]:
    """The numbers of editions whose headline has words that look like these, the most alike first."""
    alike = process.extract(
        words,
        headlines,
        scorer=fuzz.partial_token_sort_ratio,
        processor=str.casefold,
        score_cutoff=ALIKE_ENOUGH,
        limit=most,
    )
    return [pk for _headline, _score, pk in alike]
