"""Which stories stand on top of a tag's, a section's or an official's page at a moment."""

from datetime import datetime

from django.db.models import Q

from articles.editorial.kinds import ArticleKind
from articles.editorial.models import Edition
from articles.editorial.models.edition import EditionQuerySet
from articles.frontpage.pinned_pages import Subject, pinned_page_of


def pinned_stories(subject: Subject, *, among: EditionQuerySet, at: datetime) -> list[Edition]:
    """The pinned ones in their order, as far as they are among the rows and belong here; nothing paid."""
    page = pinned_page_of(subject)
    not_ended = Q(article__pins__ends_at__isnull=True) | Q(article__pins__ends_at__gt=at)
    pinned = Q((f"article__pins__{page.key}", subject.pk), article__pins__starts_at__lte=at) & not_ended
    own = among.filter(page.stories_of(subject)).exclude(kind=ArticleKind.ADVERTORIAL)
    return list(own.filter(pinned).order_by("article__pins__position"))
