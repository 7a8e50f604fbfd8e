"""A form field that is a table of rows: an article's relations are fields like the others."""

from collections.abc import Callable, Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.forms.formsets import BaseFormSet
from django.utils.translation import gettext_lazy

from articles.core.admin.widgets import TemplateWidget
from articles.editorial.admin.row_facts import RowFacts

type FactsOf = Callable[[Sequence[forms.Form]], list[RowFacts]]


def no_facts(rows: Sequence[forms.Form]) -> list[RowFacts]:
    """Nothing stands beside the boxes."""
    return [RowFacts() for _row in rows]


class RowFormSet(BaseFormSet):
    """Rows that are all alike: none is bound to a record, an empty one counts for nothing."""

    def initial_form_count(self) -> int:
        """No row must be there."""
        return 0

    def total_form_count(self) -> int:
        """The rows that stand, and the empty ones below them."""
        if self.is_bound:
            return super().total_form_count()
        return min(len(self.initial or ()) + self.extra, self.absolute_max)

    @property
    def kept(self) -> list[forms.Form]:
        """The rows that are filled in and not taken out."""
        return [form for form in self.forms if form.has_changed() and form not in self.deleted_forms]


class RowsWidget(TemplateWidget):
    """The table of rows; its script adds rows and takes them out, without it there are empty ones."""

    template_name = "admin/widgets/rows.html"

    def __init__(self, formset: type[RowFormSet], *, facts: FactsOf = no_facts) -> None:
        super().__init__()
        self.formset = formset
        self.facts = facts
        self.extra_context: dict[str, Any] = {}

    def value_from_datadict(self, data: Any, files: Any, name: str) -> RowFormSet:
        """The rows as they were typed."""
        return self.formset(data, prefix=name)

    def value_omitted_from_data(self, data: Any, files: Any, name: str) -> bool:
        """Left out when the table was not on the page."""
        return f"{name}-TOTAL_FORMS" not in data

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        """The context with the rows, typed or initial, each with its facts."""
        context = super().get_context(name, None, attrs)
        rows = value if isinstance(value, RowFormSet) else self.formset(initial=value or [], prefix=name)
        told = zip(rows.forms, self.facts(rows.forms), strict=True)
        context["widget"] |= {"formset": rows, "rows": told, **self.extra_context}
        return context

    def drawn(self, name: str, initial: Sequence[dict[str, Any]]) -> list[str]:
        """Rows drawn each by itself, for a script to put where the table has room."""
        table = self.formset(initial=initial, prefix=name)
        rows = table.forms[: len(initial)]
        for row in rows:
            row.prefix = table.empty_form.prefix
        context = {"name": name, **self.extra_context}
        return [
            self._render(context["row_template"], context | {"row": row, "facts": facts})
            for row, facts in zip(rows, self.facts(rows), strict=True)
        ]

    def use_required_attribute(self, initial: Any) -> bool:
        """A table is never required as a whole."""
        return False

    def id_for_label(self, id_: str) -> str:
        """The table is named by its legend."""
        return ""


class RowsField(forms.Field):
    """A table of rows of one form; its value is what each row's `content` gives."""

    default_error_messages = {"rows": gettext_lazy("Correct the rows marked below.")}

    def __init__(
        self,
        row: type[forms.Form],
        *,
        extra: int = 1,
        template: str = "admin/widgets/row.html",
        facts: FactsOf = no_facts,
        **kwargs: Any,
    ) -> None:
        formset = forms.formset_factory(
            row, formset=RowFormSet, extra=extra, can_delete=True, max_num=1000, absolute_max=1000
        )
        super().__init__(widget=RowsWidget(formset, facts=facts), required=False, **kwargs)
        self.widget.extra_context = {"title": self.label, "row_template": template}

    def clean(self, value: RowFormSet) -> tuple[Any, ...]:
        """The contents of the rows in their order."""
        if not value.is_valid():
            raise ValidationError([*value.non_form_errors(), self.error_messages["rows"]])
        return tuple(form.content() for form in value.kept)

    def has_changed(self, initial: Any, data: RowFormSet) -> bool:
        """The service tells what changed; the form does not ask."""
        return True
