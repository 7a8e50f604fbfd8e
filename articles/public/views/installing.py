"""What makes the paper a thing on a phone's screen: its manifest, its worker, its page without a network."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.templatetags.static import static
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from articles.caching.freshness import fresh_for
from articles.public.masthead import paper
from articles.public.pages import FRESH, show

SHORT_NAME = 12
ICONS = (("192", "any"), ("512", "any"), ("512", "maskable"))
PAPER, ACCENT = "#fffefb", "#9c1a1c"


@require_safe
@fresh_for(3600)
def manifest(request: HttpRequest) -> HttpResponse:
    """The paper's name, colours and icons."""
    name = paper().name
    data = {
        "name": name,
        "short_name": name if len(name) <= SHORT_NAME else name.split()[0][:SHORT_NAME],
        "lang": "id",
        "start_url": "/",
        "scope": "/",
        "display": "minimal-ui",
        "background_color": PAPER,
        "theme_color": ACCENT,
        "icons": [
            {
                "src": static(f"public/icons/app-{size}{'-maskable' if purpose == 'maskable' else ''}.png"),
                "sizes": f"{size}x{size}",
                "type": "image/png",
                "purpose": purpose,
            }
            for size, purpose in ICONS
        ],
    }
    return JsonResponse(data, content_type="application/manifest+json")


@require_safe
def worker(request: HttpRequest) -> HttpResponse:
    """The script that keeps the last read stories; where it is switched off, one that takes itself away."""
    name = "worker.js" if settings.OFFLINE_READING else "worker_off.js"
    response = render(
        request, f"public/{name}", {"offline": reverse("offline")}, content_type="text/javascript"
    )
    response.headers["Cache-Control"] = "no-cache"
    return response


@require_safe
@fresh_for(FRESH)
def offline(request: HttpRequest) -> HttpResponse:
    """What a reader without a network sees, kept beforehand; without banners, which could not load."""
    return show(request, "public/offline.html", {"noindex": True}, at=timezone.now(), placements=())
