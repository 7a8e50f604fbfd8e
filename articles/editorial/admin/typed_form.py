"""A form as it was typed, half-finished or wrong, and in words."""

from typing import Any, cast

from django.forms import BooleanField, ChoiceField, Field, Form, ModelChoiceField
from django.http import QueryDict
from django.utils.translation import gettext as _

from articles.core.html import clean_body
from articles.editorial.admin.picks import Picked
from articles.editorial.admin.rows import RowFormSet, RowsField
from articles.editorial.comparing import Line, blocks_of

HIDDEN = frozenset({"seen", "ref"})


def values_typed(form: type[Form], data: str) -> dict[str, Any]:
    """The form's values as they were typed, to be shown once more in a form of the same kind."""
    bound = form(QueryDict(data))
    return {name: bound[name].value() for name in bound.fields}


def words_of(form: Form, values: dict[str, Any]) -> dict[str, tuple[Line, ...]]:
    """The values in words, field by field; a table has a line for each of its rows."""
    tables = {name: _rows(value) for name, value in values.items() if isinstance(value, (RowFormSet, list))}
    words = {}
    for name, field in form.fields.items():
        if name == "body":
            words[name] = _body(values, tables.get("read_also", []))
        elif isinstance(field, RowsField):
            cells = field.widget.formset.form.base_fields
            words[name] = tuple(Line("li", _row_text(row, cells)) for row in tables.get(name, []))
        elif name not in HIDDEN:
            words[name] = _plain(field, values.get(name))
    return words


def _rows(table: RowFormSet | list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The cells of the rows that stand and say something."""
    if isinstance(table, list):
        return table
    standing = [row for row in table.forms if row.has_changed() and not row["DELETE"].value()]
    return [{name: row[name].value() for name in row.fields} for row in standing]


def _row_text(row: dict[str, Any], cells: dict[str, Field]) -> str:
    told = [_text(cells[name], row.get(name)) for name in cells if name not in HIDDEN]
    return " · ".join(text for text in told if text)


def _body(values: dict[str, Any], read_also: list[dict[str, Any]]) -> tuple[Line, ...]:
    headlines = {
        int(row["ref"]): row.get("headline") or str(row["target"].text or "")
        for row in read_also
        if str(row.get("ref")).isdecimal()
    }
    return blocks_of(clean_body(values.get("body") or ""), headlines=headlines)


def _plain(field: Field, value: Any) -> tuple[Line, ...]:
    return tuple(Line("p", part) for part in _text(field, value).splitlines() if part.strip())


def _text(field: Field, value: Any) -> str:
    if value in (None, "", False):
        return ""
    if isinstance(value, Picked):
        return (value.text or "").strip()
    if isinstance(field, BooleanField):
        return _("yes")
    if isinstance(field, ChoiceField | ModelChoiceField):
        return next((str(label) for key, label in cast("Any", field).choices if str(key) == str(value)), "")
    return str(value).strip()
