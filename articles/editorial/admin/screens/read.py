"""The page to read an article for those who may not change it where it stands."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from articles.editorial.admin.panels import panels_of
from articles.editorial.admin.screens.opened import draw
from articles.editorial.admin.shown import shown
from articles.editorial.admin.unsaved import offers
from articles.editorial.models import Article
from articles.editorial.services.reading_content import content_of


def page(request: HttpRequest, article: Article) -> HttpResponse:
    """Everything about the article in words below its headline, with the steps open to the person.

    What the person typed before it moved on, and did not save, is shown above it.
    """
    content = [field for field in shown(content_of(article)) if field.name != "headline"]
    by = request.user
    beside = {
        "panels": panels_of(article, by=by, at=timezone.now()),
        "offers": offers(article, by=by, without=None),
        "is_settled": True,
    }
    return draw(request, "read", article, title=str(article), content=content, **beside)
