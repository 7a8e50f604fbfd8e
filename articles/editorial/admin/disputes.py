"""The disputed places of a merge in words: what each of two people made of what stood there."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from django.utils.text import capfirst

from articles.editorial.admin.shown import label_of, lines_of
from articles.editorial.comparing import Line, LineDiff, compare_lines
from articles.editorial.content import RELATIONS, Content
from articles.editorial.merging import Choice, Merge, Place


@dataclass(frozen=True, kw_only=True)
class Dispute:
    """A place with both versions, each compared with what stood there before, and the choice that stands."""

    key: str
    label: str
    mine: tuple[LineDiff, ...]
    theirs: tuple[LineDiff, ...]
    can_be_both: bool
    choice: str


def disputes_of(merged: Merge, choices: Mapping[str, str]) -> tuple[Dispute, ...]:
    """The disputed places in the order of the form."""
    return tuple(_dispute(merged, place, choices.get(place.key)) for place in merged.disputed)


def _dispute(merged: Merge, place: Place, choice: str | None) -> Dispute:
    hunk = place.hunk
    sides = ((merged.base, hunk.base), (merged.mine, hunk.mine), (merged.theirs, hunk.theirs))
    before, mine, theirs = ([*_lines(place, side, values)] for side, values in sides)
    return Dispute(
        key=place.key,
        label=", ".join(capfirst(str(label_of(name))) for name in place.names),
        mine=compare_lines(before, mine),
        theirs=compare_lines(before, theirs),
        can_be_both=hunk.both is not None,
        choice=choice if choice in set(Choice) else hunk.default,
    )


def _lines(place: Place, side: Content, values: tuple[Any, ...]) -> Iterator[Line]:
    """The lines of the place as one version has it."""
    if place.names == ("body",):
        fields: dict[str, Any] = {"body": "".join(values)}
    elif place.names[0] in RELATIONS:
        fields = {place.names[0]: values}
    else:
        fields = dict(zip(place.names, values[0], strict=True))
    content = replace(side, **fields)
    for name in place.names:
        yield from lines_of(content, name)
