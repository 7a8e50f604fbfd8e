"""An article's form as far as it can be understood, finished or not; nothing is written."""

from typing import Any

from django.http import QueryDict

from articles.editorial.admin.forms import ArticleForm

MOST_SHOWN = 400
# What stands in for a field whose value cannot be taken; words are shown as they were typed.
NOTHING: dict[str, Any] = {
    "kind": "news",
    "tag_names": [],
    "bylines": (),
    "read_also": (),
    "mentions": (),
    "section": None,
    "event_on": None,
    "lead_image": None,
    "sponsor": None,
}


def half_form(data: QueryDict) -> ArticleForm:
    """The form with a value for every field; its errors name those whose own could not be taken."""
    form = ArticleForm(data)
    form.is_valid()
    for name in form.fields:
        form.cleaned_data.setdefault(name, NOTHING.get(name, data.get(name, "")[:MOST_SHOWN]))
    return form
