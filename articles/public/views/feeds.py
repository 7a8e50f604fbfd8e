from datetime import datetime

from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from articles.caching.freshness import fresh_for
from articles.editorial.models import Edition
from articles.editorial.models.edition import EditionQuerySet
from articles.public.feed_kinds import FeedKind
from articles.public.feeds import AtomFeed, feed_entries, feed_xml
from articles.public.former import now_at
from articles.public.masthead import paper
from articles.public.site_address import site_address

FRESH = 60


@require_safe
@fresh_for(FRESH)
def latest(request: HttpRequest) -> HttpResponse:
    """The feed of everything."""
    at = timezone.now()
    return _answer(request, Edition.objects.visible(at=at), at=at, title=_("Latest"), page="/")


@require_safe
@fresh_for(FRESH)
def gathered(request: HttpRequest, slug: str, kind: FeedKind) -> HttpResponse:
    """The feed of a tag, section, official or author; a former address leads to the present one."""
    thing = kind.model.objects.filter(slug=slug).first()
    if thing is None:
        present = now_at(kind.former, slug, of=kind.model)
        return HttpResponsePermanentRedirect(reverse(f"feed-{kind.name}", args=[present.slug]))
    at = timezone.now()
    editions = kind.narrow(Edition.objects.visible(at=at), thing)
    return _answer(request, editions, at=at, title=thing.name, page=thing.get_absolute_url())


def _answer(
    request: HttpRequest, editions: EditionQuerySet, *, at: datetime, title: str, page: str
) -> HttpResponse:
    newsroom = paper()
    text = feed_xml(
        feed_entries(editions, at=at),
        title=f"{title} – {newsroom.name}",
        page=page,
        feed=request.path,
        newsroom=newsroom,
        absolute=site_address(request),
    )
    return HttpResponse(text, content_type=AtomFeed.content_type)
