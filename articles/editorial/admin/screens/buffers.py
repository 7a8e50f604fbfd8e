"""What is typed is kept while it is typed, and offered again to the same person only."""

import json
from typing import Any

from django.conf import settings
from django.core.exceptions import PermissionDenied, RequestDataTooBig
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from articles.core.tokens import token_in
from articles.editorial.admin.screens.opened import LARGEST_KEY, open_article
from articles.editorial.admin.typed_page import number_in
from articles.editorial.admin.unsaved import offers
from articles.editorial.errors import DeskError
from articles.editorial.models import Buffer
from articles.editorial.services.buffers import (
    TOO_MUCH,
    Page,
    TooMuchTyped,
    Typed,
    discard_typed,
    keep_typed,
)

MOST_BYTES = 5 * 2**20
HIGHEST_REVISION = 2**31 - 1


@never_cache
@require_GET
def session(request: HttpRequest) -> JsonResponse:
    """Who is logged in in this browser, and the token that their next request needs."""
    _check_writes(request)
    return JsonResponse({"person": request.user.pk, "token": get_token(request)})


@require_POST
def keep(request: HttpRequest) -> JsonResponse:
    """Keeps what was typed; says so only when it is written."""
    _check_writes(request)
    try:
        sent = _sent(request)
        page, typed = _page_in(sent), _typed_in(sent)
        if number_in(sent.get("person")) != request.user.pk:
            return JsonResponse({"error": "person"}, status=409)
        at = timezone.now()
        buffer = keep_typed(page, typed, by=request.user, at=at)
    except TooMuchTyped as error:
        return JsonResponse({"error": "size", "said": error.message}, status=413)
    except DeskError as error:
        return JsonResponse({"error": "refused", "said": error.message}, status=403)
    except ValueError:
        return JsonResponse({"error": "sense"}, status=400)
    return JsonResponse({"number": buffer.number, "said": _said(at), "saved": _saved_address(buffer, page)})


@never_cache
@require_GET
def unsaved(request: HttpRequest) -> HttpResponse:
    """What the person typed on other pages and did not save, each beside what is saved now."""
    _check_writes(request)
    number = number_in(request.GET.get("article") or 0, LARGEST_KEY)
    article = open_article(request, number) if number else None
    here = token_in(request.GET.get("page"))
    found = offers(article, by=request.user, without=here)
    return render(request, "admin/articles/article/unsaved.html", {"offers": found, "article": article})


@require_POST
def discard(request: HttpRequest) -> JsonResponse:
    """Empties what the person typed on the page that is named."""
    _check_writes(request)
    try:
        token = token_in(_sent(request).get("page"))
    except (TooMuchTyped, ValueError):
        token = None
    if token is None:
        return JsonResponse({"error": "sense"}, status=400)
    discard_typed(token, by=request.user)
    return JsonResponse({})


def _check_writes(request: HttpRequest) -> None:
    if not request.user.has_perm("articles.view_article"):
        raise PermissionDenied


def _sent(request: HttpRequest) -> dict[str, Any]:
    """The JSON object that was sent; raises TooMuchTyped before reading more than is bearable."""
    if (number_in(request.headers.get("Content-Length")) or 0) > MOST_BYTES:
        raise TooMuchTyped(TOO_MUCH)
    try:
        sent = json.loads(request.body)
    except RequestDataTooBig as error:
        raise TooMuchTyped(TOO_MUCH) from error
    if not isinstance(sent, dict):
        raise ValueError("not an object")
    return sent


def _page_in(sent: dict[str, Any]) -> Page:
    token, number = token_in(sent.get("page")), number_in(sent.get("number"))
    if token is None or number is None:
        raise ValueError("no page")
    return Page(token=token, number=number)


def _typed_in(sent: dict[str, Any]) -> Typed:
    data = sent.get("data")
    if not isinstance(data, str) or not data or not data.isascii() or "\x00" in data:
        raise ValueError("no form")
    if data.count("&") >= settings.DATA_UPLOAD_MAX_NUMBER_FIELDS:
        raise TooMuchTyped(TOO_MUCH)
    seen = number_in(sent.get("seen"), HIGHEST_REVISION)
    return Typed(data=data, article_id=number_in(sent.get("article")), seen=seen)


def _said(at: Any) -> str:
    return _("Kept %(time)s") % {"time": f"{timezone.localtime(at):%H.%M.%S}"}


def _saved_address(buffer: Buffer, page: Page) -> str | None:
    """Where the article stands that this text was saved as, by a request whose answer was lost."""
    if buffer.saved_number is None or page.number > buffer.saved_number:
        return None
    return reverse("admin:articles_article_change", args=[buffer.article_id])
