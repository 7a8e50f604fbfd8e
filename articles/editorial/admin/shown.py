"""A content in words: every field under its label, records by their names."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, cast

from django.db.models import Field, Model
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from articles.banners.models import Sponsor
from articles.core.dates import full_date
from articles.core.html import photos_in
from articles.editorial.admin.lookups import STORIES
from articles.editorial.comparing import Line, LineDiff, blocks_of, compare_lines
from articles.editorial.content import PLAIN_FIELDS, RELATIONS, Content
from articles.editorial.kinds import ArticleKind, BylinePart, MentionState
from articles.editorial.models import Article, Author
from articles.media.models import Image
from articles.officials.models import Official
from articles.taxonomy.models import Section, Tag

FIELDS = (*PLAIN_FIELDS, *RELATIONS)
MODELS: dict[str, type[Model]] = {
    "section_id": Section,
    "lead_image_id": Image,
    "sponsor_id": Sponsor,
}


@dataclass(frozen=True)
class ShownField:
    """A field's label and its lines."""

    name: str
    label: str | Promise
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class ComparedField:
    """A field's label and how its lines changed."""

    name: str
    label: str | Promise
    lines: tuple[LineDiff, ...]
    is_changed: bool


def shown(content: Content) -> tuple[ShownField, ...]:
    """Every field that says something."""
    fields = (ShownField(name, label_of(name), lines_of(content, name)) for name in FIELDS)
    return tuple(field for field in fields if field.lines)


def compared(old: Content, new: Content) -> tuple[ComparedField, ...]:
    """Every field that says something in one of the two."""
    fields = (
        ComparedField(
            name,
            label_of(name),
            compare_lines(lines_of(old, name), lines_of(new, name)),
            is_changed=getattr(old, name) != getattr(new, name),
        )
        for name in FIELDS
    )
    return tuple(field for field in fields if field.lines)


def label_of(name: str) -> str | Promise:
    """What the form calls the field."""
    relations = {
        "bylines": _("bylines"),
        "tag_ids": _("tags"),
        "read_also": _("read also"),
        "mentions": _("officials mentioned"),
    }
    field = Article._meta.get_field(name.removesuffix("_id")) if name not in relations else None
    return relations[name] if field is None else cast("Field", field).verbose_name


def lines_of(content: Content, name: str) -> tuple[Line, ...]:
    """The field in words, a line for each row."""
    if name == "body":
        headlines = {row.ref: row.headline for row in content.read_also}
        pictures = names_of(Image, photos_in(content.body))
        return blocks_of(content.body, headlines=headlines, pictures=pictures)
    if name in RELATION_LINES:
        return tuple(Line("li", text) for text in RELATION_LINES[name](content))
    text = _plain(name, getattr(content, name))
    return tuple(Line("p", part) for part in text.split("\n") if part)


def _plain(name: str, value: Any) -> str:
    if value in (None, "", False):
        return ""
    if name in MODELS:
        return names_of(MODELS[name], [value]).get(value) or f"#{value}"
    if name == "kind":
        return str(dict(ArticleKind.choices).get(value, value))
    if name == "event_on":
        return full_date(value)
    return _("yes") if value is True else str(value)


def names_of(model: type[Model], keys: Iterable[int | None]) -> dict[int | None, str]:
    """The names of records by number; one query."""
    wanted = [key for key in keys if key is not None]
    return {key: str(record) for key, record in model._default_manager.in_bulk(wanted).items()}


def _bylines(content: Content) -> list[str]:
    authors = names_of(Author, (row.author_id for row in content.bylines))
    parts = dict(BylinePart.choices)
    return [
        f"{parts.get(b.part, b.part)}: {b.name or authors.get(b.author_id, '?')}" for b in content.bylines
    ]


def _tags(content: Content) -> list[str]:
    names = names_of(Tag, content.tag_ids)
    return [names.get(key, f"#{key}") for key in content.tag_ids]


def _read_also(content: Content) -> list[str]:
    return [
        f"{row.headline} → {STORIES.picked(str(row.target_id)).text or '#' + str(row.target_id)}"
        if row.target_id
        else f"{row.headline} ({_('waits for a story of this headline')})"
        for row in content.read_also
    ]


def _mentions(content: Content) -> list[str]:
    people = names_of(Official, (row.official_id for row in content.mentions))
    decisions = dict(MentionState.choices)
    rows = []
    for row in content.mentions:
        says_office = row.office in row.as_written
        written = row.as_written if says_office else f"{row.as_written} ({row.office})"
        person = f" → {people.get(row.official_id, '?')}" if row.official_id else ""
        rows.append(f"{written}{person}: {decisions.get(row.state, row.state)}")
    return rows


RELATION_LINES = {"bylines": _bylines, "tag_ids": _tags, "read_also": _read_also, "mentions": _mentions}
