"""A name that is nearly another's is asked about before it is saved."""

from collections.abc import Callable, Iterator
from typing import Any, ClassVar

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db.models import Model
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from articles.core.resembling import QUESTION

# What bears nearly the name, `but` the thing itself: `resembling_tags(name, *, but)`.
type Resembling = Callable[..., tuple[Model, ...]]


def nothing_resembles(name: str, *, but: int | None) -> tuple[Model, ...]:
    """Any name will do."""
    return ()


class Tick(forms.BooleanField):
    """A box that says something about this save alone: it changes nothing of the thing."""

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Never."""
        return False


class NearNameForm(forms.ModelForm):
    """A form whose name is kept, once it was asked about, by a tick."""

    keep_name = Tick(label=_("Keep this name all the same"), required=False)


class AsksAboutNearNames(admin.ModelAdmin):
    """Refuses a new name, or another name, that is nearly another's until it is ticked to be meant."""

    form = NearNameForm
    resembling: ClassVar[Resembling] = staticmethod(nothing_resembles)

    def get_fields(self, request: HttpRequest, obj: Any = None) -> list[Any]:
        """The fields; once a name was asked about, with the tick below it."""
        fields = list(super().get_fields(request, obj))
        if getattr(request, "asks_about_name", False) or "keep_name" in request.POST:
            fields.insert(fields.index("name") + 1, "keep_name")
        return fields

    def save_related(self, request: HttpRequest, form: forms.ModelForm, formsets: Any, change: bool) -> None:
        """Saves the other names; raises ValidationError on `name` while one is to be asked about."""
        super().save_related(request, form, formsets, change)
        if form.cleaned_data["keep_name"]:
            return
        questions = [
            _question(name, near)
            for name in _new_names(form, formsets)
            if (near := type(self).resembling(name, but=form.instance.pk))
        ]
        if questions:
            request.asks_about_name = True
            raise ValidationError({"name": questions})


def _new_names(form: forms.ModelForm, formsets: Any) -> Iterator[str]:
    if "name" in form.changed_data:
        yield form.instance.name
    for formset in formsets:
        if formset.prefix == "aliases":
            yield from (alias.name for alias in formset.new_objects)
            yield from (alias.name for alias, _fields in formset.changed_objects)


def _question(name: str, near: tuple[Model, ...]) -> SafeString:
    return format_html(
        str(QUESTION),
        name=name,
        near=format_html_join(", ", '<a href="{}" target="_blank">{}</a>', ((_page(t), t) for t in near)),
    )


def _page(thing: Model) -> str:
    return reverse(f"admin:{thing._meta.app_label}_{thing._meta.model_name}_change", args=[thing.pk])
