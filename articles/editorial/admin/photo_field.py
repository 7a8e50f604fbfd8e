"""The field for one picture: from the library, or from the person's device and still on its way there."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy

from articles.core.tokens import token_in
from articles.editorial.admin.picks import PickField, PickWidget


class PhotoWidget(PickWidget):
    """The box of a pick, to which a script adds a button for photos of the device.

    While such a photo is on its way, the token of its upload stands in the place of a number.
    """

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        """The context of a pick, marked for the script."""
        context = super().get_context(name, value, attrs)
        context["widget"]["takes_photos"] = True
        return context


class PhotoField(PickField):
    """One picture, or none; never one that the library does not have yet."""

    widget = PhotoWidget
    default_error_messages = {
        "waiting": gettext_lazy("This photo is still on its way. Wait until it is sent, or take it out."),
    }

    def to_python(self, value: Any) -> Any:
        """The picture that was picked."""
        if token_in(getattr(value, "pk", None)):
            raise ValidationError(self.error_messages["waiting"], code="waiting")
        return super().to_python(value)
