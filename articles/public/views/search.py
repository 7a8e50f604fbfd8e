from dataclasses import replace

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from articles.caching.freshness import fresh_for
from articles.public.counting import count_miss
from articles.public.masthead import Masthead, masthead
from articles.public.open_graph import SharedPage, meta_tags
from articles.public.pages import FRESH, LIST_PLACEMENTS, canonical_address, show
from articles.public.paging import PARAMETER
from articles.public.search_filters import asked_filters
from articles.search.cursors import Cursor
from articles.search.editions import search_editions
from articles.search.facets import facets_of


@require_safe
@fresh_for(FRESH)
def search(request: HttpRequest) -> HttpResponse:
    """Finds stories by words, narrowed by what the reader chose."""
    at = timezone.now()
    head = masthead(at=at)
    before = Cursor.read(request.GET.get(PARAMETER, ""))
    filters = asked_filters(request.GET, head)
    result = search_editions(filters.words, at=at, before=before, **filters.for_search())
    filters = replace(filters, words=result.words)
    is_miss = result.words and before is None and not filters and not result.meant
    if is_miss and (result.approximate or not result.hits):
        count_miss(result.words)
    context = {
        "result": result,
        "filters": filters,
        "facets": facets_of([hit.edition for hit in result.hits]),
        "meta": meta_tags(_shared(request, head)),
        "is_first": before is None,
        "noindex": bool(result.words) or before is not None,
    }
    return show(request, "public/search.html", context, at=at, head=head, placements=LIST_PLACEMENTS)


def _shared(request: HttpRequest, head: Masthead) -> SharedPage:
    """What a shared link to the search shows."""
    paper = head.newsroom.name
    return SharedPage(
        title=_("Search"),
        description=_("Find a story of %(paper)s by its words, names and places.") % {"paper": paper},
        url=canonical_address(request),
        site_name=paper,
    )
