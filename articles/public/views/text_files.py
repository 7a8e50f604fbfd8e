from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from articles.caching.freshness import fresh_for

NOT_FOR_ROBOTS = ("/admin/", "/cari/", "/pratinjau/", "/dibaca/", "/luring/")
SITEMAPS = ("sitemap", "sitemap-news")


@require_safe
@fresh_for(3600)
def robots_txt(request: HttpRequest) -> HttpResponse:
    """Robots may read everything but the newsroom, searches and drafts under review."""
    lines = ["User-agent: *", *(f"Disallow: {path}" for path in NOT_FOR_ROBOTS), ""]
    lines += [f"Sitemap: {request.build_absolute_uri(reverse(name))}" for name in SITEMAPS]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")
