"""Saving a filter of the list under a name, and removing it."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from articles.editorial.admin.screens.opened import LARGEST_KEY
from articles.editorial.errors import NotAllowed
from articles.editorial.models import SavedFilter
from articles.editorial.services.saved_filters import remove_filter, save_filter

# What a filter can hold: how the list is narrowed, never its page or a popup.
PARAMETERS = (
    "q",
    "mine",
    "desk",
    "state__exact",
    "section__id__exact",
    "writer",
    "editor",
    "sensitive",
    "since",
    "until",
    "o",
)
MOST_SHOWN = 60


def saved_filters(request: HttpRequest) -> dict[str, Any]:
    """What the list shows of them: those on offer, and the filter that could be saved now."""
    offered = SavedFilter.objects.offered_to(request.user).select_related("owner")[:MOST_SHOWN]
    query = _narrowing(request.GET)
    return {"saved_filters": offered, "filter_to_save": query, "filter_owner": request.user.pk}


@require_POST
def save(request: HttpRequest) -> HttpResponse:
    """Saves the filter that the list had; what is refused is said above the list, which stays as it was."""
    if not request.user.has_perm("articles.view_article"):
        raise PermissionDenied
    query = _narrowing(QueryDict(request.POST.get("query", "")[:2000]))
    name, is_shared = request.POST.get("name", ""), "is_shared" in request.POST
    try:
        save_filter(name=name, query=query, is_shared=is_shared, by=request.user, at=timezone.now())
    except ValidationError as error:
        for message in error.messages:
            messages.error(request, message)
    else:
        messages.success(request, _("The filter is saved."))
    return _to_list(query)


@require_POST
def remove(request: HttpRequest, pk: int) -> HttpResponse:
    """Removes a filter."""
    if not request.user.has_perm("articles.view_article"):
        raise PermissionDenied
    try:
        remove_filter(min(pk, LARGEST_KEY), by=request.user, at=timezone.now())
    except SavedFilter.DoesNotExist as error:
        raise Http404 from error
    except NotAllowed as error:
        messages.error(request, error.message)
    else:
        messages.success(request, _("The filter was removed."))
    return _to_list("")


def _narrowing(asked: QueryDict) -> str:
    """The part of a query that narrows the list, in the order of the table."""
    kept = QueryDict(mutable=True)
    for name in PARAMETERS:
        if value := asked.get(name, "").replace("\x00", ""):
            kept[name] = value
    return kept.urlencode()


def _to_list(query: str) -> HttpResponseRedirect:
    address = reverse("admin:articles_article_changelist")
    return HttpResponseRedirect(f"{address}?{query}" if query else address)
