from datetime import date
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from articles.caching.freshness import fresh_for
from articles.public import sitemaps
from articles.public.masthead import paper
from articles.public.sitemap_xml import CONTENT_TYPE, news_sitemap, sitemap, sitemap_index
from articles.public.sitemaps import GATHERINGS, Listed

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
    for month in sitemaps.months(at=at):
        args = [month.first.year, month.first.month]
        files += [
            Listed(path=reverse("sitemap-month", args=[*args, part]), changed_at=month.changed_at)
            for part in month.parts
        ]
    return _answer(sitemap_index(files, absolute=request.build_absolute_uri))


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
    """The articles of a month."""
    if not (1900 <= year <= 2200 and 1 <= month <= 12 and 1 <= part <= 1000):
        raise Http404("no such month")
    listed = sitemaps.articles_of_month(date(year, month, 1), part=part, at=timezone.now())
    if not listed:
        raise Http404("nothing was published in that month")
    return _sitemap(request, listed)


@require_safe
@fresh_for(FRESH_NEWS)
def news(request: HttpRequest) -> HttpResponse:
    """The news of the last two days."""
    editions = sitemaps.news(at=timezone.now())
    name = paper().name
    return _answer(news_sitemap(editions, paper=name, absolute=request.build_absolute_uri))


def _sitemap(request: HttpRequest, listed: Any) -> HttpResponse:
    return _answer(sitemap(listed, absolute=request.build_absolute_uri))


def _answer(text: str) -> HttpResponse:
    return HttpResponse(text, content_type=CONTENT_TYPE)
