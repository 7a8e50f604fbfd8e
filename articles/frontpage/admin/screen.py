"""The screen "Halaman depan": what stands where, what is planned, and the buttons to change it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from articles.core.admin import acting
from articles.core.admin.refusals import refusal_of
from articles.core.models import User
from articles.editorial.admin.step_forms import StepForm
from articles.editorial.errors import DeskError
from articles.frontpage import services
from articles.frontpage.admin.forms import BreakingForm, PlaceForm, PreviewForm
from articles.frontpage.admin.sheet import sheet

LARGEST_KEY = 2**63 - 1


@dataclass(frozen=True, kw_only=True)
class Button:
    """One thing that can be done with a row of the page."""

    name: str
    done: str | Promise
    act: Callable[[int, User, datetime], Any]


@dataclass(frozen=True, kw_only=True)
class Ask:
    """One thing that needs a form."""

    name: str
    done: str | Promise
    form: type[StepForm]
    act: Callable[[dict[str, Any], User, datetime], Any]


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


def ids(ask: Ask) -> str:
    """How the boxes of one form are told from those of another on the same page."""
    return f"{ask.name}_%s"


@require_http_methods(["GET", "HEAD", "POST"])
def front_screen(request: HttpRequest) -> HttpResponse:
    """Shows the page's places, or does what a button or a form asks."""
    if not request.user.has_perm(services.PERMISSION):
        raise PermissionDenied
    forms_shown: dict[str, forms.Form] = {ask.name: ask.form(auto_id=ids(ask)) for ask in ASKS}
    if request.method != "POST":
        return _page(request, forms_shown)
    name, _colon, key = request.POST.get("act", "").partition(":")
    for button in BUTTONS:
        if button.name == name and key.isdecimal() and int(key) <= LARGEST_KEY:
            return _pressed(request, button, int(key))
    for ask in ASKS:
        if ask.name == name:
            form = ask.form(request.POST, auto_id=ids(ask))
            if _answered(request, ask, form):
                return redirect("admin:frontpage")
            return _page(request, forms_shown | {name: form}, status=422)
    messages.error(request, _("This button is unknown: the page was shown anew."))
    return redirect("admin:frontpage")


def _pressed(request: HttpRequest, button: Button, key: int) -> HttpResponse:
    try:
        button.act(key, acting(request), timezone.now())
    except (DeskError, ValidationError, IntegrityError) as error:
        words = [error.message] if isinstance(error, DeskError) else refusal_of(error).messages
        messages.error(request, " ".join(words))
    else:
        messages.success(request, button.done)
    return redirect("admin:frontpage")


def _answered(request: HttpRequest, ask: Ask, form: StepForm) -> bool:
    """Whether the form was filled in well and the service took it; what it refused stands at its field."""
    if not form.is_valid():
        return False
    try:
        ask.act(form.answers(), acting(request), timezone.now())
    except DeskError as refusal:
        form.add_error(None, refusal.message)
    except (ValidationError, IntegrityError) as error:
        form.add_refusal(refusal_of(error))
    else:
        messages.success(request, ask.done)
        return True
    return False


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
