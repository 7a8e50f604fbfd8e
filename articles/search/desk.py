"""The desk's search: all words of a working copy in any of their forms, in those that a person may see."""

from datetime import timedelta

from django.contrib.postgres.search import SearchQuery, SearchRank
from django.db.models import BigIntegerField, F, QuerySet, Value
from django.db.models.functions import Cast, Extract, Greatest, Ln

from articles.core.models import User
from articles.core.stems import stems
from articles.editorial.models import ArticleWords, Author
from articles.editorial.writers import created_by, credited_to
from articles.search.matching import LEAST_RANK, SECONDS_PER_RELEVANCE

LONGEST_QUERY = 200
MOST_WORDS = 12
# The newest that have the words; whoever wants an older one says more words.
MOST_FOUND = 300


def find_articles(typed: str, *, by: User) -> list[int]:
    """The keys of the articles that have all the words, the best first, a bounded number.

    Reporters find only their own. A match in the headline counts more than youth, as for readers.
    """
    wanted = list(dict.fromkeys(stems(typed[:LONGEST_QUERY]).split()))[:MOST_WORDS]
    if not wanted:
        return []
    words = SearchQuery(" ".join(wanted), config="simple", search_type="plain")
    newest = _newest(words) if by.has_perm("articles.view_every_article") else _newest_of(by, words)
    relevance = Ln(Greatest(SearchRank(F("search_vector"), words), Value(LEAST_RANK)))
    touched = Cast(Extract("updated_at", "epoch"), BigIntegerField())
    score = touched + Cast(relevance * Value(SECONDS_PER_RELEVANCE), BigIntegerField())
    found = ArticleWords.objects.filter(pk__in=newest.values("pk")[:MOST_FOUND]).annotate(score=score)
    return list(found.order_by("-score", "-pk").values_list("pk", flat=True))


def _newest(words: SearchQuery) -> QuerySet[ArticleWords]:
    return ArticleWords.objects.filter(search_vector=words).order_by("-updated_at", "-article")


def _newest_of(user: User, words: SearchQuery) -> QuerySet[ArticleWords]:
    """Of one writer; sorted by a sum, lest the archive be walked from its end for who left long ago."""
    found = ArticleWords.objects.filter(search_vector=words & _written_by(user))
    return found.order_by((F("updated_at") + Value(timedelta())).desc(), "-article")


def _written_by(user: User) -> SearchQuery:
    query = SearchQuery(created_by(user.pk), config="simple")
    for author in Author.objects.filter(user=user).values_list("pk", flat=True):
        query |= SearchQuery(credited_to(author), config="simple")
    return query
