"""How often articles were read, for the desk: of one article, of one author, of the whole paper."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Sum

from articles.editorial.models import Author, Edition, EditionByline
from articles.readership.charts import Chart, days, hours
from articles.readership.models import ReadCount

HOURS, DAYS = 48, 30
# Sums over authors look at the most read articles only: enough for every day, and never an endless list.
MOST_ARTICLES = 500
MOST_ROWS = 20


@dataclass(frozen=True, kw_only=True)
class Read:
    """An article or an author with the reads of a period."""

    thing: Any
    reads: int


@dataclass(frozen=True, kw_only=True)
class Figures:
    """Two charts and a sum."""

    by_hour: Chart
    by_day: Chart
    total: int


def figures(numbers: Sequence[int] | None, *, at: datetime) -> Figures:
    """The reads of these articles, or of all."""
    counts = ReadCount.objects.all()
    if numbers is not None:
        counts = counts.filter(article_number__in=numbers)
    by_hour = counts.by_hour(since=at - timedelta(hours=HOURS))
    by_day = counts.by_day(since=at - timedelta(days=DAYS + 1))
    whole = counts.filter(span=ReadCount.Span.DAY) if numbers is not None else by_day
    return Figures(
        by_hour=hours(_sums(by_hour), until=at, count=HOURS),
        by_day=days(_sums(by_day), until=at, count=DAYS),
        total=whole.aggregate(sum=Sum("reads"))["sum"] or 0,
    )


def most_read_articles(*, since: datetime, at: datetime, among: Sequence[int] | None = None) -> list[Read]:
    """The most read of the period, with the headline that readers saw last."""
    counts = ReadCount.objects.by_day(since=since)
    if among is not None:
        counts = counts.filter(article_number__in=among)
    found = dict(counts.most_read(most=MOST_ROWS))
    editions = Edition.objects.filter(article__in=found, visible_from__lte=at).order_by("article", "-number")
    newest = {e.article_id: e for e in editions.distinct("article").only("article_id", "headline", "slug")}
    return [Read(thing=newest[number], reads=reads) for number, reads in found.items() if number in newest]


def most_read_authors(*, since: datetime, at: datetime) -> list[Read]:
    """Whose stories were read most in the period, each story counted for everybody who signs it."""
    found = dict(ReadCount.objects.by_day(since=since).most_read(most=MOST_ARTICLES))
    signed = EditionByline.objects.filter(
        author__isnull=False, edition__in=Edition.objects.visible(at=at).filter(article__in=found)
    )
    sums: Counter[int] = Counter()
    for author, number in set(signed.values_list("author", "edition__article")):
        sums[author] += found[number]
    authors = Author.objects.in_bulk(list(sums))
    return [Read(thing=authors[pk], reads=reads) for pk, reads in sums.most_common(MOST_ROWS)]


def articles_of(author: Author, *, at: datetime) -> list[int]:
    """The newest articles that the author signs and readers see."""
    signed = EditionByline.objects.filter(author=author, edition__in=Edition.objects.visible(at=at))
    numbers: Iterable[int] = signed.order_by("-published_at").values_list("edition__article", flat=True)
    return list(dict.fromkeys(numbers[:MOST_ARTICLES]))  # type: ignore[index]


def _sums(counts: Any) -> dict[datetime, int]:
    return {row[0]: row[1] for row in counts.values_list("starts_at").annotate(sum=Sum("reads"))}
