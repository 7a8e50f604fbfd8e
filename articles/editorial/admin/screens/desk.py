"""The start page of the admin: what the day asks of the person who looks."""

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone

from articles.editorial.admin.standing import address_or_none
from articles.editorial.desk import DESK_LISTS, DeskList, with_marks

MOST_ROWS = 7


def desk_context(request: HttpRequest) -> dict[str, Any]:
    """The lists of the desk, each short, and the buttons to begin with."""
    if not request.user.has_perm("articles.view_article"):
        return {"desk": ()}
    at = timezone.now()
    return {
        "desk": [_short(each, request=request, at=at) for each in DESK_LISTS],
        "may_write": request.user.has_perm("articles.add_article"),
        "paste_address": address_or_none("admin:articles_article_paste"),
    }


def _short(each: DeskList, *, request: HttpRequest, at: Any) -> dict[str, Any]:
    rows = with_marks(each.articles(by=request.user, at=at), at=at)
    found = list(rows.select_related("section", "created_by", "updated_by")[: MOST_ROWS + 1])
    address = f"{reverse('admin:articles_article_changelist')}?desk={each.name}"
    return {
        "list": each,
        "articles": found[:MOST_ROWS],
        "more": address if len(found) > MOST_ROWS else None,
    }
