"""Editions as lists show them: only the columns of a card, pictures fetched once for a whole page."""

from collections.abc import Iterable
from datetime import datetime

from django.db.models import prefetch_related_objects

from articles.editorial.models import Edition
from articles.editorial.models.edition import EditionQuerySet
from articles.media.models import Image
from articles.media.sources import RENDITIONS

CARD_FIELDS = (
    "article_id",
    "kind",
    "headline",
    "slug",
    "summary",
    "published_at",
    "visible_from",
    "lead_alt",
    "section__name",
    "section__slug",
    "lead_image__file",
    "lead_image__width",
    "lead_image__height",
    "lead_image__focal_x",
    "lead_image__focal_y",
)


def cards(*, at: datetime) -> EditionQuerySet:
    """What a reader may see at that moment, as cards."""
    return Edition.objects.visible(at=at).select_related("section", "lead_image").only(*CARD_FIELDS)


def fetch_pictures(*lists: Iterable[Edition], beside: Iterable[Image] = ()) -> None:
    """Fetches the files of every picture on a page in one query: of cards, and of those beside them."""
    leads = (edition.lead_image for editions in lists for edition in editions if edition.lead_image_id)
    images = [image for image in (*leads, *beside) if image is not None]
    prefetch_related_objects(images, RENDITIONS)
