"""The table of feeds below pages of their own: tags, sections, officials, authors."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from articles.core.models import FormerSlug
from articles.editorial.models import Author, EditionByline, EditionMention, EditionTag
from articles.editorial.models.edition import EditionQuerySet
from articles.officials.models import Official
from articles.taxonomy.models import Section, Tag


@dataclass(frozen=True, kw_only=True)
class FeedKind:
    """Feeds of one kind of page: below which address, of which things, holding which editions."""

    name: str
    path: str
    model: type[Any]
    former: FormerSlug.Kind
    narrow: Callable[[EditionQuerySet, Any], EditionQuerySet]


FEED_KINDS = (
    FeedKind(
        name="tag",
        path="tag",
        model=Tag,
        former=FormerSlug.Kind.TAG,
        narrow=lambda editions, tag: editions.filter(
            pk__in=EditionTag.objects.filter(tag=tag).values("edition")
        ),
    ),
    FeedKind(
        name="section",
        path="rubrik",
        model=Section,
        former=FormerSlug.Kind.SECTION,
        narrow=lambda editions, section: editions.filter(section=section),
    ),
    FeedKind(
        name="official",
        path="pejabat",
        model=Official,
        former=FormerSlug.Kind.OFFICIAL,
        narrow=lambda editions, official: editions.filter(
            pk__in=EditionMention.objects.filter(official=official).values("edition")
        ),
    ),
    FeedKind(
        name="author",
        path="penulis",
        model=Author,
        former=FormerSlug.Kind.AUTHOR,
        narrow=lambda editions, author: editions.filter(
            pk__in=EditionByline.objects.filter(author=author).values("edition")
        ),
    ),
)
