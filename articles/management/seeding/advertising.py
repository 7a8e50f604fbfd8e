"""The demo advertising: sponsors, drawn banners, their flights and an election calendar."""

from datetime import date, datetime, timedelta

from django.core.files.base import ContentFile

from articles.banners.models import Banner, CampaignPeriod, Sponsor
from articles.core.dates import day_bounds
from articles.management.demo.pictures import draw_banner
from articles.management.demo.read import banners
from articles.management.demo.records import DemoBanner


def seed_advertising(*, on: date) -> dict[str, Sponsor]:
    """Makes what is not there yet; returns the sponsors by their keys."""
    demo = banners()
    for period in demo.campaign_periods:
        CampaignPeriod.objects.get_or_create(
            name=period.name,
            region=period.region,
            defaults={
                name: on + timedelta(days=getattr(period, name))
                for name in ("ads_from", "ads_until", "quiet_from", "vote_on")
            },
        )
    sponsors = {
        row.key: Sponsor.objects.get_or_create(
            name=row.name, defaults={"kind": row.kind, "contact": row.contact}
        )[0]
        for row in demo.sponsors
    }
    for row in demo.banners:
        if not Banner.objects.filter(name=row.title).exists():
            _seed_banner(row, sponsors[row.sponsor], on=on)
    return sponsors


def _seed_banner(row: DemoBanner, sponsor: Sponsor, *, on: date) -> None:
    drawn = ContentFile(draw_banner(row.drawing, row.text, row.size), name=f"{row.key}.png")
    banner = Banner.objects.create(
        name=row.title,
        sponsor=sponsor,
        file=drawn,
        alt=row.alt,
        target_url=row.url,
        is_political=row.is_political,
        participant=row.participant,
        region=row.region,
    )
    for flight in row.flights:
        banner.flights.create(
            placement=flight.placement,
            starts_at=_midnight(on, flight.starts),
            ends_at=_midnight(on, flight.ends),
            weight=flight.weight,
        )


def _midnight(on: date, days: int) -> datetime:
    return day_bounds(on + timedelta(days=days))[0]
