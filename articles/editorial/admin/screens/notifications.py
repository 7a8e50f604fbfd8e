"""The bell: what a person was told, and where they want to be told of what."""

from typing import Any

from django.contrib import admin, messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from articles.editorial.admin.screens.opened import key_in
from articles.editorial.admin.told import told_in_words
from articles.editorial.mailing import address_of
from articles.editorial.models import Notification, NotificationChoice
from articles.editorial.notices import NOTICES
from articles.editorial.services.notifications import (
    choose_notifications,
    read_notification,
    read_notifications,
)

ROWS_PER_PAGE = 30
OLDER = "sebelum"


@require_http_methods(["GET", "HEAD", "POST"])
def notifications(request: HttpRequest) -> HttpResponse:
    """What the person was told, newest first, by key."""
    if request.method == "POST":
        return _read(request)
    told = Notification.objects.of(request.user).order_by("-pk")
    rows = told.select_related("article", "assignment", "correction").defer("article__body")
    if (before := key_in(request.GET.get(OLDER))) is not None:
        rows = rows.filter(pk__lt=before)
    found = list(rows[: ROWS_PER_PAGE + 1])
    shown = found[:ROWS_PER_PAGE]
    context = {
        "rows": told_in_words(shown, by=request.user),
        "newest": shown[0].pk if shown else None,
        "older": f"?{OLDER}={shown[-1].pk}" if len(found) > ROWS_PER_PAGE else None,
    }
    return _draw(request, "notifications", title=_("Notifications"), **context)


@require_http_methods(["GET", "HEAD", "POST"])
def notification_choices(request: HttpRequest) -> HttpResponse:
    """One row a kind, two boxes each."""
    if request.method == "POST":
        names = [notice.name for notice in NOTICES]
        ticked = {name: (f"{name}-admin" in request.POST, f"{name}-mail" in request.POST) for name in names}
        choose_notifications(ticked, by=request.user)
        messages.success(request, _("Your choice is kept."))
        return HttpResponseRedirect(reverse("admin:notification-choices"))
    chosen = {row.kind: row for row in NotificationChoice.objects.filter(person=request.user)}
    kinds = [(notice, chosen.get(notice.name, notice)) for notice in NOTICES]
    return _draw(request, "notification_choices", title=_("What I am told"), kinds=kinds)


def _read(request: HttpRequest) -> HttpResponse:
    """Marks as read what the button names, and leads to the article where it asks for it."""
    by, at = request.user, timezone.now()
    if (until := key_in(request.POST.get("all"))) is not None:
        read_notifications(until=until, by=by, at=at)
        return HttpResponseRedirect(reverse("admin:notifications"))
    opened = request.POST.get("open")
    key = key_in(opened or request.POST.get("read"))
    try:
        row = read_notification(key or 0, by=by, at=at)
    except Notification.DoesNotExist as error:
        raise Http404 from error
    if opened:
        return HttpResponseRedirect(_address(row))
    return HttpResponseRedirect(reverse("admin:notifications"))


def _address(row: Notification) -> str:
    """The note that is spoken of, or what the notification is about."""
    return (
        address_of(row)
        if row.note_id is None
        else reverse("admin:articles_article_notes", args=[row.article_id])
    )


def _draw(request: HttpRequest, template: str, **context: Any) -> HttpResponse:
    around = admin.site.each_context(request)
    return TemplateResponse(request, f"admin/newsroom/{template}.html", around | context)
