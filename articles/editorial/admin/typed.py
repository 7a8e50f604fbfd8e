"""The article as it is being typed: what can be understood of the form's data, nothing looked up."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from django.http import QueryDict

from articles.core.text import clean_line, clean_paragraphs
from articles.editorial.admin.form_data import FORM_FIELDS
from articles.editorial.admin.new_official import ticked
from articles.editorial.admin.picks import MOST_DIGITS
from articles.editorial.bodies import matched
from articles.editorial.content import BylineContent, Content, MentionContent, ReadAlsoContent
from articles.editorial.kinds import MentionState
from articles.editorial.services.writing_content import MOST, MOST_BODY_CHARS

FLAGS = ("is_unverified", "involves_child", "involves_sexual_crime", "involves_election")
LINES = ("headline", "dateline_place", "lead_caption", "kind")


def typed_content(data: QueryDict) -> Content:
    """The content of half a form: what is no number, date or row yet counts as not there."""
    read_also = tuple(
        ReadAlsoContent(ref=ref, target_id=_key(row.get("target")), headline=clean_line(row["headline"]))
        for ref, row in enumerate(_rows(data, "read_also", "headline"), start=1)
    )
    return Content(
        **{name: clean_line(data.get(name, "")) for name in LINES},
        **{name: name in data for name in FLAGS},
        **{name: _key(data.get(FORM_FIELDS[name])) for name in ("section_id", "lead_image_id", "sponsor_id")},
        summary=clean_paragraphs(data.get("summary", "")),
        event_on=_day(data.get("event_on", "")),
        body=matched(data.get("body", "")[:MOST_BODY_CHARS], ())[0],
        bylines=tuple(BylineContent(name=row["name"]) for row in _rows(data, "bylines", "name")),
        read_also=read_also,
        mentions=_mentions(data),
    )


def typed_tags(data: QueryDict) -> list[str]:
    """The names of the tags."""
    names = [clean_line(name) for name in data.get("tag_names", "").split(",")]
    return [name for name in names if name][: MOST["tag_ids"]]


def _mentions(data: QueryDict) -> tuple[MentionContent, ...]:
    """The rows of officials; whom somebody ticks to be added with the next save is decided about."""
    added = ticked(data)
    rows = map(_mention, _rows(data, "mentions", "as_written"))
    return tuple(
        replace(mention, state=MentionState.CONFIRMED) if mention.as_written in added else mention
        for mention in rows
    )


def _mention(row: dict[str, str]) -> MentionContent:
    written = clean_line(row["as_written"])
    return MentionContent(
        official_id=_key(row.get("official")),
        as_written=written,
        name=clean_line(row.get("name", "")) or written,
        office=clean_line(row.get("office", "")),
        state=row.get("state", ""),
    )


def _rows(data: QueryDict, table: str, needed: str) -> Iterator[dict[str, str]]:
    """The rows of a table that are filled in and not taken out."""
    total = _key(data.get(f"{table}-TOTAL_FORMS")) or 0
    for number in range(min(total, MOST[table])):
        start = f"{table}-{number}-"
        row = {name.removeprefix(start): data[name] for name in data if name.startswith(start)}
        if row.get(needed) and "DELETE" not in row:
            yield row


def _key(text: Any) -> int | None:
    return int(text) if text and str(text).isdecimal() and len(str(text)) <= MOST_DIGITS else None


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
