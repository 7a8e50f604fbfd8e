"""The page that readers would see of a content that is not published, for those to whom it is shown."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import wraps
from typing import Any

from django.db.models import Min
from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_cache_control

from articles.editorial.cards import fetch_pictures
from articles.editorial.content import PLAIN_FIELDS, Content
from articles.editorial.models import Article, Edition
from articles.editorial.services.publication import unsaved_edition
from articles.public.body import render_body
from articles.public.draft_story import draft_story
from articles.public.masthead import masthead
from articles.public.pages import show
from articles.public.views.article import LEAD_SIZES, reading_minutes
from articles.taxonomy.models import Tag

View = Callable[..., HttpResponse]


def draft_page(
    request: HttpRequest,
    content: Content,
    *,
    article_id: int | None,
    at: datetime,
    template: str = "newsroom/draft.html",
    placements: Iterable[str] = (),
    new_tags: Sequence[Tag] = (),
    **context: Any,
) -> HttpResponse:
    """The content on the article's page as of a moment; nothing is written."""
    edition = _edition(content, article_id, at=at)
    story = draft_story(edition, content, at=at, new_tags=new_tags)
    fetch_pictures([edition], beside=[picture.image for picture in story.pictures.values()])
    head = masthead(at=at)
    drawn = {
        "story": story,
        "edition": edition,
        "body": render_body(story, paper=head.newsroom.name),
        "minutes": reading_minutes(edition),
        "lead_sizes": LEAD_SIZES,
        "noindex": True,
        "at": at,
    }
    return show(request, template, drawn | context, at=at, head=head, placements=placements)


def _edition(content: Content, article_id: int | None, *, at: datetime) -> Edition:
    """The edition that publication would make; a later one keeps the moment of the first."""
    fields = {name: getattr(content, name) for name in PLAIN_FIELDS}
    edition = unsaved_edition(Article(pk=article_id, **fields), start=at)
    if article_id is not None:
        first = Edition.objects.filter(article_id=article_id).aggregate(first=Min("published_at"))["first"]
        edition.published_at = min(first or at, at)
    return edition


def for_no_robot_and_no_cache(view: View) -> View:
    """Whatever the view answers is nobody else's: not indexed, not kept, not told to other sites."""

    @wraps(view)
    def answered(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = view(request, *args, **kwargs)
        patch_cache_control(response, no_store=True, private=True)
        response.headers["X-Robots-Tag"] = "noindex, nofollow, noarchive"
        response.headers["Referrer-Policy"] = "no-referrer"
        return response

    return answered
