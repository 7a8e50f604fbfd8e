"""The monthly count of each author, as a table and for a spreadsheet."""

from datetime import date

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from articles.core.sheets import csv_text
from articles.editorial.models import Article, Author
from articles.editorial.monthly import (
    Line,
    first_of,
    lines_of_author,
    lines_of_month,
    month_after,
    month_before,
)

FIRST_YEAR = 1990
MOST_DIGITS = 18


@require_safe
def monthly(request: HttpRequest) -> HttpResponse:
    """Everybody in one month for editors; one's own twelve months for reporters."""
    if not request.user.has_perm("articles.view_article"):
        raise PermissionDenied
    this_month = first_of(timezone.localdate())
    month = _asked_month(request, latest=this_month)
    author, at = _asked_author(request), timezone.now()
    if author is None and not request.user.has_perm("articles.view_every_article"):
        lines: list[Line] = []
    else:
        lines = lines_of_author(author, until=month, at=at) if author else lines_of_month(month, at=at)
    if request.GET.get("format") == "csv":
        return _sheet(lines)
    return TemplateResponse(
        request,
        "admin/articles/article/monthly.html",
        {
            **admin.site.each_context(request),
            "title": _("Monthly count"),
            "opts": Article._meta,
            "lines": lines,
            "author": author,
            "month": month,
            "earlier": month_before(month),
            "later": month_after(month) if month < this_month else None,
        },
    )


def _sheet(lines: list[Line]) -> HttpResponse:
    head = (_("month"), _("author"), _("published"), _("corrected"))
    rows = ((f"{line.month:%Y-%m}", line.author, line.published, line.corrected) for line in lines)
    answer = HttpResponse(csv_text([head, *rows]), content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = 'attachment; filename="hitungan-bulanan.csv"'
    return answer


def _asked_month(request: HttpRequest, *, latest: date) -> date:
    try:
        month = date.fromisoformat(f"{request.GET.get('month', '')}-01")
    except ValueError:
        return latest
    return month if month.year >= FIRST_YEAR and month <= latest else latest


def _asked_author(request: HttpRequest) -> Author | None:
    """The author that an editor asks for; for reporters always themselves."""
    if not request.user.has_perm("articles.view_every_article"):
        return Author.objects.filter(user=request.user).first()
    key = request.GET.get("author", "")
    if not key:
        return None
    if not key.isascii() or not key.isdigit() or len(key) > MOST_DIGITS:
        raise Http404
    author = Author.objects.filter(pk=int(key)).first()
    if author is None:
        raise Http404
    return author
