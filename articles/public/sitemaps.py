"""What the sitemaps list: months of articles, and the pages that gather them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.db.models import Count, Max, OuterRef, Subquery
from django.db.models.functions import TruncMonth

from articles.core.dates import day_bounds
from articles.editorial.kinds import ArticleKind
from articles.editorial.models import Edition, EditionMention, EditionTag, Page
from articles.editorial.models.edition import EditionQuerySet
from articles.officials.models import Official
from articles.taxonomy.models import Section, Tag

# The protocol allows 50,000 addresses in a file; this many are written in about a second.
MOST_IN_A_FILE = 10_000
# The most a news sitemap may hold, and of which age.
MOST_NEWS = 1000
NEWS_AGE = timedelta(days=2)


@dataclass(frozen=True, kw_only=True)
class Listed:
    """An address in a sitemap, and when what stands there last changed."""

    path: str
    changed_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Month:
    """A month of the archive: how many articles, and when one of them last changed."""

    first: date
    count: int
    changed_at: datetime

    @property
    def parts(self) -> range:
        """The numbers of the files that hold the month."""
        return range(1, -(-self.count // MOST_IN_A_FILE) + 1)


def months(*, at: datetime) -> list[Month]:
    """Every month of which readers can see an article, the newest first."""
    rows = (
        Edition.objects.visible(at=at)
        .annotate(month=TruncMonth("published_at"))
        .values("month")
        .annotate(count=Count("pk"), changed_at=Max("visible_from"))
        .order_by("-month")
    )
    return [Month(first=r["month"].date(), count=r["count"], changed_at=r["changed_at"]) for r in rows]


def articles_of_month(first: date, *, part: int, at: datetime) -> list[Listed]:
    """The articles first published in that month; a part holds as many as one file may."""
    start, _ = day_bounds(first)
    end, _ = day_bounds((first + timedelta(days=31)).replace(day=1))
    editions = (
        Edition.objects.visible(at=at)
        .filter(published_at__gte=start, published_at__lt=end)
        .only("article_id", "slug", "visible_from")
        .newest_first()
    )
    begin = (part - 1) * MOST_IN_A_FILE
    return [
        Listed(path=edition.get_absolute_url(), changed_at=edition.visible_from)
        for edition in editions[begin : begin + MOST_IN_A_FILE]
    ]


def news(*, at: datetime) -> EditionQuerySet:
    """What a news aggregator may take: of the last two days, and not paid for."""
    return (
        Edition.objects.visible(at=at)
        .filter(published_at__gt=at - NEWS_AGE)
        .exclude(kind=ArticleKind.ADVERTORIAL)
        .only("article_id", "slug", "headline", "published_at")
        .newest_first()[:MOST_NEWS]
    )


def standing_pages(*, at: datetime) -> Iterator[Listed]:
    """The front page, the sections and the paper's standing pages."""
    newest = Edition.objects.visible(at=at).newest_first()
    sections = Section.objects.annotate(
        changed_at=Subquery(newest.filter(section=OuterRef("pk")).values("published_at")[:1])
    ).filter(changed_at__isnull=False)
    listed = [Listed(path=s.get_absolute_url(), changed_at=s.changed_at) for s in sections]
    yield Listed(
        path="/", changed_at=max((entry.changed_at for entry in listed if entry.changed_at), default=None)
    )
    yield from listed
    for page in Page.objects.only("slug", "updated_at").order_by("pk"):
        yield Listed(path=page.get_absolute_url(), changed_at=page.updated_at)


# What gathers articles: its pages, the links of an edition to it, and the name of the link's side.
GATHERINGS: dict[str, tuple[type[Any], type[Any], str]] = {
    "tag": (Tag, EditionTag, "tag"),
    "pejabat": (Official, EditionMention, "official"),
}


def parts_of(name: str) -> int:
    """How many files the pages of this kind may fill; one for none."""
    highest = GATHERINGS[name][0].objects.aggregate(pk=Max("pk"))["pk"] or 0
    return max(1, -(-highest // MOST_IN_A_FILE))


def gathered(name: str, *, part: int, at: datetime) -> list[Listed]:
    """Pages under which readers find something; the index of their links gives the newest at once.

    A part is a stretch of numbers, so that neither counting nor skipping is needed.
    """
    model, link, side = GATHERINGS[name]
    newest = (
        link.objects.filter(**{side: OuterRef("pk")}, edition__in=Edition.objects.visible(at=at))
        .order_by("-published_at", "-edition")
        .values("published_at")[:1]
    )
    first = (part - 1) * MOST_IN_A_FILE
    things = (
        model.objects.filter(pk__gt=first, pk__lte=first + MOST_IN_A_FILE)
        .annotate(changed_at=Subquery(newest))
        .filter(changed_at__isnull=False)
        .order_by("pk")
    )
    return [Listed(path=thing.get_absolute_url(), changed_at=thing.changed_at) for thing in things]
