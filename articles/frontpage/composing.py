"""Which story stands where on the front page at a moment: what editors placed, the newest everywhere else."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import F, OuterRef, Q
from django.db.models.functions import JSONObject

from articles.editorial.cards import cards, fetch_pictures
from articles.editorial.kinds import ArticleKind
from articles.editorial.models import Edition
from articles.frontpage.models import FrontStory
from articles.frontpage.slots import HEADLINES, IN_SECTION, LATEST, LEAD, PICKS, SECTION
from articles.taxonomy.models import Section

_NEWEST = LEAD.places + HEADLINES.places + LATEST.places
# A section's newest could all stand elsewhere on the page already.
_CANDIDATES = _NEWEST + PICKS.places + SECTION.places + IN_SECTION.places

type Place = tuple[str, int | None, int]


@dataclass(frozen=True, kw_only=True)
class Block:
    """A section's part: its first story, and the newest that stand nowhere else on the page."""

    section: Section
    editions: Sequence[Edition]


@dataclass(frozen=True, kw_only=True)
class Front:
    """The front page; no story stands on it twice."""

    lead: Edition | None
    headlines: Sequence[Edition]
    latest: Sequence[Edition]
    picks: Sequence[Edition]
    blocks: Sequence[Block]
    # The article that an editor put in each place, for the screen that arranges them.
    pinned: Mapping[Place, Edition] = field(default_factory=dict)

    def editions(self) -> Iterator[Edition]:
        """Every story on the page."""
        if self.lead:
            yield self.lead
        yield from (*self.headlines, *self.latest, *self.picks)
        for block in self.blocks:
            yield from block.editions


@dataclass(frozen=True, slots=True)
class _Key:
    """What has to be known of a story to give it a place."""

    pk: int
    moment: str
    section: int
    is_paid: bool
    is_pictured: bool


def front_page(sections: Sequence[Section], *, at: datetime) -> Front:
    """The front page as of a moment, in four queries whatever the size of the archive."""
    pinned = _pinned(at=at)
    by_section = _newest_of_each_section(at=at)
    taken: set[int | None] = set(pinned.values())
    newest = sorted((key for keys in by_section.values() for key in keys), key=_newest_first, reverse=True)
    free = [key for key in newest if key.pk not in taken]
    lead = pinned.get((LEAD.key, None, 1)) or _lead(free)
    headlines = _filled(
        (pinned.get((HEADLINES.key, None, place)) for place in range(1, HEADLINES.places + 1)),
        (key.pk for key in free if not key.is_paid and key.pk != lead),
    )
    taken |= {lead, *headlines}
    latest = [key.pk for key in newest if key.pk not in taken][: LATEST.places]
    taken |= set(latest)
    picks = [pinned[place] for place in sorted(_places_of(PICKS.key, pinned))]
    blocks = {
        section: _block(pinned.get((SECTION.key, section, 1)), by_section.get(section, ()), taken)
        for section in (section.pk for section in sections)
    }
    in_blocks = (pk for pks in blocks.values() for pk in pks)
    wanted = [pk for pk in (lead, *headlines, *latest, *picks, *in_blocks) if pk is not None]
    found = {edition.pk: edition for edition in cards(at=at).filter(pk__in=wanted)}
    fetch_pictures(found.values())
    drawn = ((section, _found(blocks[section.pk], found)) for section in sections)
    return Front(
        lead=found.get(lead) if lead else None,
        headlines=_found(headlines, found),
        latest=_found(latest, found),
        picks=_found(picks, found),
        blocks=[Block(section=section, editions=editions) for section, editions in drawn if editions],
        pinned={place: found[pk] for place, pk in pinned.items() if pk in found},
    )


def _pinned(*, at: datetime) -> dict[Place, int]:
    """The edition that readers see of each story that an editor gave a place; nothing paid among them."""
    visible = Edition.objects.visible(at=at).exclude(kind=ArticleKind.ADVERTORIAL)
    rows = FrontStory.objects.standing(at=at).annotate(
        edition=visible.filter(article=OuterRef("article")).values("pk")[:1]
    )
    return {
        (slot, section, position): edition
        for slot, section, position, edition in rows.values_list("slot", "section", "position", "edition")
        if edition is not None
    }


def _newest_of_each_section(*, at: datetime) -> dict[int, list[_Key]]:
    """The newest keys of every section, which hold the newest of the whole paper as well."""
    newest = Edition.objects.visible(at=at).filter(section=OuterRef("pk")).newest_first()
    row = JSONObject(
        pk=F("pk"),
        moment=F("published_at"),
        section=F("section"),
        is_paid=Q(kind=ArticleKind.ADVERTORIAL),
        is_pictured=Q(lead_image__isnull=False),
    )
    keys = ArraySubquery(newest.values(row=row)[:_CANDIDATES])
    sections = Section.objects.annotate(newest_keys=keys).values_list("pk", "newest_keys")
    return {section: [_Key(**key) for key in keys] for section, keys in sections}


def _newest_first(key: _Key) -> tuple[str, int]:
    return key.moment, key.pk


def _lead(free: Sequence[_Key]) -> int | None:
    """The newest story with a picture among the first few; nothing paid ever leads the paper."""
    news = [key for key in free if not key.is_paid]
    with_picture = (key.pk for key in news[: LEAD.places + HEADLINES.places] if key.is_pictured)
    return next(with_picture, news[0].pk if news else None)


def _filled(placed: Iterable[int | None], others: Iterator[int]) -> list[int]:
    """The places in their order: what was placed, and the next of the others where nothing was."""
    return [pk for pk in (place or next(others, None) for place in placed) if pk is not None]


def _places_of(slot: str, pinned: Mapping[Place, int]) -> list[Place]:
    return [place for place in pinned if place[0] == slot]


def _block(first: int | None, keys: Sequence[_Key], taken: set[int | None]) -> list[int]:
    """The first story is never a paid one, and without such a one the section has no part of the page."""
    free = [key for key in keys if key.pk not in taken]
    first = first or next((key.pk for key in free if not key.is_paid), None)
    if first is None:
        return []
    return [first, *(key.pk for key in free if key.pk != first)][: IN_SECTION.places]


def _found(keys: Iterable[int], found: Mapping[int, Edition]) -> list[Edition]:
    return [found[pk] for pk in keys if pk in found]
