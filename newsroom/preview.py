"""The preview: an article's working copy on the page that readers would see."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from articles.editorial.admin.screens.opened import open_article
from articles.editorial.services.publication import unsaved_edition
from articles.public.body import render_body
from articles.public.draft_story import draft_story
from articles.public.masthead import masthead
from articles.public.pages import show


@require_safe
def preview(request: HttpRequest, pk: int) -> HttpResponse:
    """Only for those who may see the article; without banners, for no robot and for no cache."""
    article = open_article(request, pk)
    at = timezone.now()
    edition = unsaved_edition(article, start=at)
    story = draft_story(edition, article, at=at)
    head = masthead(at=at)
    context = {
        "story": story,
        "edition": edition,
        "body": render_body(story, paper=head.newsroom.name),
        "latest": [],
        "more": [],
        "noindex": True,
    }
    return show(request, "public/article.html", context, at=at, head=head, placements=())
