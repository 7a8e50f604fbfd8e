"""The screen "Halaman depan": what stands where, what is planned, and the buttons to change it."""

from django import forms
from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from articles.frontpage import services
from articles.frontpage.admin.forms import BreakingForm, PlaceForm, PreviewForm
from articles.frontpage.admin.pressing import Ask, Button, answer, ids
from articles.frontpage.admin.sheet import sheet

BUTTONS = (
    Button(name="up", done=_("Moved up."), act=lambda key, by, at: services.move(key, by=-1, who=by, at=at)),
    Button(
        name="down", done=_("Moved down."), act=lambda key, by, at: services.move(key, by=1, who=by, at=at)
    ),
    Button(
        name="out",
        done=_("Taken from its place."),
        act=lambda key, by, at: services.unpin(key, by=by, at=at),
    ),
    Button(
        name="end_line",
        done=_("The breaking line has ended."),
        act=lambda key, by, at: services.end_breaking_line(key, by=by, at=at),
    ),
)
ASKS = (
    Ask(
        name="place",
        done=_("The story has its place."),
        form=PlaceForm,
        act=lambda answers, by, at: services.pin(**answers, by=by, at=at),
    ),
    Ask(
        name="break",
        done=_("The breaking line stands."),
        form=BreakingForm,
        act=lambda answers, by, at: services.break_news(**answers, by=by, at=at),
    ),
)


@require_http_methods(["GET", "HEAD", "POST"])
def front_screen(request: HttpRequest) -> HttpResponse:
    """Shows the page's places, or does what a button or a form asks."""
    if not request.user.has_perm(services.PERMISSION):
        raise PermissionDenied
    forms_shown: dict[str, forms.Form] = {ask.name: ask.form(auto_id=ids(ask)) for ask in ASKS}
    if request.method != "POST":
        return _page(request, forms_shown)
    refused = answer(request, buttons=BUTTONS, asks=ASKS)
    if refused:
        return _page(request, forms_shown | refused, status=422)
    return redirect("admin:frontpage")


def _page(request: HttpRequest, forms_shown: dict[str, forms.Form], *, status: int = 200) -> HttpResponse:
    at = timezone.now()
    context = {
        **admin.site.each_context(request),
        "title": _("Arrange the front page"),
        "place_form": forms_shown["place"],
        "breaking_form": forms_shown["break"],
        "preview_form": PreviewForm(initial={"at": at}, auto_id="preview_%s"),
        "sheet": sheet(at=at),
        "at": at,
    }
    return TemplateResponse(request, "admin/newsroom/front.html", context, status=status)
