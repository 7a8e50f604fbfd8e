from datetime import datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from articles.caching.freshness import fresh_for
from articles.frontpage.composing import front_page
from articles.frontpage.slots import POPULAR
from articles.public.masthead import masthead
from articles.public.open_graph import SharedPage, meta_tags
from articles.public.pages import FRESH, show
from articles.public.site_address import site_address
from articles.public.structured_data import newsroom_data, search_data

PLACEMENTS = ("top", "front-middle", "sidebar")


@require_safe
@fresh_for(FRESH)
def home(request: HttpRequest) -> HttpResponse:
    """The front page."""
    return show_front(request, at=timezone.now())


def show_front(request: HttpRequest, *, at: datetime, **context: Any) -> HttpResponse:
    """The front page as of a moment."""
    head = masthead(at=at)
    newsroom, absolute = head.newsroom, site_address(request)
    shared = SharedPage(
        title=newsroom.name, description=newsroom.tagline, url=absolute("/"), site_name=newsroom.name
    )
    front = front_page(head.sections, at=at)
    shown = {edition.article_id for edition in front.editions()}
    context |= {
        "front": front,
        "popular": [row for row in head.popular if row.article_id not in shown][: POPULAR.places],
        "meta": meta_tags(shared),
        "linked_data": [
            newsroom_data(newsroom, absolute=absolute),
            search_data(newsroom, absolute=absolute),
        ],
    }
    return show(request, "public/home.html", context, at=at, head=head, placements=PLACEMENTS)
