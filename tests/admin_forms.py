"""What a browser would send back from a form of the admin."""

from typing import Any

from django.forms import BaseForm


def filled(response: Any) -> dict[str, Any]:
    """The values of the form on the page and of its rows, as they stand there."""
    data = _values(response.context["adminform"].form)
    for inline in response.context["inline_admin_formsets"]:
        data |= _values(inline.formset.management_form)
        for form in inline.formset.initial_forms:
            data |= _values(form)
    return data


def with_row(data: dict[str, Any], prefix: str, **fields: Any) -> dict[str, Any]:
    """The values with one more row of that prefix."""
    number = int(data[f"{prefix}-TOTAL_FORMS"])
    row = {f"{prefix}-{number}-{name}": value for name, value in fields.items()}
    return data | row | {f"{prefix}-TOTAL_FORMS": number + 1}


def _values(form: BaseForm) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for field in form:
        value = field.value()
        widget = field.field.widget
        if value is None or value is False or getattr(widget, "needs_multipart_form", False):
            continue
        if value is True:
            values[field.html_name] = "on"
        elif hasattr(widget, "widgets"):
            parts = widget.decompress(value) if not isinstance(value, list) else value
            values |= {f"{field.html_name}_{n}": part or "" for n, part in enumerate(parts)}
        else:
            values[field.html_name] = widget.format_value(value) if not isinstance(value, list) else value
            if values[field.html_name] is None:
                del values[field.html_name]
            elif isinstance(values[field.html_name], list) and not getattr(
                widget, "allow_multiple_selected", False
            ):
                values[field.html_name] = values[field.html_name][0]
    return values


def errors_of(response: Any) -> list[str]:
    """Every message on the form and its rows."""
    found = [m for messages in response.context["adminform"].form.errors.values() for m in messages]
    for inline in response.context["inline_admin_formsets"]:
        found += [m for form in inline.formset.forms for messages in form.errors.values() for m in messages]
        found += list(inline.formset.non_form_errors())
    return found
