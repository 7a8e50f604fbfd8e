from django.db.models import OuterRef, Q, Subquery
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from articles.caching.freshness import fresh_for
from articles.core.models import FormerSlug
from articles.editorial.cards import cards, fetch_pictures
from articles.editorial.models import EditionMention
from articles.officials.models import Official
from articles.public.former import moved
from articles.public.orders import BY_OFFICIAL, first_linked
from articles.public.pages import FRESH, show_list
from articles.public.paging import asked_key, listing
from articles.public.tenures import holds_on, tenure_rows, tenures_of


@require_safe
@fresh_for(FRESH)
def official(request: HttpRequest, slug: str) -> HttpResponse:
    """An official: the offices held, and what the paper wrote over time."""
    at = timezone.now()
    first_at = first_linked(EditionMention, "official")
    people = Official.objects.annotate(first_at=first_at, tenure_rows=tenure_rows())
    person = people.filter(slug=slug).first()
    if person is None:
        return moved(FormerSlug.Kind.OFFICIAL, slug, to=Official)
    mentions = EditionMention.objects.filter(edition=OuterRef("pk"), official=person)
    rows = cards(at=at).annotate(office_then=Subquery(mentions.values("office")[:1]))
    only = Q(mention_links__official=person)
    found = listing(rows, only=only, order=BY_OFFICIAL, after=asked_key(request))
    fetch_pictures(found.items)
    tenures = tenures_of(person)
    today = timezone.localtime(at).date()
    return show_list(
        request,
        "official",
        person,
        at=at,
        listing=found,
        description=person.biography,
        first_at=person.first_at,
        tenures=tenures,
        current=[tenure for tenure in tenures if holds_on(tenure, on=today)],
    )
