from datetime import datetime

from django.db.models import OuterRef, QuerySet, Subquery
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from articles.caching.freshness import fresh_for
from articles.editorial.models import Correction, Edition
from articles.public.pages import FRESH, show
from articles.public.paging import Order, asked_key, listing

BY_MOMENT = Order(moment="made_at")


@require_safe
@fresh_for(FRESH)
def corrections(request: HttpRequest) -> HttpResponse:
    """The public register of corrections, replies and withdrawals."""
    at = timezone.now()
    found = listing(_register(at=at), order=BY_MOMENT, after=asked_key(request))
    return show(request, "public/corrections.html", {"listing": found}, at=at)


def _register(*, at: datetime) -> QuerySet[Correction]:
    """The acts up to a moment, each with the present headline of its article where readers see one.

    One without a headline is of an article that was withdrawn: its words could repeat what was withdrawn.
    """
    current = Edition.objects.visible(at=at).filter(article=OuterRef("article"))
    return Correction.objects.filter(made_at__lte=at).annotate(
        headline=Subquery(current.values("headline")[:1]), slug=Subquery(current.values("slug")[:1])
    )
