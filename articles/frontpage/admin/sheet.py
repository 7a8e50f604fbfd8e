"""The front page as its editors see it: every place with what stands in it and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from articles.editorial.models import Edition
from articles.frontpage.composing import Front, front_page
from articles.frontpage.models import BreakingLine, FrontStory
from articles.frontpage.slots import ARRANGED, HEADLINES, LEAD, SECTION, Slot
from articles.taxonomy.models import Section


@dataclass(frozen=True, kw_only=True)
class Place:
    """One place: the story that readers see in it, and the editor's row, if one put it there."""

    key: str
    number: int
    section: Section | None = None
    edition: Edition | None
    row: FrontStory | None

    @property
    def is_waiting(self) -> bool:
        """Whether the place was given to a story that readers do not see (yet, or any more)."""
        return self.row is not None and (
            self.edition is None or self.edition.article_id != self.row.article_id
        )


@dataclass(frozen=True, kw_only=True)
class Part:
    """One slot with its places."""

    slot: Slot
    places: Sequence[Place]


@dataclass(frozen=True, kw_only=True)
class FrontSheet:
    """All that the screen shows."""

    parts: Sequence[Part]
    sections: Sequence[Section]
    planned: Sequence[FrontStory]
    line: BreakingLine | None
    is_line_seen: bool


def sheet(*, at: datetime) -> FrontSheet:
    """The page as of a moment, and what is planned after it."""
    sections = list(Section.objects.all())
    front = front_page(sections, at=at)
    rows = FrontStory.objects.select_related("article", "section")
    standing = {(row.slot, row.section_id, row.position): row for row in rows.standing(at=at)}
    line = BreakingLine.objects.select_related("article").standing(at=at).first()
    return FrontSheet(
        parts=[_part(slot, front, standing, sections) for slot in ARRANGED],
        sections=sections,
        planned=list(rows.filter(starts_at__gt=at).order_by("starts_at", "pk")[:50]),
        line=line,
        is_line_seen=line is not None and _is_seen(line, at=at),
    )


def _is_seen(line: BreakingLine, *, at: datetime) -> bool:
    """A line with a story goes with it."""
    return line.article is None or Edition.objects.visible(at=at).filter(article=line.article).exists()


def _part(
    slot: Slot,
    front: Front,
    standing: dict[tuple[str, int | None, int], FrontStory],
    sections: Sequence[Section],
) -> Part:
    if slot is SECTION:
        firsts = {block.section.pk: block.editions[0] for block in front.blocks}
        places = [
            Place(
                key=f"{slot.key}:1",
                number=1,
                section=section,
                edition=firsts.get(section.pk),
                row=standing.get((slot.key, section.pk, 1)),
            )
            for section in sections
        ]
        return Part(slot=slot, places=places)
    return Part(
        slot=slot,
        places=[
            Place(
                key=f"{slot.key}:{number}",
                number=number,
                edition=_shown(slot, number, front),
                row=standing.get((slot.key, None, number)),
            )
            for number in range(1, slot.places + 1)
        ],
    )


def _shown(slot: Slot, number: int, front: Front) -> Edition | None:
    """What readers see in the place; picks close up, so theirs are found by the place given."""
    if slot is LEAD:
        return front.lead
    if slot is HEADLINES:
        return front.headlines[number - 1] if number <= len(front.headlines) else None
    return front.pinned.get((slot.key, None, number))
