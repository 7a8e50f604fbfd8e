from datetime import timedelta

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from articles.caching.freshness import fresh_for
from articles.public.masthead import paper
from articles.public.site_address import site_address

# The form of the search may be listed, what it finds may not.
NOT_FOR_ROBOTS = ("/admin/", "/cari/?", "/pratinjau/", "/dibaca/", "/luring/", "/api/")
SITEMAPS = ("sitemap", "sitemap-news")
FRESH = 3600
CONTENT_TYPE = "text/plain; charset=utf-8"
# Whoever reads an old copy of security.txt is told that it may no longer be true.
SECURITY_HOLDS_FOR = timedelta(days=180)


@require_safe
@fresh_for(FRESH)
def robots_txt(request: HttpRequest) -> HttpResponse:
    """Robots may read everything but the newsroom, what a search finds, drafts under review and the API."""
    absolute = site_address(request)
    lines = ["User-agent: *", *(f"Disallow: {path}" for path in NOT_FOR_ROBOTS), ""]
    lines += [f"Sitemap: {absolute(reverse(name))}" for name in SITEMAPS]
    return _lines(lines)


@require_safe
@fresh_for(FRESH)
def ads_txt(request: HttpRequest) -> HttpResponse:
    """Who may sell the paper's advertising space, as the newsroom's settings say."""
    text = paper().ads_txt
    if not text:
        raise Http404("the paper names no sellers")
    return _lines(text.splitlines())


@require_safe
@fresh_for(FRESH)
def security_txt(request: HttpRequest) -> HttpResponse:
    """Where to report a weakness of the site (RFC 9116)."""
    absolute = site_address(request)
    newsroom = paper()
    midnight = timezone.localtime(timezone.now()).replace(hour=0, minute=0, second=0, microsecond=0)
    fields = {
        "Contact": f"mailto:{newsroom.email}" if newsroom.email else absolute("/halaman/kontak/"),
        "Expires": (midnight + SECURITY_HOLDS_FOR).isoformat(),
        "Preferred-Languages": "id, en",
        "Canonical": absolute(reverse("security-txt")),
    }
    return _lines([f"{name}: {value}" for name, value in fields.items()])


def _lines(lines: list[str]) -> HttpResponse:
    return HttpResponse("\n".join(lines) + "\n", content_type=CONTENT_TYPE)
