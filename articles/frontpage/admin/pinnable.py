"""A page on which stories can be pinned, and its own stories found by their headline while it is typed."""

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, JsonResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from articles.core.dates import long_date
from articles.core.text import clean_line
from articles.editorial.kinds import ArticleKind
from articles.editorial.models import Edition
from articles.editorial.models.edition import EditionQuerySet
from articles.frontpage.admin.pressing import LARGEST_KEY
from articles.frontpage.pinned_pages import PINNED_PAGE_BY_KEY, Subject, pinned_page_of
from articles.frontpage.services import PERMISSION

MOST = 12
MOST_CHARS = 200


def page_asked(request: HttpRequest, kind: str, pk: int) -> Subject:
    """The tag, section or official, for those who arrange its page."""
    if not request.user.has_perm(PERMISSION):
        raise PermissionDenied
    page = PINNED_PAGE_BY_KEY.get(kind)
    subject = page and pk <= LARGEST_KEY and page.model._default_manager.filter(pk=pk).first()
    if not subject:
        raise Http404("no such page")
    return subject


def stories_for(subject: Subject) -> EditionQuerySet:
    """What could be pinned on the page: its own stories that readers see or will see, newest first."""
    still = Edition.objects.exclude(visible_until__lte=timezone.now())
    own = still.filter(pinned_page_of(subject).stories_of(subject)).exclude(kind=ArticleKind.ADVERTORIAL)
    return own.newest_first()


@require_safe
def pinnable(request: HttpRequest, kind: str, pk: int) -> JsonResponse:
    """The page's stories whose headlines hold the typed words."""
    found = stories_for(page_asked(request, kind, pk))
    for word in clean_line(request.GET.get("term", ""))[:MOST_CHARS].split():
        found = found.filter(headline__icontains=word)
    rows = found.values_list("article_id", "headline", "published_at")[:MOST]
    return JsonResponse(
        {
            "results": [
                {"id": str(number), "text": headline, "hint": long_date(timezone.localtime(at).date())}
                for number, headline, at in rows
            ]
        }
    )
