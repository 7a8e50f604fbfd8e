"""Which stories stand on top of a tag's or a section's page at a moment."""

from datetime import datetime

from django.db.models import Q

from articles.editorial.cards import cards
from articles.editorial.kinds import ArticleKind
from articles.editorial.models import Edition
from articles.frontpage.pinned_pages import pinned_page_of
from articles.taxonomy.models import Section, Tag


def pinned_stories(subject: Tag | Section, *, at: datetime) -> list[Edition]:
    """The pinned ones in their order, as far as readers see them and they still belong here; nothing paid."""
    page = pinned_page_of(subject)
    not_ended = Q(article__pins__ends_at__isnull=True) | Q(article__pins__ends_at__gt=at)
    pinned = Q((f"article__pins__{page.key}", subject.pk), article__pins__starts_at__lte=at) & not_ended
    own = cards(at=at).filter(page.stories_of(subject)).exclude(kind=ArticleKind.ADVERTORIAL)
    return list(own.filter(pinned).order_by("article__pins__position"))
