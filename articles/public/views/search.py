from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from articles.caching.freshness import fresh_for
from articles.public.pages import FRESH, LIST_PLACEMENTS, show
from articles.public.paging import PARAMETER
from articles.search.cursors import Cursor
from articles.search.editions import search_editions


@require_safe
@fresh_for(FRESH)
def search(request: HttpRequest) -> HttpResponse:
    """Finds stories by words."""
    at = timezone.now()
    before = Cursor.read(request.GET.get(PARAMETER, ""))
    result = search_editions(request.GET.get("q", ""), at=at, before=before)
    context = {
        "result": result,
        "is_first": before is None,
        "noindex": True,
    }
    return show(request, "public/search.html", context, at=at, placements=LIST_PLACEMENTS)
