"""Which banner stands in which placement at a moment."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zlib import crc32

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import F
from django.db.models.functions import JSONObject
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.banners.campaigns import CampaignDay
from articles.banners.models import CampaignPeriod, Flight

ROTATION_SECONDS = 60
# The golden ratio of 64 bits: its multiples fall evenly, so every flight gets its share within a few turns.
_GOLDEN = 0x9E3779B97F4A7C15
_SPAN = 1 << 64
_PERIOD_DAYS = ("ads_from", "ads_until", "quiet_from", "vote_on")
_PERIOD = JSONObject(**{name: F(name) for name in ("region", *_PERIOD_DAYS)})


@dataclass(frozen=True, kw_only=True)
class Shown:
    """What a template needs to show a banner and to say who paid for it."""

    placement: str
    file_url: str
    width: int
    height: int
    alt: str
    target_url: str
    payer: str
    participant: str
    is_political: bool

    @property
    def label(self) -> str:
        """The word that keeps advertising apart from news (Pedoman Media Siber, 6)."""
        return _("Advertisement")


def select_banners(*, placements: Iterable[str], at: datetime) -> dict[str, Shown]:
    """The banner to show per placement: by weight, changing every minute, the same for everybody.

    A political banner stands only while the campaign calendar allows it, and only one of each
    election participant on a page; the placement named first has the first choice.
    """
    wanted = list(dict.fromkeys(placements))
    candidates = _candidates(wanted, at=at)
    shown: dict[str, Shown] = {}
    participants: set[str] = set()
    for placement in wanted:
        free = [f for f in candidates[placement] if _participant(f) not in participants]
        if not free:
            continue
        flight = _by_turn(free, placement=placement, at=at)
        if flight.banner.is_political:
            participants.add(_participant(flight))
        shown[placement] = _shown(flight)
    return shown


def _candidates(placements: Sequence[str], *, at: datetime) -> dict[str, list[Flight]]:
    today = timezone.localtime(at).date()
    periods = ArraySubquery(CampaignPeriod.objects.touching(today).values(row=_PERIOD))
    flights: list[Any] = list(
        Flight.objects.filter(placement__in=placements)
        .running(at=at)
        .select_related("banner__sponsor")
        .annotate(periods=periods)
        .order_by("placement", "pk")
    )
    day = CampaignDay(map(_period, flights[0].periods if flights else ()), on=today)
    found: dict[str, list[Flight]] = defaultdict(list)
    for flight in flights:
        if day.allows(flight.banner):
            found[flight.placement].append(flight)
    return found


def _period(row: dict[str, str]) -> CampaignPeriod:
    days = {name: date.fromisoformat(row[name]) for name in _PERIOD_DAYS}
    return CampaignPeriod(region=row["region"], **days)


def _participant(flight: Flight) -> str:
    banner = flight.banner
    return banner.participant.strip().casefold() if banner.is_political else ""


def _by_turn(flights: Sequence[Flight], *, placement: str, at: datetime) -> Flight:
    """The flight whose turn it is; over time each one's share of the turns is its share of the weight."""
    turn = int(at.timestamp()) // ROTATION_SECONDS + crc32(placement.encode())
    total = sum(flight.weight for flight in flights)
    point = (turn * _GOLDEN % _SPAN) * total // _SPAN
    for flight in flights:
        point -= flight.weight
        if point < 0:
            return flight
    return flights[-1]


def _shown(flight: Flight) -> Shown:
    banner = flight.banner
    return Shown(
        placement=flight.placement,
        file_url=banner.file.url,
        width=banner.width,
        height=banner.height,
        alt=banner.alt,
        target_url=banner.target_url,
        payer=banner.sponsor.name,
        participant=banner.participant if banner.is_political else "",
        is_political=banner.is_political,
    )
