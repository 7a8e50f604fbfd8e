"""Changing many stories at once: asking, showing what will become of each, doing it."""

from collections.abc import Iterator
from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from articles.editorial.admin.actions import MOST_AT_ONCE
from articles.editorial.admin.bulk_edit import BulkEditForm, reason_of, verdicts
from articles.editorial.admin.screens.opened import LARGEST_KEY
from articles.editorial.desk import with_marks
from articles.editorial.errors import DeskError
from articles.editorial.models import Article
from articles.editorial.permissions import articles_for
from articles.editorial.services.bulk_edit import edit_one_of_many

LONGEST_LIST = 2500


@require_http_methods(["GET", "HEAD", "POST"])
def bulk_edit(request: HttpRequest) -> HttpResponse:
    """The page that asks, the preview, and the change itself."""
    if not request.user.has_perm("articles.change_article"):
        raise PermissionDenied
    if "rows" in request.POST:
        return _changed(request)
    keys = _keys(request.POST.get("ids") or request.GET.get("ids") or "")
    if len(keys) > MOST_AT_ONCE:
        messages.error(request, _("At most %(most)d at once.") % {"most": MOST_AT_ONCE})
        return _to_list()
    now = timezone.now()
    found = with_marks(articles_for(request.user).filter(pk__in=keys), at=now).newest_first()
    articles = list(found.select_related("section", "editor").prefetch_related("tags").defer("body"))
    if not articles:
        messages.error(request, _("Choose the stories in the list first."))
        return _to_list()
    form = BulkEditForm(request.POST if request.method == "POST" else None, by=request.user)
    context: dict[str, Any] = {"form": form, "articles": articles, "ids": ",".join(map(str, keys))}
    if form.is_bound and form.is_valid():
        judged = verdicts(articles, form, by=request.user, at=now)
        context |= {"verdicts": judged, "done_with": sum(v.after is not None for v in judged)}
    return TemplateResponse(
        request,
        "admin/articles/article/bulk_edit.html",
        {
            **admin.site.each_context(request),
            "title": _("Change many stories"),
            "opts": Article._meta,
            **context,
        },
    )


def _changed(request: HttpRequest) -> HttpResponse:
    """Makes the change on every story of the preview; what is refused by now is named with its reason."""
    form = BulkEditForm(request.POST, by=request.user)
    if not form.is_valid():
        messages.error(request, _("What was asked for could not be read: choose the stories again."))
        return _to_list()
    change, done = form.change(), 0
    seen = dict(_rows(request.POST["rows"]))
    for article in articles_for(request.user).filter(pk__in=seen).only("pk", "headline"):
        try:
            edit_one_of_many(article.pk, change, seen=seen[article.pk], by=request.user, at=timezone.now())
        except (DeskError, ValidationError) as error:
            told = {"headline": article.headline, "reason": reason_of(error)}
            messages.error(request, _("Not done: “%(headline)s”: %(reason)s") % told)
        else:
            done += 1
    if done:
        text = ngettext("Changed %(done)d story.", "Changed %(done)d stories.", done)
        messages.success(request, text % {"done": done})
    return _to_list()


def _keys(typed: str) -> list[int]:
    parts = typed[:LONGEST_LIST].split(",")
    return sorted(
        {int(part) for part in parts if part.isascii() and part.isdigit() and int(part) <= LARGEST_KEY}
    )


def _rows(typed: str) -> Iterator[tuple[int, int]]:
    """The stories of the preview with the revision that was judged: `12:3,14:1`."""
    for part in typed[: 2 * LONGEST_LIST].split(",")[:MOST_AT_ONCE]:
        key, _colon, seen = part.partition(":")
        if key.isascii() and key.isdigit() and int(key) <= LARGEST_KEY and seen.isascii() and seen.isdigit():
            yield int(key), int(seen)


def _to_list() -> HttpResponseRedirect:
    return HttpResponseRedirect(reverse("admin:articles_article_changelist"))
