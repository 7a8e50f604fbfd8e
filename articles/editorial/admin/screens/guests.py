"""Review links for guests: made, shown once, revoked."""

from typing import Any

from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from articles.editorial.admin.guest_panel import guest_facts
from articles.editorial.admin.panel_answers import REFUSED, panel_alone, wants_panel
from articles.editorial.admin.screens.opened import draw, key_in, open_article, seen_in
from articles.editorial.errors import DeskError
from articles.editorial.models import Article
from articles.editorial.services.review_links import make_review_link, revoke_review_link


@require_http_methods(["GET", "HEAD", "POST"])
def guests(request: HttpRequest, pk: int) -> HttpResponse:
    """The links of an article on a page of their own, and what the panel's buttons do."""
    article = open_article(request, pk)
    if request.method != "POST":
        return _answer(request, article)
    try:
        facts = _revoked(request, article) if "revoke" in request.POST else _made(request, article)
    except DeskError as error:
        return _refused(request, article, [error.message])
    except ValidationError as error:
        return _refused(request, article, error.messages)
    return _answer(request, article, **facts)


def _made(request: HttpRequest, article: Article) -> dict[str, Any]:
    """The new link's address, which is told this once."""
    link, token = make_review_link(
        article.pk,
        seen=seen_in(request, article),
        for_whom=request.POST.get("for_whom", ""),
        hours=key_in(request.POST.get("hours")) or 0,
        by=request.user,
        at=timezone.now(),
    )
    address = request.build_absolute_uri(reverse("guest-review", args=[token]))
    return {
        "made": link,
        "address": address,
        "said": _("The link is made. Copy it now: it is shown only once."),
    }


def _revoked(request: HttpRequest, article: Article) -> dict[str, Any]:
    key = key_in(request.POST["revoke"])
    if key is None or not article.review_links.filter(pk=key).exists():
        raise Http404
    revoke_review_link(key, by=request.user, at=timezone.now())
    return {"said": _("The link is revoked: it opens nothing any more.")}


def _refused(request: HttpRequest, article: Article, errors: list[str]) -> HttpResponse:
    typed = {name: request.POST.get(name, "") for name in ("for_whom", "hours")}
    return _answer(request, article, status=REFUSED, errors=errors, typed=typed)


def _answer(request: HttpRequest, article: Article, *, status: int = 200, **facts: Any) -> HttpResponse:
    if wants_panel(request):
        return panel_alone(request, article, "guests", status=status, **facts)
    known = guest_facts(article, request.user, timezone.now()) or {}
    response = draw(request, "guests", article, title=_("Guests"), facts=known | facts)
    response.status_code = status
    return response
