"""The start page of the admin: what the day asks of the person who looks."""

from datetime import datetime
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone

from articles.editorial.admin.standing import address_or_none
from articles.editorial.admin.unsaved import left_unsaved
from articles.editorial.clock import clock_around
from articles.editorial.desk import SCHEDULED, DeskList, desk_lists_for, with_marks
from articles.editorial.models import Assignment

MOST_ROWS = 7


def desk_context(request: HttpRequest) -> dict[str, Any]:
    """The lists of the desk, each short, and the buttons to begin with."""
    if not request.user.has_perm("articles.view_article"):
        return {"desk": ()}
    at = timezone.now()
    open_to = Assignment.objects.seen_by(request.user).open()
    lists = [each for each in desk_lists_for(request.user) if each is not SCHEDULED]
    return {
        "unsaved": left_unsaved(request.user),
        "desk": [_short(each, request=request, at=at) for each in lists],
        "assignments": list(open_to.select_related("writer", "section")[:MOST_ROWS]),
        "clock": clock_around(at, by=request.user),
        "clock_address": _whole(SCHEDULED),
        "at": at,
        "may_write": request.user.has_perm("articles.add_article"),
        "paste_address": address_or_none("admin:articles_article_paste"),
    }


def _short(each: DeskList, *, request: HttpRequest, at: datetime) -> dict[str, Any]:
    rows = with_marks(each.articles(by=request.user, at=at), at=at).defer("body", "summary")
    found = list(rows.select_related("section", "created_by", "updated_by", "editor")[: MOST_ROWS + 1])
    return {
        "list": each,
        "articles": found[:MOST_ROWS],
        "more": _whole(each) if len(found) > MOST_ROWS else None,
    }


def _whole(each: DeskList) -> str:
    return f"{reverse('admin:articles_article_changelist')}?desk={each.name}"
