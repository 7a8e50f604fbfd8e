from datetime import datetime
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from articles.caching.freshness import fresh_for
from articles.core.html import plain_text
from articles.editorial.cards import fetch_pictures
from articles.editorial.kinds import CorrectionKind
from articles.editorial.models import Correction, Edition
from articles.media.sources import preload
from articles.public.body import render_body
from articles.public.masthead import Masthead, masthead
from articles.public.next_steps import next_steps
from articles.public.open_graph import meta_tags, shared_article
from articles.public.pages import FRESH, canonical_address, show
from articles.public.sharing import share_links
from articles.public.site_address import site_address
from articles.public.story import Story, story_at
from articles.public.structured_data import article_data, breadcrumb_data

PLACEMENTS = ("top", "article-top", "article-middle", "article-end", "sidebar")
WORDS_A_MINUTE = 200
# As wide as the template shows the picture at the head of a story.
LEAD_SIZES = "(min-width: 70rem) 46rem, 100vw"


@require_safe
@fresh_for(FRESH)
def article(request: HttpRequest, article_id: int, slug: str = "") -> HttpResponse:
    """An article; its number decides, other words in the address lead to the right ones."""
    at = timezone.now()
    story = story_at(article_id, at=at)
    if story is None:
        return _withdrawn(request, article_id, at=at)
    edition = story.edition
    if slug != edition.slug:
        return HttpResponsePermanentRedirect(edition.get_absolute_url())
    head = masthead(at=at)
    steps = next_steps(story, at=at)
    fetch_pictures([edition], beside=[picture.image for picture in story.pictures.values()])
    context = {
        "story": story,
        "edition": edition,
        "lead_sizes": LEAD_SIZES,
        "body": render_body(story, paper=head.newsroom.name),
        "share_links": share_links(url=canonical_address(request), title=edition.headline),
        "steps": steps,
        "minutes": reading_minutes(edition),
        **_for_robots(request, story, head),
    }
    response = show(request, "public/article.html", context, at=at, head=head, placements=PLACEMENTS)
    if edition.lead_image:
        response.headers["Link"] = preload(edition.lead_image, sizes=LEAD_SIZES)
    return response


def reading_minutes(edition: Edition) -> int:
    """How long most readers take, in whole minutes."""
    return max(1, round(len(plain_text(edition.body).split()) / WORDS_A_MINUTE))


def _for_robots(request: HttpRequest, story: Story, head: Masthead) -> dict[str, Any]:
    """What search engines and shared links are told about the story."""
    edition, absolute = story.edition, site_address(request)
    places = (
        (head.newsroom.name, reverse("home")),
        (edition.section.name, edition.section.get_absolute_url()),
        (edition.headline, edition.get_absolute_url()),
    )
    return {
        "meta": meta_tags(shared_article(story, newsroom=head.newsroom, absolute=absolute)),
        "linked_data": [
            article_data(story, newsroom=head.newsroom, absolute=absolute),
            breadcrumb_data(places, absolute=absolute),
        ],
    }


def _withdrawn(request: HttpRequest, article_id: int, *, at: datetime) -> HttpResponse:
    """Why readers no longer see it (Pedoman Media Siber, 5c), without a word of the article itself."""
    acts = Correction.objects.filter(article_id=article_id, made_at__lte=at, kind=CorrectionKind.PENCABUTAN)
    withdrawal = acts.newest_first().first()
    if withdrawal is None:
        raise Http404("no such article")
    context = {"withdrawal": withdrawal, "noindex": True}
    return show(request, "public/withdrawn.html", context, at=at, status=410)
