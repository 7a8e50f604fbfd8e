from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from articles.caching.freshness import fresh_for
from articles.core.models import FormerSlug
from articles.editorial.cards import cards
from articles.editorial.models import Edition
from articles.public.former import moved
from articles.public.masthead import masthead
from articles.public.pages import FRESH, show_list
from articles.public.paging import asked_key
from articles.public.pinned import pinned_and_others
from articles.taxonomy.models import Section


@require_safe
@fresh_for(FRESH)
def section(request: HttpRequest, slug: str) -> HttpResponse:
    """A rubric: its newest story large, the others below."""
    at = timezone.now()
    head = masthead(at=at)
    rubric = head.section(slug)
    if rubric is None:
        return moved(FormerSlug.Kind.SECTION, slug, to=Section)
    first = (
        Edition.objects.visible(at=at)
        .filter(section=rubric.pk)
        .order_by("published_at", "pk")
        .only("published_at")
        .first()
    )
    pinned, found = pinned_and_others(cards(at=at), rubric, after=asked_key(request), at=at)
    return show_list(
        request,
        "section",
        rubric,
        at=at,
        listing=found,
        pinned=pinned,
        description=rubric.description,
        first_at=first.published_at if first else None,
        head=head,
    )
