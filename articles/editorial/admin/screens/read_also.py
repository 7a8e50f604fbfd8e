"""Published stories for a "Baca juga", found by their headline while it is typed."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, JsonResponse
from django.utils import timezone

from articles.core.dates import long_date
from articles.core.text import clean_line
from articles.editorial.models import Edition

MOST = 12
MOST_CHARS = 200


def read_also(request: HttpRequest) -> JsonResponse:
    """The stories that readers see now, newest first: never a draft, never one of the past or to come."""
    if not request.user.has_perm("articles.view_article"):
        raise PermissionDenied
    found = Edition.objects.visible(at=timezone.now())
    for word in clean_line(request.GET.get("term", ""))[:MOST_CHARS].split():
        found = found.filter(headline__icontains=word)
    beside = request.GET.get("beside", "")
    if beside.isdecimal() and len(beside) < 19:
        found = found.exclude(article=int(beside))
    rows = found.newest_first().values_list("article_id", "headline", "published_at")[:MOST]
    return JsonResponse(
        {
            "results": [
                {"id": str(pk), "text": headline, "hint": long_date(timezone.localtime(at).date())}
                for pk, headline, at in rows
            ]
        }
    )
