from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from articles.caching.freshness import fresh_for
from articles.public import sitemaps
from articles.public.masthead import paper
from articles.public.site_address import site_address
from articles.public.sitemap_xml import CONTENT_TYPE, news_sitemap, sitemap, sitemap_index
from articles.public.sitemaps import GATHERINGS, Listed
from articles.public.stretches import Stretch

FRESH = 300
FRESH_NEWS = 60


@require_safe
@fresh_for(FRESH)
def index(request: HttpRequest) -> HttpResponse:
    """The list of all sitemaps: standing pages, what gathers articles, and the months of the archive."""
    at = timezone.now()
    files = [Listed(path=reverse("sitemap-pages"))]
    for name in GATHERINGS:
        parts = range(1, sitemaps.parts_of(name) + 1)
        files += [Listed(path=reverse("sitemap-gathered", args=[name, part])) for part in parts]
    files += sitemaps.archive_files(at=at)
    return _answer(sitemap_index(files, absolute=site_address(request)))


@require_safe
@fresh_for(FRESH)
def pages(request: HttpRequest) -> HttpResponse:
    """The front page, the sections and the standing pages."""
    return _sitemap(request, sitemaps.standing_pages(at=timezone.now()))


@require_safe
@fresh_for(FRESH)
def gathered(request: HttpRequest, name: str, part: int) -> HttpResponse:
    """Tags or officials with their pages."""
    if name not in GATHERINGS or not 1 <= part <= sitemaps.parts_of(name):
        raise Http404("no such sitemap")
    return _sitemap(request, sitemaps.gathered(name, part=part, at=timezone.now()))


@require_safe
@fresh_for(FRESH)
def month(request: HttpRequest, year: int, month: int, part: int) -> HttpResponse:
    """The articles of a third of a month."""
    stretch = Stretch(year=year, month=month, part=part)
    listed = sitemaps.articles_of(stretch, at=timezone.now()) if stretch.exists else []
    if not listed:
        raise Http404("nothing was published in that third of a month")
    return _sitemap(request, listed)


@require_safe
@fresh_for(FRESH_NEWS)
def news(request: HttpRequest) -> HttpResponse:
    """The news of the last two days."""
    editions = sitemaps.news(at=timezone.now())
    name = paper().name
    return _answer(news_sitemap(editions, paper=name, absolute=site_address(request)))


def _sitemap(request: HttpRequest, listed: Any) -> HttpResponse:
    return _answer(sitemap(listed, absolute=site_address(request)))


def _answer(text: str) -> HttpResponse:
    return HttpResponse(text, content_type=CONTENT_TYPE)
