from datetime import date, datetime, timedelta

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.dateparse import parse_date
from django.views.decorators.http import require_safe

from articles.caching.freshness import fresh_for
from articles.core.dates import day_bounds
from articles.editorial.cards import cards, fetch_pictures
from articles.editorial.models import Edition
from articles.public.months import sheet
from articles.public.pages import FRESH, show
from articles.public.paging import asked_key, listing


@require_safe
@fresh_for(FRESH)
def index(request: HttpRequest) -> HttpResponse:
    """Everything, the newest first; a chosen date leads to its day."""
    if chosen := request.GET.get("tanggal"):
        return HttpResponseRedirect(reverse("day", args=[_asked_day(chosen)]))
    at = timezone.now()
    today = timezone.localtime(at).date()
    found = listing(cards(at=at), after=asked_key(request))
    fetch_pictures(found.items)
    context = {"listing": found, "sheet": sheet(today, first=_first_day(at=at, default=today), last=today)}
    return show(request, "public/index.html", context, at=at)


@require_safe
@fresh_for(FRESH)
def day(request: HttpRequest, on: date) -> HttpResponse:
    """What was first published on a day."""
    at = timezone.now()
    today = timezone.localtime(at).date()
    if on > today:
        raise Http404("this day is still to come")
    start, end = day_bounds(on)
    rows = cards(at=at).filter(published_at__gte=start, published_at__lt=end)
    found = listing(rows, after=asked_key(request))
    fetch_pictures(found.items)
    first = _first_day(at=at, default=today)
    context = {
        "on": on,
        "listing": found,
        "sheet": sheet(on, first=first, last=today),
        "earlier": on - timedelta(days=1) if on > first else None,
        "later": on + timedelta(days=1) if on < today else None,
        "noindex": not found,
    }
    return show(request, "public/index.html", context, at=at)


def _asked_day(text: str) -> date:
    """The day that the form names; anything else is an address that does not exist."""
    try:
        chosen = parse_date(text)
    except ValueError as error:
        raise Http404("no calendar has this date") from error
    if chosen is None or not 1900 <= chosen.year < 2100:
        raise Http404("no calendar of this paper has this date")
    return chosen


def _first_day(*, at: datetime, default: date) -> date:
    """The day of the oldest story that readers may see."""
    oldest = Edition.objects.visible(at=at).order_by("published_at", "pk").values_list("published_at")[:1]
    return next((timezone.localtime(moment).date() for (moment,) in oldest), default)
