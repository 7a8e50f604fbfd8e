"""The officials that a text names, as rows of an article."""

from collections.abc import Sequence

from articles.core.html import plain_text
from articles.editorial.content import MentionContent
from articles.officials.names import find_officials
from articles.reading.officials.proposals import proposals_in
from articles.reading.pieces import Block, BlockKind, OfficialProposal


def mentions_in(body: str, *, headline: str, place: str) -> tuple[MentionContent, ...]:
    """Whoever stands in the body with an office; headline and place only tell the region."""
    lines = plain_text(body).splitlines()
    blocks = [Block(kind=BlockKind.PARAGRAPH, text=line, line=number) for number, line in enumerate(lines)]
    return as_mentions(proposals_in(blocks, title=headline, place=place).proposals)


def as_mentions(officials: Sequence[OfficialProposal]) -> tuple[MentionContent, ...]:
    """Every official found as a proposal; one the newsroom knows by that name comes with the person."""
    known = find_officials([official.name for official in officials])
    seen: set[int] = set()
    rows = []
    for official in officials:
        person = known.get(official.name)
        person_id = person.pk if person is not None and person.pk not in seen else None
        if person_id is not None:
            seen.add(person_id)
        rows.append(
            MentionContent(
                official_id=person_id,
                as_written=(official.written or official.name)[:200],
                name=official.name[:120],
                office=_office_written(official)[:200],
            )
        )
    return tuple(rows)


def _office_written(official: OfficialProposal) -> str:
    """The office as the text gives it: `Pj Bupati Musi Raya`."""
    parts = (official.acting, official.position, official.institution_or_region)
    return " ".join(part for part in parts if part)
