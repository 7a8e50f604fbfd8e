from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from articles.caching.freshness import fresh_for
from articles.core.models import FormerSlug
from articles.editorial.cards import cards
from articles.editorial.models import EditionTag
from articles.public.former import moved
from articles.public.orders import BY_TAG, first_linked
from articles.public.pages import FRESH, show_list
from articles.public.paging import asked_key
from articles.public.pinned import pinned_and_others
from articles.taxonomy.models import Tag


@require_safe
@fresh_for(FRESH)
def tag(request: HttpRequest, slug: str) -> HttpResponse:
    """What the paper published on a subject."""
    at = timezone.now()
    subject = Tag.objects.filter(slug=slug).annotate(first_at=first_linked(EditionTag, "tag")).first()
    if subject is None:
        return moved(FormerSlug.Kind.TAG, slug, to=Tag)
    pinned, found = pinned_and_others(cards(at=at), subject, after=asked_key(request), order=BY_TAG, at=at)
    return show_list(
        request,
        "tag",
        subject,
        at=at,
        listing=found,
        pinned=pinned,
        description=subject.description,
        first_at=subject.first_at,
    )
