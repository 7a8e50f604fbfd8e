"""Who else has the article open, told to each of them every few seconds."""

import json
from typing import Any

from django.http import HttpRequest, HttpResponseBadRequest, JsonResponse
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from articles.core.dates import clock
from articles.core.models import User
from articles.core.tokens import token_in
from articles.editorial.admin.columns import state_words
from articles.editorial.admin.forms import ArticleForm
from articles.editorial.admin.screens.opened import open_article
from articles.editorial.admin.typed_page import number_in
from articles.editorial.models import Article, Presence
from articles.editorial.services.presences import give_sign, leave
from articles.editorial.workflow import State

MOST_BYTES = 1000


@require_POST
def presence(request: HttpRequest, pk: int) -> JsonResponse | HttpResponseBadRequest:
    """Takes a sign of life for a page of the person who asks; answers who else is there and what they did."""
    article = open_article(request, pk)
    sent = _sent(request)
    page = token_in(sent.get("page"))
    if page is None or number_in(sent.get("person")) != request.user.pk:
        return HttpResponseBadRequest()
    if sent.get("left"):
        leave(page=page, by=request.user)
        return JsonResponse({"others": []})
    field = _field(sent.get("field"))
    others = give_sign(article, page=page, field=field, by=request.user, at=timezone.now())
    return JsonResponse(
        {
            "others": [_shown(each, mine=each.person_id == request.user.pk) for each in others],
            "newer": _newer(article, seen=number_in(sent.get("seen")), by=request.user),
            "moved": _moved(article, since=sent.get("state")),
        }
    )


def _sent(request: HttpRequest) -> dict[str, Any]:
    try:
        sent = json.loads(request.body[:MOST_BYTES])
    except ValueError:
        return {}
    return sent if isinstance(sent, dict) else {}


def _field(name: Any) -> str:
    """The form's field of that name, whatever row or part of it was meant."""
    known = str(name).split("-")[0].removesuffix("_text")
    return known if known in ArticleForm.base_fields else ""


def _shown(other: Presence, *, mine: bool) -> dict[str, Any]:
    who = _("You yourself, in another window") if mine else str(other.person)
    words = {"who": who, "since": clock(other.since)}
    text = _("%(who)s, since %(since)s") % words
    if other.field:
        label = capfirst(ArticleForm.base_fields[other.field].label)
        text = _("%(who)s, since %(since)s, now at “%(field)s”") % {**words, "field": label}
    return {"page": str(other.page), "who": who, "text": text}


def _newer(article: Article, *, seen: int | None, by: User) -> str:
    """What somebody else saved since this page was opened; empty where nobody did."""
    if seen is None or article.revision_number <= seen or article.updated_by_id == by.pk:
        return ""
    words = {"who": article.updated_by, "number": article.revision_number, "at": clock(article.updated_at)}
    return _("%(who)s saved revision %(number)s, %(at)s.") % words


def _moved(article: Article, *, since: Any) -> str:
    """Where the story stands by now; empty where it stands as on this page."""
    if since not in State.values or since == article.state:
        return ""
    return _("Meanwhile this story is “%(state)s”.") % {"state": state_words(article)}
