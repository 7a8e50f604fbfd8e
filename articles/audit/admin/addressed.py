"""Things whose public address is made from their name."""

from collections.abc import Callable
from typing import Any, ClassVar

from django import forms
from django.http import HttpRequest
from django.utils import timezone

from articles.audit.admin.near_names import AsksAboutNearNames
from articles.audit.admin.recorded import RecordedAdmin
from articles.core.admin import acting

# A function of the slice: `add_tag(tag, *, by, at)`, `rename_tag(tag, *, name, by, at)`.
Service = Callable[..., Any]


class AddressedAdmin(AsksAboutNearNames, RecordedAdmin):
    """Adds and renames by the slice's services: nobody types an address, no former one is lost."""

    add: ClassVar[Service]
    rename: ClassVar[Service]
    services_record = ("created",)
    readonly_fields = ("slug",)

    def save_model(self, request: HttpRequest, obj: Any, form: forms.ModelForm, change: bool) -> None:
        """Adds, or renames where the name is another, and saves the rest."""
        by, at = acting(request), timezone.now()
        if not change:
            made = type(self).add(obj, by=by, at=at)
            obj.pk, obj.slug, obj._state.adding = made.pk, made.slug, False
            return
        if form.initial.get("name", obj.name) != obj.name:
            obj.slug = type(self).rename(obj, name=obj.name, by=by, at=at).slug
        super().save_model(request, obj, form, change)
