"""The day of the advertising desk: what stands before readers, what comes, what ended."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from articles.banners.campaigns import CampaignDay
from articles.banners.models import CampaignPeriod, Flight

SOON = timedelta(days=14)
LATELY = timedelta(days=7)
MOST_FLIGHTS = 12


def _running(at: datetime) -> QuerySet[Flight]:
    return Flight.objects.running(at=at).order_by("ends_at", "pk")


def _coming(at: datetime) -> QuerySet[Flight]:
    return Flight.objects.coming(at=at).filter(starts_at__lte=at + SOON).order_by("starts_at", "pk")


def _ended(at: datetime) -> QuerySet[Flight]:
    return Flight.objects.ended(at=at).filter(ends_at__gt=at - LATELY).order_by("-ends_at", "-pk")


@dataclass(frozen=True, kw_only=True)
class FlightList:
    """A list of the desk; its name is that of the same time in the book of flights."""

    name: str
    title: str | Promise
    empty: str | Promise
    flights: Callable[[datetime], QuerySet[Flight]]


FLIGHT_LISTS = (
    FlightList(name="running", title=_("Running now"), empty=_("No banner is running."), flights=_running),
    FlightList(
        name="coming",
        title=_("To come within two weeks"),
        empty=_("Nothing is booked for the next two weeks."),
        flights=_coming,
    ),
    FlightList(
        name="ran",
        title=_("Ended in the last week"),
        empty=_("Nothing ended in the last week."),
        flights=_ended,
    ),
)


@dataclass(frozen=True, kw_only=True)
class ListedFlights:
    """A list as it stands now; `silenced` are the flights that the campaign calendar keeps from readers."""

    list: FlightList
    flights: Sequence[Flight]
    silenced: frozenset[int]
    has_more: bool


def flight_desk(*, at: datetime) -> list[ListedFlights]:
    """The three lists, each short."""
    today = timezone.localtime(at).date()
    day = CampaignDay(CampaignPeriod.objects.touching(today), on=today)
    return [_listed(each, day, at=at) for each in FLIGHT_LISTS]


def _listed(each: FlightList, day: CampaignDay, *, at: datetime) -> ListedFlights:
    found = list(each.flights(at).select_related("banner__sponsor")[: MOST_FLIGHTS + 1])
    running = [flight for flight in found if flight.starts_at <= at < flight.ends_at]
    return ListedFlights(
        list=each,
        flights=found[:MOST_FLIGHTS],
        silenced=frozenset(flight.pk for flight in running if not day.allows(flight.banner)),
        has_more=len(found) > MOST_FLIGHTS,
    )
