"""The front page, which fills itself: a lead, stories beside it, the latest, a block for each section."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef

from articles.editorial.kinds import ArticleKind
from articles.editorial.models import Edition
from articles.public.cards import cards, fetch_pictures, latest
from articles.taxonomy.models import Section

SECONDARY = 4
LATEST = 10
IN_BLOCK = 4
_NEWEST = 1 + SECONDARY + LATEST


@dataclass(frozen=True, kw_only=True)
class Block:
    """The newest of a section that stand nowhere else on the page."""

    section: Section
    editions: Sequence[Edition]


@dataclass(frozen=True, kw_only=True)
class Front:
    """The front page; no story stands on it twice."""

    lead: Edition | None
    secondary: Sequence[Edition]
    latest: Sequence[Edition]
    blocks: Sequence[Block]


def front_page(sections: Sequence[Section], *, at: datetime) -> Front:
    """The front page as of a moment."""
    newest = latest(at=at, count=_NEWEST)
    lead = _lead(newest)
    others = [edition for edition in newest if edition is not lead]
    secondary = [edition for edition in others if not _is_paid(edition)][:SECONDARY]
    listed = [edition for edition in others if edition not in secondary]
    blocks = _blocks(sections, at=at, used={edition.pk for edition in newest})
    fetch_pictures(newest, *(block.editions for block in blocks))
    return Front(lead=lead, secondary=secondary, latest=listed, blocks=blocks)


def _is_paid(edition: Edition) -> bool:
    return edition.kind == ArticleKind.ADVERTORIAL


def _lead(newest: Sequence[Edition]) -> Edition | None:
    """The newest story with a picture among the first few; nothing paid ever leads the paper."""
    news = [edition for edition in newest if not _is_paid(edition)]
    with_picture = (edition for edition in news[: 1 + SECONDARY] if edition.lead_image_id)
    return next(with_picture, news[0] if news else None)


def _blocks(sections: Sequence[Section], *, at: datetime, used: set[int]) -> list[Block]:
    """For each section its newest stories that are not used yet: the keys first, then their cards."""
    newest = Edition.objects.visible(at=at).filter(section=OuterRef("pk")).newest_first()
    keys = ArraySubquery(newest.values("pk")[: len(used) + IN_BLOCK])
    by_section = {
        section: [pk for pk in pks if pk not in used][:IN_BLOCK]
        for section, pks in Section.objects.annotate(keys=keys).values_list("pk", "keys")
    }
    wanted = [pk for pks in by_section.values() for pk in pks]
    found = {edition.pk: edition for edition in cards(at=at).filter(pk__in=wanted)}
    blocks = (
        Block(section=section, editions=[found[pk] for pk in by_section.get(section.pk, ()) if pk in found])
        for section in sections
    )
    return [block for block in blocks if block.editions]
