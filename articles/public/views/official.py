from django.db.models import OuterRef, Subquery
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from articles.caching.freshness import fresh_for
from articles.core.models import FormerSlug
from articles.editorial.cards import cards
from articles.editorial.models import EditionMention
from articles.officials.models import Official
from articles.public.former import moved
from articles.public.orders import BY_OFFICIAL, first_linked
from articles.public.pages import FRESH, show_list
from articles.public.paging import asked_key
from articles.public.pinned import pinned_and_others
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
    pinned, found = pinned_and_others(rows, person, after=asked_key(request), order=BY_OFFICIAL, at=at)
    tenures = tenures_of(person)
    today = timezone.localtime(at).date()
    return show_list(
        request,
        "official",
        person,
        at=at,
        listing=found,
        pinned=pinned,
        description=person.biography,
        first_at=person.first_at,
        tenures=tenures,
        current=[tenure for tenure in tenures if holds_on(tenure, on=today)],
    )
