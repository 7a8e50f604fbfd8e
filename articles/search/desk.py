"""The desk's search: all words of a working copy in any of their forms, in those that a person may see."""

from django.contrib.postgres.search import SearchQuery, SearchRank
from django.db.models import BigIntegerField, F, QuerySet, Value
from django.db.models.functions import Cast, Extract, Greatest, Ln

from articles.core.models import User
from articles.core.stems import stems
from articles.core.unwalked import newest_unwalked
from articles.editorial.models import Article, ArticleWords, Author
from articles.editorial.permissions import articles_for
from articles.editorial.writers import created_by, credited_to
from articles.search.matching import LEAST_RANK, SECONDS_PER_RELEVANCE
from articles.search.spelling import as_written

LONGEST_QUERY = 200
MOST_WORDS = 12
# The newest that have the words; whoever wants an older one says more words.
MOST_FOUND = 300
# Among so many of a writer's newest a frequent word is found MOST_FOUND times; a rarer one has few in all.
NEWEST_OWN = 1500
# Whose headlines know how a word is written.
NEWEST_HEADLINES = 2000


def find_articles(typed: str, *, by: User) -> list[int]:
    """The keys of the articles that have all the words, the best first, a bounded number.

    Reporters find only their own. A match in the headline counts more than youth, as for readers.
    """
    wanted = list(dict.fromkeys(stems(typed[:LONGEST_QUERY]).split()))[:MOST_WORDS]
    if not wanted:
        return []
    words = SearchQuery(" ".join(wanted), config="simple", search_type="plain")
    everybodys = by.has_perm("articles.view_every_article")
    newest = _newest(words) if everybodys else _newest_of(by, words)
    relevance = Ln(Greatest(SearchRank(F("search_vector"), words), Value(LEAST_RANK)))
    touched = Cast(Extract("updated_at", "epoch"), BigIntegerField())
    score = touched + Cast(relevance * Value(SECONDS_PER_RELEVANCE), BigIntegerField())
    found = ArticleWords.objects.filter(pk__in=newest).annotate(score=score)
    return list(found.order_by("-score", "-pk").values_list("pk", flat=True))


def find_misspelt(typed: str, *, by: User) -> list[int]:
    """The articles of the words that were meant, as the newest headlines in the person's sight write them."""
    if not typed.strip():
        return []
    may_see = articles_for(by)
    if not by.has_perm("articles.view_every_article"):
        may_see = may_see.newest_own(by, most=NEWEST_HEADLINES)
    headlines = may_see.newest_first().values_list("headline", flat=True)[:NEWEST_HEADLINES]
    return find_articles(as_written(typed[:LONGEST_QUERY], headlines), by=by)


def _newest(words: SearchQuery) -> QuerySet:
    found = ArticleWords.objects.filter(search_vector=words).order_by("-updated_at", "-article")
    return found.values("pk")[:MOST_FOUND]


def _newest_of(user: User, words: SearchQuery) -> list[int]:
    """Of one writer: in a frequent word's case among their newest, else by one intersection in the index."""
    newest = Article.objects.newest_own(user, most=NEWEST_OWN).values("pk")
    lately = ArticleWords.objects.filter(pk__in=newest, search_vector=words)
    found = _keys(lately.order_by("-updated_at", "-article"))
    if len(found) == MOST_FOUND:
        return found
    ever = ArticleWords.objects.filter(search_vector=words & _written_by(user))
    return _keys(ever.order_by(newest_unwalked("updated_at"), "-article"))


def _keys(found: QuerySet[ArticleWords]) -> list[int]:
    return list(found.values_list("pk", flat=True)[:MOST_FOUND])


def _written_by(user: User) -> SearchQuery:
    query = SearchQuery(created_by(user.pk), config="simple")
    for author in Author.objects.filter(user=user).values_list("pk", flat=True):
        query |= SearchQuery(credited_to(author), config="simple")
    return query
