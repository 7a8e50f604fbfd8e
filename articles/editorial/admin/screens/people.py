"""The people whom a note on an article may call, found while their names are typed."""

from django.db.models import Case, Q, When
from django.http import HttpRequest, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from articles.core.models import User
from articles.core.text import clean_line
from articles.editorial.admin.screens.opened import open_article
from articles.editorial.seers import seers_among

MOST, MOST_CHARS = 8, 100


@never_cache
@require_GET
def people(request: HttpRequest, pk: int) -> JsonResponse:
    """Those who may see the article, by any part of their names, each with the `@username` that calls them.

    Names that begin with what is typed stand first.
    """
    article = open_article(request, pk)
    typed = clean_line(request.GET.get("term", "").replace("\x00", ""))[:MOST_CHARS]
    begins = Q(first_name__istartswith=typed) | Q(last_name__istartswith=typed)
    bears = Q(username__istartswith=typed) | Q(first_name__icontains=typed) | Q(last_name__icontains=typed)
    others = User.objects.filter(bears).exclude(pk=request.user.pk)
    nearest = Case(When(begins, then=0), default=1)
    found = seers_among(article, others).order_by(nearest, "first_name", "last_name", "pk")[:MOST]
    rows = [{"id": who.username, "text": str(who), "hint": f"@{who.username}"} for who in found]
    return JsonResponse({"results": rows})
