"""Choices among many rows, offered while typing."""

from typing import Any

from django.contrib.admin.options import BaseModelAdmin
from django.contrib.admin.widgets import AutocompleteSelect
from django.db.models import ForeignKey
from django.forms import Media, ModelChoiceField, Script
from django.http import HttpRequest
from django.utils.translation import gettext as _

MOST_DIGITS = 18


class TypedChoice(AutocompleteSelect):
    """A choice that shows the form again even when a foreign form sent something that is no key."""

    @property
    def media(self) -> Media:
        """Django's, and the script that names an empty choice for screen readers."""
        own: list[Any] = [Script("newsroom-admin/choices.js", type="module")]
        return super().media + Media(js=own)

    def optgroups(self, name: str, value: list[Any], attrs: dict[str, Any] | None = None) -> Any:
        """Only what may be a key is looked up; what is empty has an option, be it required or not."""
        groups = super().optgroups(name, [key for key in value if _may_be_key(key)], attrs)
        if self.is_required:
            groups[0][1].insert(0, self.create_option(name, "", "", selected=False, index=0))
        return groups

    def build_attrs(
        self, base_attrs: dict[str, Any], extra_attrs: dict[str, Any] | None = None
    ) -> dict[str, Any]:
        """An empty choice says what is to be chosen."""
        asked = _("Choose: %(what)s") % {"what": self.field.verbose_name}
        return super().build_attrs(base_attrs, extra_attrs) | {"data-placeholder": asked}


def _may_be_key(key: Any) -> bool:
    text = str(key)
    return not text or (text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS)


class OffersWhileTyping(BaseModelAdmin):
    """Gives the fields named in `autocomplete_fields` such a choice."""

    def formfield_for_foreignkey(
        self, db_field: ForeignKey, request: HttpRequest, **kwargs: Any
    ) -> ModelChoiceField | None:
        """The form's field for a foreign key."""
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs.setdefault("widget", TypedChoice(db_field, self.admin_site, using=kwargs.get("using")))
        return super().formfield_for_foreignkey(db_field, request, **kwargs)
