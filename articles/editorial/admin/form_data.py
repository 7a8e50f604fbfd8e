"""A Content as the form's initial data."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from articles.core.dates import long_date
from articles.editorial.admin.lookups import AUTHORS, IMAGES, OFFICIALS, SPONSORS, STORIES
from articles.editorial.admin.picks import Lookup, Picked
from articles.editorial.content import PLAIN_FIELDS, Content, ReadAlsoContent
from articles.editorial.models import Edition
from articles.officials.models import Tenure
from articles.officials.offices import offices_on
from articles.reading.headlines import similarity
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
    initial["read_also"] = _read_also(content)
    initial["mentions"] = _mentions(content)
    return initial


def _read_also(content: Content) -> list[dict[str, Any]]:
    targets = [row.target_id for row in content.read_also if row.target_id]
    visible = Edition.objects.visible(at=timezone.now()).filter(article__in=targets)
    shown = {
        edition.article_id: edition for edition in visible.only("article_id", "headline", "published_at")
    }
    return [
        {
            "ref": row.ref,
            "target": _picked(STORIES, row.target_id),
            "headline": row.headline,
            "note": _link_note(row, shown.get(row.target_id or 0)),
            "day": _day(shown.get(row.target_id or 0)),
        }
        for row in content.read_also
    ]


def _day(edition: Edition | None) -> str:
    return long_date(timezone.localtime(edition.published_at).date()) if edition else ""


def _link_note(row: ReadAlsoContent, edition: Edition | None) -> str:
    """Whether readers see the link now, and how like its target's headline the written one is."""
    if row.target_id is None:
        return _("Waits, hidden from readers: no story of this headline yet.")
    if edition is None:
        return _("Hidden from readers: they do not see that story now.")
    alike = round(100 * similarity(row.headline, edition.headline))
    return _("Readers see it. The headlines are %(alike)d%% alike.") % {"alike": alike}


def _mentions(content: Content) -> list[dict[str, Any]]:
    day = content.event_on or timezone.localdate()
    people = [row.official_id for row in content.mentions if row.official_id]
    offices = offices_on(day, officials=people)
    return [
        {
            "as_written": row.as_written,
            "name": row.name,
            "office": row.office,
            "official": _picked(OFFICIALS, row.official_id),
            "state": row.state,
            "note": _office_note(offices.get(row.official_id or 0, ()), day),
        }
        for row in content.mentions
    ]


def _office_note(tenures: tuple[Tenure, ...], day: date) -> str:
    """The offices held on the article's day."""
    if not tenures:
        return ""
    held = ", ".join(tenure.office_name for tenure in tenures)
    return _("On %(day)s: %(offices)s") % {"day": long_date(day), "offices": held}


def _picked(lookup: Lookup, number: int | None) -> Picked:
    return lookup.picked(str(number) if number else None)
