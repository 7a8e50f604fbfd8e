"""Which articles and editions show a picture, at their head or in their text."""

from django.db.models import Q

from articles.editorial.models import Article, ArticleImage, EditionImage
from articles.editorial.models.article import ArticleQuerySet
from articles.editorial.models.edition import EditionQuerySet
from articles.media.models import Image


def articles_showing(image: Image, *, among: ArticleQuerySet) -> ArticleQuerySet:
    """Of these articles those whose working copy shows the picture."""
    in_text = ArticleImage.objects.filter(image=image).values("article")
    return among.filter(Q(lead_image=image) | Q(pk__in=in_text))


def editions_showing(image: Image, *, among: EditionQuerySet) -> EditionQuerySet:
    """Of these editions those that show the picture."""
    in_text = EditionImage.objects.filter(image=image).values("edition")
    return among.filter(Q(lead_image=image) | Q(pk__in=in_text))


def pictures_of(article: Article) -> list[Image]:
    """Every picture of the working copy, each once."""
    in_text = article.images.values("image")
    return list(Image.objects.filter(Q(pk=article.lead_image_id) | Q(pk__in=in_text)).order_by("pk"))
