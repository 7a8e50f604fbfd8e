"""Each doubt of the reading put beside the field that a person would change because of it."""

from collections.abc import Iterable

from articles.reading.doubts import Doubt

# What a doubt's code begins with, and the part of the screen it concerns; the first that fits counts.
PARTS = (
    ("no_headline", "headline"),
    ("headline", "headline"),
    ("kicker", "headline"),
    ("dateline", "dateline_place"),
    ("event_date", "event_on"),
    ("byline", "bylines"),
    ("credit", "lead_caption"),
    ("read_also", "read_also"),
    ("official", "mentions"),
    ("possible_banner", "aside"),
    ("published", "aside"),
)
ELSEWHERE = "body"


def doubts_by_part(doubts: Iterable[Doubt]) -> dict[str, list[Doubt]]:
    """The doubts of each part of the screen; those of no field of their own are the body's."""
    parts: dict[str, list[Doubt]] = {}
    for doubt in doubts:
        part = next((part for start, part in PARTS if doubt.code.startswith(start)), ELSEWHERE)
        parts.setdefault(part, []).append(doubt)
    return parts
