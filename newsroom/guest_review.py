"""A revision shown to a guest who has no account, at an address that only the guest knows."""

from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from articles.editorial.content import Content
from articles.editorial.errors import DeskError
from articles.editorial.models import ReviewLink
from articles.editorial.services.guests import ReviewGone, answer_review, find_review, open_review
from newsroom.draft_page import draft_page, for_no_robot_and_no_cache

LONGEST_TOKEN = 100
FIELDS = ("name", "verdict", "text")


@csrf_exempt  # no cookie says who the guest is: who sends the form must know the address, as its reader does
@for_no_robot_and_no_cache
@require_http_methods(["GET", "POST"])
def guest_review(request: HttpRequest, token: str) -> HttpResponse:
    """The revision under its bar, with a form for the answer; every dead link has the very same page."""
    at = timezone.now()
    if len(token) > LONGEST_TOKEN:
        return _gone(request)
    try:
        if request.method == "POST":
            return _answered(request, token, at=at)
        return _page(request, open_review(token, at=at), at=at)
    except ReviewGone:
        return _gone(request)


def _answered(request: HttpRequest, token: str, *, at: datetime) -> HttpResponse:
    """The guest's answer is kept, or comes back with what is wrong with it."""
    typed = {name: request.POST.get(name, "") for name in FIELDS}
    is_approval = typed["verdict"] == "approve"
    try:
        link, _note = answer_review(
            token, name=typed["name"], text=typed["text"], is_approval=is_approval, at=at
        )
    except ReviewGone:
        raise
    except DeskError as error:
        return _again(request, token, [error.message], typed=typed, at=at)
    except ValidationError as error:
        return _again(request, token, error.messages, typed=typed, at=at)
    return _page(request, link, at=at, is_answered=True)


def _again(
    request: HttpRequest, token: str, errors: list[str], *, typed: dict[str, str], at: datetime
) -> HttpResponse:
    response = _page(request, find_review(token, at=at), at=at, errors=errors, typed=typed)
    response.status_code = 422
    return response


def _page(request: HttpRequest, link: ReviewLink, *, at: datetime, **context: Any) -> HttpResponse:
    content = Content.from_json(link.revision.content)
    return draft_page(
        request,
        content,
        article_id=link.article_id,
        at=at,
        template="newsroom/guest.html",
        link=link,
        **context,
    )


def _gone(request: HttpRequest) -> HttpResponse:
    return render(request, "newsroom/guest_gone.html", status=404)
