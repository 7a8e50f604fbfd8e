"""The whole of an article as one value: what a form, a paste or a revision holds and a save writes."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from datetime import date
from typing import Any, Self

from articles.editorial.kinds import ArticleKind, BylinePart, MentionState


@dataclass(frozen=True, kw_only=True)
class BylineContent:
    """One credit."""

    author_id: int | None = None
    name: str = ""
    part: str = BylinePart.REPORTER.value


@dataclass(frozen=True, kw_only=True)
class ReadAlsoContent:
    """One read-also: the number of its block in the body, where it leads, the headline as written."""

    ref: int
    target_id: int | None = None
    headline: str


@dataclass(frozen=True, kw_only=True)
class MentionContent:
    """One official as the text writes them, with the decision about who is meant."""

    official_id: int | None = None
    as_written: str
    name: str
    office: str = ""
    state: str = MentionState.PROPOSED.value


@dataclass(frozen=True, kw_only=True)
class Content:
    """Everything a person can change about an article; relations are fields like the others."""

    headline: str
    kind: str = ArticleKind.NEWS.value
    summary: str = ""
    section_id: int | None = None
    dateline_place: str = ""
    event_on: date | None = None
    body: str = ""
    lead_image_id: int | None = None
    lead_caption: str = ""
    sponsor_id: int | None = None
    is_unverified: bool = False
    involves_child: bool = False
    involves_sexual_crime: bool = False
    involves_election: bool = False
    bylines: tuple[BylineContent, ...] = field(default=())
    tag_ids: tuple[int, ...] = field(default=())
    read_also: tuple[ReadAlsoContent, ...] = field(default=())
    mentions: tuple[MentionContent, ...] = field(default=())

    def as_json(self) -> dict[str, Any]:
        """The content as a revision keeps it."""
        data = asdict(self)
        data["event_on"] = self.event_on.isoformat() if self.event_on else None
        for name in RELATIONS:
            data[name] = list(data[name])
        return data

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """The content that a revision kept; fields it did not know yet take their defaults."""
        known = {f.name for f in fields(cls)}
        values = {name: value for name, value in data.items() if name in known}
        if values.get("event_on"):
            values["event_on"] = date.fromisoformat(values["event_on"])
        values["tag_ids"] = tuple(values.get("tag_ids", ()))
        for name, row in ROW_TYPES.items():
            values[name] = tuple(row(**item) for item in values.get(name, ()))
        return cls(**values)


ROW_TYPES: dict[str, type] = {
    "bylines": BylineContent,
    "read_also": ReadAlsoContent,
    "mentions": MentionContent,
}
RELATIONS = ("bylines", "tag_ids", "read_also", "mentions")
PLAIN_FIELDS = tuple(f.name for f in fields(Content) if f.name not in RELATIONS)
