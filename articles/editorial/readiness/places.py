"""Whether the place of a story stands where it belongs."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from articles.editorial.content import Content
from articles.editorial.readiness.check import Remark
from articles.editorial.readiness.facts import Facts
from articles.editorial.readiness.passages import paragraphs
from articles.reading.dateline import dateline_of


def place_in_text(content: Content, facts: Facts) -> Iterator[Remark]:
    """The text opens with a place, which readers see in front of it from its own field."""
    first = next(paragraphs(content), None)
    found = dateline_of(first.text) if first else None
    if first is None or found is None or found.place is None:
        return
    opening = first.text[: found.end].strip()
    if content.dateline_place:
        said = _("Readers see the place twice: the text opens with “%(opening)s”. Take that out.")
    else:
        said = _("The text opens with “%(opening)s”. Write the place in its own field, and take it out here.")
    yield Remark(field=first.field, quote=opening, text=said % {"opening": opening})
