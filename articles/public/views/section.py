from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from articles.caching.freshness import fresh_for
from articles.core.models import FormerSlug
from articles.editorial.cards import cards, fetch_pictures
from articles.editorial.models import Edition
from articles.frontpage.pins import pinned_stories
from articles.public.former import moved
from articles.public.masthead import masthead
from articles.public.pages import FRESH, show_list
from articles.public.paging import asked_key, listing
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
    after = asked_key(request)
    pinned = [] if after else pinned_stories(rubric, at=at)
    others = cards(at=at).exclude(article__in=[story.article_id for story in pinned])
    found = listing(others.filter(section=rubric.pk), after=after)
    fetch_pictures(pinned, found.items)
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
