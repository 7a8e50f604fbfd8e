"""What the screens of arranging have in common: buttons for rows, forms for what is new."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from articles.core.admin import acting
from articles.core.admin.refusals import refusal_of
from articles.core.models import User
from articles.editorial.admin.step_forms import StepForm
from articles.editorial.errors import DeskError

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
    form: Callable[..., StepForm]
    act: Callable[[dict[str, Any], User, datetime], Any]


def ids(ask: Ask) -> str:
    """How the boxes of one form are told from those of another on the same page."""
    return f"{ask.name}_%s"


def answer(request: HttpRequest, *, buttons: Iterable[Button], asks: Iterable[Ask]) -> dict[str, forms.Form]:
    """Does what a button or a form asks; the form by its name where it has to be shown again."""
    name, _colon, key = request.POST.get("act", "").partition(":")
    for button in buttons:
        if button.name == name and key.isdecimal() and int(key) <= LARGEST_KEY:
            _press(request, button, int(key))
            return {}
    for ask in asks:
        if ask.name == name:
            form = ask.form(request.POST, auto_id=ids(ask))
            return {} if _answered(request, ask, form) else {name: form}
    messages.error(request, _("This button is unknown: the page was shown anew."))
    return {}


def _press(request: HttpRequest, button: Button, key: int) -> None:
    try:
        button.act(key, acting(request), timezone.now())
    except (DeskError, ValidationError, IntegrityError) as error:
        words = [error.message] if isinstance(error, DeskError) else refusal_of(error).messages
        messages.error(request, " ".join(words))
    else:
        messages.success(request, button.done)


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
