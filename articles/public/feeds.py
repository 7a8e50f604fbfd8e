"""Atom feeds: the newest editions that readers see, whole."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit
from xml.sax.xmlreader import AttributesImpl

from django.db.models import Prefetch
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed
from django.utils.xmlutils import SimplerXMLGenerator

from articles.core.models import Newsroom
from articles.core.text import without_invisible
from articles.editorial.kinds import ArticleKind, BylinePart
from articles.editorial.models import Edition, EditionByline, EditionImage, EditionTag
from articles.editorial.models.edition import EditionQuerySet
from articles.public.feed_content import entry_html
from articles.public.story import SEARCH_COLUMNS, correction_rows, corrections_of
from articles.public.structured_data import Absolute

MOST_ENTRIES = 50
PAID_LABEL = "[Advertorial]"
# An empty feed has no news to date it by, and must read the same on every call.
NEVER = datetime(1970, 1, 1, tzinfo=UTC)


class AtomFeed(Atom1Feed):
    """Django's Atom, with the whole text, every author, and a date that hangs on the entries alone."""

    def latest_post_date(self) -> datetime:
        """When the newest entry last changed."""
        return max((item["updateddate"] for item in self.items), default=NEVER)

    def add_item_elements(self, handler: SimplerXMLGenerator, item: dict[str, Any]) -> None:
        """Writes one entry."""
        super().add_item_elements(handler, item)
        for name in item["authors"]:
            handler.startElement("author", AttributesImpl({}))
            handler.addQuickElement("name", name)
            handler.endElement("author")
        handler.addQuickElement("content", item["content"], {"type": "html"})


def feed_entries(editions: EditionQuerySet, *, at: datetime) -> EditionQuerySet:
    """The newest of these editions with all that a feed prints, in a handful of queries."""
    return (
        editions.newest_first()
        .select_related("section", "lead_image")
        .defer(*SEARCH_COLUMNS)
        .annotate(correction_rows=correction_rows(at))
        .prefetch_related(
            "lead_image__renditions",
            Prefetch("byline_links", EditionByline.objects.filter(part=BylinePart.REPORTER)),
            Prefetch("tag_links", EditionTag.objects.select_related("tag")),
            Prefetch("image_links", EditionImage.objects.select_related("image")),
            "image_links__image__renditions",
        )[:MOST_ENTRIES]
    )


def feed_xml(
    editions: Iterable[Edition], *, title: str, page: str, feed: str, newsroom: Newsroom, absolute: Absolute
) -> str:
    """The feed of a page as text; the addresses are paths of this site."""
    atom = AtomFeed(
        title=without_invisible(title),
        link=absolute(page),
        description=newsroom.tagline,
        subtitle=newsroom.tagline or None,
        language="id",
        author_name=newsroom.name,
        feed_url=absolute(feed),
        feed_guid=absolute(feed),
    )
    for edition in editions:
        atom.add_item(**_entry(edition, absolute=absolute))
    return atom.writeString("utf-8")


def _entry(edition: Edition, *, absolute: Absolute) -> dict[str, Any]:
    paid = edition.kind == ArticleKind.ADVERTORIAL
    corrections = corrections_of(edition)
    words = {
        "title": f"{PAID_LABEL} {edition.headline}" if paid else edition.headline,
        "description": edition.summary,
        "content": entry_html(edition, corrections=corrections, absolute=absolute),
    }
    return {
        **{name: without_invisible(text) for name, text in words.items()},
        "link": absolute(edition.get_absolute_url()),
        "unique_id": _stable_id(edition, absolute),
        "pubdate": edition.published_at,
        "updateddate": max([edition.visible_from, *(row.made_at for row in corrections)]),
        "categories": [edition.section.name, *(link.tag.name for link in edition.tag_links.all())],
        "authors": [link.name for link in edition.byline_links.all()],
    }


def _stable_id(edition: Edition, absolute: Absolute) -> str:
    """An id that outlives every change of headline (RFC 4151)."""
    day = timezone.localtime(edition.published_at).date()
    return f"tag:{urlsplit(absolute('/')).hostname},{day}:read/{edition.article_id}"
