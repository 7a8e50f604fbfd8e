"""What the sitemaps list: months of articles, and the pages that gather them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.core.files.storage import default_storage
from django.db.models import CharField, Max, OuterRef, Subquery
from django.db.models.functions import Coalesce, Greatest
from django.urls import reverse

from articles.editorial.kinds import ArticleKind
from articles.editorial.models import (
    Author,
    Correction,
    Edition,
    EditionByline,
    EditionMention,
    EditionTag,
    Page,
)
from articles.editorial.models.edition import EditionQuerySet
from articles.media.models import Rendition
from articles.officials.models import Official
from articles.public.stretches import Stretch, stretches_with_articles
from articles.taxonomy.models import Section, Tag

# The protocol allows this many addresses in a file.
MOST_IN_A_FILE = 50_000
# A file of tags, officials or authors holds a stretch of so many numbers.
NUMBERS_IN_A_FILE = 10_000
# The most a news sitemap may hold, and of which age.
MOST_NEWS = 1000
NEWS_AGE = timedelta(days=2)


@dataclass(frozen=True, kw_only=True)
class Listed:
    """An address in a sitemap, when what stands there last changed, and its picture."""

    path: str
    changed_at: datetime | None = None
    image: str = ""


def archive_files(*, at: datetime) -> list[Listed]:
    """A file for each third of a month of which readers can see an article, the newest first."""
    return [
        Listed(
            path=reverse("sitemap-month", args=[stretch.year, stretch.month, stretch.part]),
            changed_at=changed_at,
        )
        for stretch, changed_at in stretches_with_articles(at=at)
    ]


def articles_of(stretch: Stretch, *, at: datetime) -> list[Listed]:
    """The articles first published in that third of a month, each with its picture."""
    begins, ends = stretch.bounds
    picture = Rendition.objects.filter(image=OuterRef("lead_image"), format="jpeg").order_by("-width")
    editions = (
        Edition.objects.visible(at=at)
        .filter(published_at__gte=begins, published_at__lt=ends)
        .annotate(
            picture=Coalesce(
                Subquery(picture.values("file")[:1]), "lead_image__file", output_field=CharField()
            ),
            changed_at=last_change(at=at),
        )
        .only("article_id", "slug")
        .newest_first()
    )
    return [
        Listed(
            path=edition.get_absolute_url(),
            changed_at=edition.changed_at,
            image=default_storage.url(edition.picture) if edition.picture else "",
        )
        for edition in editions[:MOST_IN_A_FILE]
    ]


def last_change(*, at: datetime) -> Greatest:
    """When an article last changed for readers: its edition began, or a correction was added to it."""
    corrections = Correction.objects.filter(article=OuterRef("article"), made_at__lte=at).newest_first()
    return Greatest("visible_from", Subquery(corrections.values("made_at")[:1]))


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
    "penulis": (Author, EditionByline, "author"),
}


def parts_of(name: str) -> int:
    """How many files the pages of this kind may fill; one for none."""
    highest = GATHERINGS[name][0].objects.aggregate(pk=Max("pk"))["pk"] or 0
    return max(1, -(-highest // NUMBERS_IN_A_FILE))


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
    first = (part - 1) * NUMBERS_IN_A_FILE
    things = (
        model.objects.filter(pk__gt=first, pk__lte=first + NUMBERS_IN_A_FILE)
        .annotate(changed_at=Subquery(newest))
        .filter(changed_at__isnull=False)
        .order_by("pk")
    )
    return [Listed(path=thing.get_absolute_url(), changed_at=thing.changed_at) for thing in things]
