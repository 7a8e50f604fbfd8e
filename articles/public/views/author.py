from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from articles.caching.freshness import fresh_for
from articles.core.models import FormerSlug
from articles.editorial.cards import cards, fetch_pictures
from articles.editorial.models import Author, EditionByline
from articles.public.former import moved
from articles.public.orders import BY_AUTHOR, first_linked
from articles.public.pages import FRESH, show_list
from articles.public.paging import asked_key, listing


@require_safe
@fresh_for(FRESH)
def author(request: HttpRequest, slug: str) -> HttpResponse:
    """Who wrote: a few words about them, and what they are credited with."""
    at = timezone.now()
    first_at = first_linked(EditionByline, "author")
    person = Author.objects.filter(slug=slug).annotate(first_at=first_at).first()
    if person is None:
        return moved(FormerSlug.Kind.AUTHOR, slug, to=Author)
    # Somebody who wrote a story and took its picture is credited twice; the story stands once.
    rows = cards(at=at).distinct(BY_AUTHOR.moment, BY_AUTHOR.number)
    only = Q(byline_links__author=person)
    found = listing(rows, only=only, order=BY_AUTHOR, after=asked_key(request))
    fetch_pictures(found.items)
    return show_list(
        request,
        "author",
        person,
        at=at,
        listing=found,
        description=person.biography,
        first_at=person.first_at,
    )
