"""Fields that pick one record by its name: typed, looked up while typing, or both."""

from typing import Any, NamedTuple

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Model, QuerySet
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy

from articles.core.admin.widgets import TemplateWidget
from articles.core.text import clean_line

MOST_DIGITS = 18


class Picked(NamedTuple):
    """What a pick holds: the number of the record, and its name as it stands in the box."""

    pk: str
    text: str | None


class PickWidget(TemplateWidget):
    """A text box with suggestions; without JavaScript the exact name is typed."""

    template_name = "admin/widgets/pick.html"

    def __init__(self, lookup: "Lookup", attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs)
        self.lookup = lookup

    def value_from_datadict(self, data: Any, files: Any, name: str) -> Picked:
        """The number and the text of the box; no text where only the number was sent."""
        return Picked(pk=data.get(name) or "", text=data.get(f"{name}_text"))

    def value_omitted_from_data(self, data: Any, files: Any, name: str) -> bool:
        """Left out when neither was sent."""
        return name not in data and f"{name}_text" not in data

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        """The context with the number, the text and the address that answers what is typed."""
        context = super().get_context(name, None, attrs)
        picked = value if isinstance(value, Picked) else self.lookup.picked(value)
        thumbnail = self.lookup.thumbnail(picked.pk)
        context["widget"] |= {
            "picked": picked,
            "url": self.lookup.url(),
            "thumbnail": thumbnail,
            "nothing": self.lookup.nothing,
        }
        return context


class Lookup:
    """Records of one model by number and by name; suggestions come from Django's autocomplete."""

    # What is said where no record fits what was typed.
    nothing = gettext_lazy("Nothing found.")

    def __init__(self, queryset: QuerySet, *, name_field: str, link: type[Model], link_field: str) -> None:
        self.queryset = queryset
        self.name_field = name_field
        self.link, self.link_field = link, link_field

    def url(self) -> str:
        """The address that answers `term` with suggestions."""
        asked = {
            "app_label": self.link._meta.app_label,
            "model_name": self.link._meta.model_name,
            "field_name": self.link_field,
        }
        return f"{reverse('admin:autocomplete')}?{urlencode(asked)}"

    def thumbnail(self, number: str) -> str:
        """The address of a small picture of the record; most have none."""
        return ""

    def picked(self, value: Any) -> Picked:
        """What the box shows for a record or its number."""
        if value in (None, ""):
            return Picked(pk="", text="")
        record = value if isinstance(value, Model) else self.by_number(str(value))
        return Picked(pk=str(record.pk), text=str(record)) if record else Picked(pk="", text="")

    def by_number(self, number: str) -> Model | None:
        """The record of that number."""
        if not number.isdecimal() or len(number) > MOST_DIGITS:
            return None
        return self.queryset.filter(pk=int(number)).first()

    def named(self, text: str) -> list[Model]:
        """The records that bear exactly this name; two are enough to know that it is not one."""
        return list(self.queryset.filter(**{f"{self.name_field}__iexact": text})[:2])


class PickField(forms.Field):
    """One record, or none."""

    widget: type[PickWidget] = PickWidget
    default_error_messages = {
        "unknown": gettext_lazy("There is none of this name: choose one from the list."),
        "several": gettext_lazy("Several bear this name: choose one from the list."),
    }

    def __init__(self, lookup: Lookup, *, placeholder: str | Promise = "", **kwargs: Any) -> None:
        attrs = {"placeholder": placeholder} if placeholder else {}
        super().__init__(widget=self.widget(lookup, attrs), **kwargs)
        self.lookup = lookup

    def to_python(self, value: Any) -> Any:
        """The record that was picked, by number while the name still fits, else by its name."""
        picked = value if isinstance(value, Picked) else self.lookup.picked(value)
        text = None if picked.text is None else clean_line(picked.text)
        if text == "" or (text is None and not picked.pk):
            return None
        record = self.lookup.by_number(picked.pk) if picked.pk else None
        if record is not None and text in (None, clean_line(str(record))):
            return record
        found = self.lookup.named(text) if text else []
        if len(found) == 1:
            return found[0]
        code = "several" if found else "unknown"
        raise ValidationError(self.error_messages[code], code=code)

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Whether something is picked that was not before."""
        before = self.lookup.picked(initial)
        return bool((data.text if data.text is not None else data.pk) or before.pk) and data != before
