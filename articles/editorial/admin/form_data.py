"""A Content as the form's initial data."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from articles.editorial.admin.lookups import AUTHORS, IMAGES, OFFICIALS, SPONSORS, STORIES
from articles.editorial.admin.picks import Lookup, Picked
from articles.editorial.content import PLAIN_FIELDS, Content, MentionContent
from articles.taxonomy.models import Tag

# Where a field of the form stands for one of another name in the content.
FORM_FIELDS = {
    "section_id": "section",
    "lead_image_id": "lead_image",
    "sponsor_id": "sponsor",
    "tag_ids": "tag_names",
}
PICKS = {"lead_image_id": IMAGES, "sponsor_id": SPONSORS}


def initial_of(content: Content, *, tag_names: Mapping[int, str] = MappingProxyType({})) -> dict[str, Any]:
    """Every field's initial value: picks with their names, relations as lists of rows.

    `tag_names` are those of tags that are not saved yet.
    """
    initial: dict[str, Any] = {FORM_FIELDS.get(n, n): getattr(content, n) for n in PLAIN_FIELDS}
    for name, lookup in PICKS.items():
        initial[FORM_FIELDS[name]] = _picked(lookup, getattr(content, name))
    names = {**tag_names, **{pk: tag.name for pk, tag in Tag.objects.in_bulk(content.tag_ids).items()}}
    initial["tag_names"] = ", ".join(names[pk] for pk in content.tag_ids if pk in names)
    initial["bylines"] = [
        {"author": _picked(AUTHORS, row.author_id), "name": row.name, "part": row.part}
        for row in content.bylines
    ]
    initial["read_also"] = [
        {"ref": row.ref, "target": _picked(STORIES, row.target_id), "headline": row.headline}
        for row in content.read_also
    ]
    initial["mentions"] = [mention_row(mention) for mention in content.mentions]
    return initial


def mention_row(mention: MentionContent) -> dict[str, Any]:
    """The initial values of an official's row."""
    return {
        "as_written": mention.as_written,
        "name": mention.name,
        "office": mention.office,
        "official": _picked(OFFICIALS, mention.official_id),
        "state": mention.state,
    }


def _picked(lookup: Lookup, number: int | None) -> Picked:
    return lookup.picked(str(number) if number else None)
