"""What the database or a service refuses while saving comes back on the form, with everything typed."""

from collections.abc import Iterable, Iterator
from typing import Any

from django import forms
from django.apps import apps
from django.contrib import admin
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import IntegrityError, models
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _


def refusal_of(error: ValidationError | IntegrityError) -> ValidationError:
    """The refusal in words for the person who saves: the constraint's own, where it has some."""
    if isinstance(error, ValidationError):
        return error
    name = getattr(getattr(error.__cause__, "diag", None), "constraint_name", None)
    for constraint in _constraints():
        if constraint.name == name and constraint.violation_error_message != (
            constraint.default_violation_error_message
        ):
            return ValidationError(constraint.violation_error_message)
    return ValidationError(_("This could not be saved: somebody just saved the same. Look, and save again."))


def _constraints() -> Iterator[models.BaseConstraint]:
    for model in apps.get_models():
        yield from model._meta.constraints


class RefusedForm:
    """A form that shows why saving was refused."""

    refusal: ValidationError

    def clean(self) -> Any:
        """Adds the refusal to its fields, or to the form where it has no such field."""
        cleaned = super().clean()
        for field, messages in _by_field(self.refusal):
            self.add_error(field if field in self.fields else None, messages)
        return cleaned


def _by_field(refusal: ValidationError) -> Iterable[tuple[str | None, list[str]]]:
    if hasattr(refusal, "error_dict"):
        return [(None if f == NON_FIELD_ERRORS else f, m) for f, m in refusal.message_dict.items()]
    return [(None, refusal.messages)]


class ShowsRefusals(admin.ModelAdmin):
    """Shows the form again when saving was refused after the form had found nothing wrong."""

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        """The form, or what it leads to; a refusal undoes all that was saved with it."""
        try:
            return super().changeform_view(request, object_id, form_url, extra_context)
        except (ValidationError, IntegrityError) as error:
            if hasattr(request, "refusal"):
                raise
            request.refusal = refusal_of(error)
            for name in request.FILES:
                for file in request.FILES.getlist(name):
                    file.seek(0)
            return super().changeform_view(request, object_id, form_url, extra_context)

    def get_form(
        self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any
    ) -> type[forms.ModelForm]:
        """The form, with the refusal when there is one."""
        form = super().get_form(request, obj, change=change, **kwargs)
        refusal = getattr(request, "refusal", None)
        return type(form.__name__, (RefusedForm, form), {"refusal": refusal}) if refusal else form
