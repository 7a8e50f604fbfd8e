"""Three versions of a whole article become one, with the places at which a person has to choose."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any

from articles.editorial.bodies import matched, refs_in
from articles.editorial.content import RELATIONS, Content
from articles.editorial.merging.bodies import merge_bodies
from articles.editorial.merging.hunks import Choice, Hunk, met
from articles.editorial.merging.numbers import with_own_numbers
from articles.editorial.merging.rows import RowRules, merge_rows

# One makes no sense without the other: an advertorial and its sponsor, a picture and its caption.
TOGETHER = (("kind", "sponsor_id"), ("lead_image_id", "lead_caption"))
_JOINED = {name for names in TOGETHER for name in names}
UNITS: tuple[tuple[str, ...], ...] = (
    *TOGETHER,
    *((f.name,) for f in fields(Content) if f.name not in (*_JOINED, *RELATIONS, "body")),
)
ROW_RULES: dict[str, RowRules] = {
    "bylines": RowRules(
        keys=(lambda row: (row.author_id, row.name), lambda row: row.author_id),
        place_keys=(lambda row: row.part,),
        unique=lambda row: (row.author_id or row.name, row.part),
    ),
    "tag_ids": RowRules(),
    "read_also": RowRules(keys=(lambda row: row.ref,)),
    "mentions": RowRules(
        keys=(
            lambda row: (row.as_written, row.name),
            lambda row: row.official_id,
            lambda row: row.as_written,
            lambda row: row.name,
        ),
        unique=lambda row: row.official_id or (row.as_written, row.name),
    ),
}


@dataclass(frozen=True, kw_only=True)
class Place:
    """A place of the article by a key that stays the same each time the same versions are merged."""

    key: str
    names: tuple[str, ...]
    hunk: Hunk[Any]


@dataclass(frozen=True, kw_only=True)
class Merge:
    """The three versions and every place of the merged article, in order."""

    base: Content
    mine: Content
    theirs: Content
    places: tuple[Place, ...]

    @property
    def disputed(self) -> tuple[Place, ...]:
        """The places at which a person has to choose."""
        return tuple(place for place in self.places if place.hunk.is_disputed)

    @property
    def taken(self) -> tuple[str, ...]:
        """The fields into which something of theirs came that was not in mine."""
        merged = self.content()
        changed = set(changed_fields(self.base, self.theirs))
        return tuple(name for name in changed_fields(self.mine, merged) if name in changed)

    def content(self, choices: Mapping[str, str] | None = None) -> Content:
        """The merged article with a choice for each disputed place, by its key; else with the defaults."""
        values: dict[str, Any] = dict.fromkeys(RELATIONS, ()) | {"body": ""}
        decided: set[int] = set()
        for place in self.places:
            chosen = place.hunk.chosen((choices or {}).get(place.key))
            if place.names in UNITS:
                values |= zip(place.names, chosen[0], strict=True)
                continue
            (name,) = place.names
            values[name] += "".join(chosen) if name == "body" else chosen
            if name == "read_also" and place.hunk.is_disputed:
                decided |= {row.ref for row in chosen}
        # A block that was not chosen takes its row along, unless the row itself was chosen.
        standing = decided.union(refs_in(values["body"]))
        rows = [row for row in values["read_also"] if row.ref in standing]
        values["body"], values["read_also"] = matched(values["body"], rows)
        return Content(**values)


def merge(*, base: Content, mine: Content, theirs: Content) -> Merge:
    """Merges what both made of the base; their bodies and rows have been matched before."""
    mine = with_own_numbers(mine, base=base, theirs=theirs)
    places = tuple(_places(base, mine, theirs))
    return Merge(base=base, mine=mine, theirs=theirs, places=places)


def with_choices(shown: Merge, choices: Mapping[str, str], *, edited: Content) -> Content:
    """What a person made of the merged article that they were shown: edited here, chosen there.

    Where somebody did both at one place, the choice stands, which names what it does.
    """
    merged = merge(base=shown.content(), mine=edited, theirs=shown.content(choices))
    return merged.content({place.key: Choice.THEIRS for place in merged.disputed})


def changed_fields(old: Content, new: Content) -> tuple[str, ...]:
    """The names of the fields that differ."""
    return tuple(f.name for f in fields(Content) if getattr(old, f.name) != getattr(new, f.name))


def _places(base: Content, mine: Content, theirs: Content) -> Iterator[Place]:
    for names in UNITS:
        versions = [(tuple(getattr(each, name) for name in names),) for each in (base, mine, theirs)]
        yield Place(key=names[0], names=names, hunk=met(*versions))
    relations = {
        name: merge_rows(getattr(base, name), getattr(mine, name), getattr(theirs, name), rules=rules)
        for name, rules in ROW_RULES.items()
    }
    # A block whose row is disputed stays where it is until a person has chosen.
    kept = {row.ref for hunk in relations["read_also"] if hunk.is_disputed for row in hunk.mine + hunk.theirs}
    bodies = merge_bodies(base.body, mine.body, theirs.body, kept=kept)
    for name, hunks in {"body": bodies, **relations}.items():
        for i, hunk in enumerate(hunks):
            yield Place(key=f"{name}-{i}", names=(name,), hunk=hunk)
