"""Where on the article's form a remark leads."""

from articles.editorial.admin.form_data import FORM_FIELDS
from articles.editorial.admin.shown import label_of
from articles.editorial.readiness.check import Remark

# The cell of a row that a person would change first.
CELLS = {"bylines": "author", "read_also": "target", "mentions": "state"}
CONTENT_FIELDS = {form: content for content, form in FORM_FIELDS.items()}


def place_of(field: str) -> str:
    """What the form calls the field."""
    return str(label_of(CONTENT_FIELDS.get(field, field)))


def anchor_of(remark: Remark) -> str:
    """The id of the element on the form."""
    if remark.row is None:
        return f"id_{remark.field}"
    return f"id_{remark.field}-{remark.row}-{CELLS[remark.field]}"
