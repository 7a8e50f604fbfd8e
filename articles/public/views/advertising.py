from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from articles.banners.models import Flight
from articles.caching.freshness import fresh_for
from articles.public.pages import FRESH, show
from articles.public.paging import Order, asked_key, listing

BY_START = Order(moment="starts_at")


@require_safe
@fresh_for(FRESH)
def advertising(request: HttpRequest) -> HttpResponse:
    """The public register of advertising: who paid, where, when."""
    at = timezone.now()
    started = Flight.objects.filter(starts_at__lte=at).select_related("banner__sponsor")
    found = listing(started, order=BY_START, after=asked_key(request))
    return show(request, "public/advertising.html", {"listing": found}, at=at)
