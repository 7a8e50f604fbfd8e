"""Making and removing the pictures that stand for editions where their links are shared."""

from datetime import datetime, timedelta
from functools import partial

from django.core.files.base import ContentFile
from django.db import transaction
from django.db.models import QuerySet
from PIL import Image as Pillow

from articles.core.models import Newsroom
from articles.editorial.kinds import ArticleKind
from articles.editorial.models import Article, Edition, ShareImage
from articles.editorial.share_images.drawing import WIDTH, Sheet, share_jpeg
from articles.media.models import Image

# Older stories are shared seldom: their photo stands for them.
DRAWN_FOR = timedelta(days=7)
MOST_AT_ONCE = 50


def editions_without(*, at: datetime) -> QuerySet[Edition]:
    """What readers see lately without such a picture, the newest first."""
    rows = Edition.objects.visible(at=at).filter(visible_from__gte=at - DRAWN_FOR, share_image=None)
    return rows.select_related("section", "lead_image").order_by("-visible_from", "-pk")[:MOST_AT_ONCE]


def make_share_image(edition: Edition, *, newsroom: Newsroom) -> bool:
    """Draws the picture of an edition; False when another worker was faster."""
    content = ContentFile(
        share_jpeg(_sheet(edition, newsroom)), name=f"{edition.article_id}-{edition.number}.jpg"
    )
    made = ShareImage(edition=edition)
    made.file.save(str(content.name), content, save=False)
    _row, is_new = ShareImage.objects.get_or_create(edition=edition, defaults={"file": made.file.name})
    if not is_new:
        made.file.delete(save=False)
    return is_new


def remove_share_images(article: Article) -> None:
    """Takes the pictures of all editions of an article away, files included; a headline may be the harm."""
    for image in ShareImage.objects.filter(edition__article=article):
        transaction.on_commit(partial(image.file.storage.delete, str(image.file.name)), robust=True)
        image.delete()


def _sheet(edition: Edition, newsroom: Newsroom) -> Sheet:
    paid = edition.kind == ArticleKind.ADVERTORIAL
    image = edition.lead_image
    return Sheet(
        paper=newsroom.name,
        kicker=ArticleKind.ADVERTORIAL.value.upper() if paid else edition.section.name,
        headline=edition.headline,
        photo=_photo(image) if image else None,
        focus=(image.focal_x, image.focal_y) if image else (0.5, 0.5),
    )


def _photo(image: Image) -> Pillow.Image | None:
    """The lead picture, read no larger than it is drawn; None where its file is gone or broken."""
    try:
        with image.file.open("rb") as stored, Pillow.open(stored) as picture:
            picture.draft("RGB", (WIDTH, WIDTH))
            picture.thumbnail((2 * WIDTH, 2 * WIDTH))
            return picture.copy()
    except (OSError, ValueError):
        return None
