"""Rows edited together with the thing they belong to."""

from typing import Any

from django import forms
from django.contrib import admin
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from articles.core.admin.choices import OffersWhileTyping


class RowFormSet(forms.BaseInlineFormSet):
    """Rows that are compared with each other too; the database knows only those that are saved already."""

    clash_message: str | Promise = _("The same stands here twice.")

    def add_fields(self, form: Any, index: int | None) -> None:
        """The fields, each with its name for who hears the page: a table's head is read once only."""
        super().add_fields(form, index)
        for field in form.fields.values():
            if field.label and not field.widget.is_hidden:
                field.widget.attrs.setdefault("aria-label", field.label)

    def are_same(self, one: Any, other: Any) -> bool:
        """Whether the second of two rows must not stand beside the first."""
        return False

    def clean(self) -> None:
        """Marks every row that must not stand beside an earlier one."""
        super().clean()
        earlier: list[Any] = []
        for form in self.forms:
            is_blank = form.empty_permitted and not form.has_changed()
            if is_blank or not form.is_valid() or self._should_delete_form(form):
                continue
            if any(self.are_same(row, form.instance) for row in earlier):
                form.add_error(None, self.clash_message)
            earlier.append(form.instance)


class RowInline(OffersWhileTyping, admin.TabularInline):
    """Rows in a table, at most as many as a person can oversee."""

    formset = RowFormSet
    extra = 0
    max_num = 200
