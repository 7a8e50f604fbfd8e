"""What a person typed and did not save, taken over into the form and merged with what was saved meanwhile."""

from dataclasses import dataclass, fields, replace
from typing import Any

from django.core.exceptions import ValidationError
from django.forms import Form
from django.http import QueryDict

from articles.editorial.admin.conflict import Conflict, conflict_sent
from articles.editorial.admin.form_data import FORM_FIELDS, initial_of
from articles.editorial.admin.half_form import half_form
from articles.editorial.admin.typed_form import values_typed
from articles.editorial.content import Content
from articles.editorial.merging import changed_fields
from articles.editorial.merging.contents import TOGETHER
from articles.editorial.models import Buffer, Revision
from articles.editorial.services.buffers import stands_on
from articles.editorial.services.meanwhile import CameIn, came_in, merge_over
from articles.taxonomy.names import find_tags, tag_key

# A row that cannot be understood takes the text with it, in which its block stands.
UNITS = (*TOGETHER, ("body", "read_also"))


@dataclass(frozen=True, kw_only=True)
class TakenOver:
    """What the form shows of a buffer, and how it met what was saved meanwhile.

    What came in and does not stand in the form yet is `outside`: `unread` fields cannot be understood, or an
    earlier meeting is not decided. Then the form stands on its old revision, and the save merges.
    """

    values: dict[str, Any]
    conflict: Conflict | None = None
    seen: int | None = None
    outside: tuple[CameIn, ...] = ()
    unread: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class _Half:
    """A content of what can be understood of a form, and the fields of which nothing can."""

    content: Content
    tag_names: dict[int, str]
    unread: frozenset[str]

    @property
    def held(self) -> frozenset[str]:
        """What cannot be understood, with what makes no sense without it."""
        return self.unread.union(*(unit for unit in UNITS if self.unread.intersection(unit)))


def taken_over(buffer: Buffer, form: type[Form]) -> TakenOver:
    """The buffer for the form, on top of the present revision where all of both can be shown."""
    data = QueryDict(buffer.data)
    article_id, seen = stands_on(buffer, buffer.article_id, buffer.seen)
    values = values_typed(form, buffer.data) | {"seen": seen}
    revisions = Revision.objects.select_related("made_by").filter(article=article_id)
    base = revisions.filter(number=seen).first()
    if base is None:
        return TakenOver(values=values)
    met = _met_before(data, base)
    current = revisions.latest("number")
    if current == base:
        return TakenOver(values=values, conflict=met, seen=seen)
    if met is not None and met.merge.disputed:
        return TakenOver(
            values=values, conflict=met, seen=seen, outside=came_in(current.article_id, after=base.number)
        )
    return _merged(data, values, base, current)


def _merged(data: QueryDict, values: dict[str, Any], base: Revision, current: Revision) -> TakenOver:
    """Both in one form; as it was typed where others changed what cannot be understood."""
    before, now = Content.from_json(base.content), Content.from_json(current.content)
    half = _half(data)
    if half.held.intersection(changed_fields(before, now)):
        outside = came_in(current.article_id, after=base.number)
        return TakenOver(values=values, seen=base.number, outside=outside, unread=tuple(sorted(half.unread)))
    mine = replace(half.content, **{name: getattr(before, name) for name in half.held})
    merge = merge_over(current, mine, seen=base.number)
    conflict = Conflict(merge=merge, seen=base.number, current=current, tag_names=half.tag_names)
    as_typed = {name: values[name] for name in map(_form_name, half.held)}
    shown = initial_of(merge.content(), tag_names=half.tag_names) | as_typed
    return TakenOver(values=shown | {"seen": current.number}, conflict=conflict, seen=base.number)


def _half(data: QueryDict) -> _Half:
    """What was typed as a content; a photo of the text may still be on its way."""
    form = half_form(data)
    form.cleaned_data["body"] = data.get("body", "")
    tags = _tag_numbers(form.cleaned_data["tag_names"])
    return _Half(
        content=form.content(tag_ids=tuple(tags)),
        tag_names=tags,
        unread=frozenset(
            f.name for f in fields(Content) if f.name != "body" and _form_name(f.name) in form.errors
        ),
    )


def _tag_numbers(names: list[str]) -> dict[int, str]:
    """The tags by number, under their names; one that nobody made yet has a number below zero."""
    found = find_tags(names)
    numbers = {}
    for i, name in enumerate(names, start=1):
        tag = found.get(tag_key(name))
        numbers[tag.pk if tag else -i] = tag.name if tag else name
    return numbers


def _met_before(data: QueryDict, base: Revision) -> Conflict | None:
    """The two versions that the page had shown already when it was left, with the choices made there."""
    try:
        met = conflict_sent(data, base.article_id)
    except ValidationError:
        return None
    return met if met is not None and met.current == base else None


def _form_name(name: str) -> str:
    return FORM_FIELDS.get(name, name)
