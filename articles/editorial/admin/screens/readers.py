"""The screen "Pembaca": what is read, by article and by author."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from articles.core.dates import day_bounds
from articles.editorial.models import Author
from articles.editorial.readers import articles_of, figures, most_read_articles, most_read_authors


@dataclass(frozen=True, kw_only=True)
class Period:
    """A choice of days, today included."""

    key: str
    label: str | Promise
    days: int


PERIODS = (
    Period(key="1", label=_("Today"), days=1),
    Period(key="7", label=_("Seven days"), days=7),
    Period(key="30", label=_("Thirty days"), days=30),
)


@require_safe
def readers(request: HttpRequest) -> HttpResponse:
    """The whole paper for editors, who may look at any author; reporters see their own stories."""
    if not request.user.has_perm("articles.view_article"):
        raise PermissionDenied
    at = timezone.now()
    period = next((p for p in PERIODS if p.key == request.GET.get("hari")), PERIODS[0])
    sees_all = request.user.has_perm("articles.view_every_article")
    author = _author(request, sees_all=sees_all)
    context = {
        **admin.site.each_context(request),
        "title": _("Readers"),
        "periods": PERIODS,
        "period": period,
        "author": author,
        "sees_all": sees_all,
        **_facts(author, sees_all=sees_all, period=period, at=at),
    }
    return TemplateResponse(request, "admin/newsroom/readers.html", context)


def _author(request: HttpRequest, *, sees_all: bool) -> Author | None:
    """Whose stories are asked for: anybody's by editors, their own by others."""
    if not sees_all:
        return Author.objects.filter(user=request.user).first()
    slug = request.GET.get("penulis", "")
    if not slug:
        return None
    author = Author.objects.filter(slug=slug).first() if "\x00" not in slug else None
    if author is None:
        raise Http404
    return author


def _facts(author: Author | None, *, sees_all: bool, period: Period, at: datetime) -> dict[str, Any]:
    start, _end = day_bounds(timezone.localtime(at).date() - timedelta(days=period.days - 1))
    among = None if author is None and sees_all else articles_of(author, at=at) if author else []
    return {
        "figures": figures(among, at=at),
        "articles": most_read_articles(since=start, at=at, among=among),
        "authors": most_read_authors(since=start, at=at) if among is None else [],
    }
