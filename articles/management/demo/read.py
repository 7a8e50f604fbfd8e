"""Reads the demo files; touches no database.

A story is a text file: TOML between two lines of `+++`, then the page as somebody would paste it.
"""

import tomllib
from pathlib import Path
from typing import Any

from articles.management.demo import records
from articles.management.demo.story import DemoStory

HERE = Path(__file__).parent
FENCE = "+++\n"
PAGE_TITLES = {
    "tentang": "Tentang Kami",
    "privasi": "Kebijakan Privasi",
    "kontak": "Kontak dan Info Iklan",
    "pedoman-media-siber": "Pedoman Pemberitaan Media Siber",
    "kode-etik": "Kode Etik Jurnalistik",
    "pedoman-ramah-anak": "Pedoman Pemberitaan Ramah Anak",
    "hak-jawab": "Hak Jawab dan Hak Koreksi",
}


def stories() -> tuple[DemoStory, ...]:
    """The stories in the order of their files."""
    return tuple(_story(path) for path in sorted((HERE / "stories").glob("*.txt")))


def newsroom() -> records.DemoNewsroom:
    """The paper, its people, sections and main tags."""
    found = _toml("newsroom.toml")
    return records.DemoNewsroom(
        paper=records.DemoPaper(**found["paper"]),
        users=tuple(records.DemoUser(**row) for row in found["users"]),
        guests=tuple(records.DemoGuest(**row) for row in found["guests"]),
        sections=tuple(records.DemoSection(**row) for row in found["sections"]),
        tags=tuple(records.DemoTag(**row | {"aliases": tuple(row["aliases"])}) for row in found["tags"]),
    )


def officials() -> records.DemoOfficials:
    """The institutions, their positions and who holds them."""
    found = _toml("officials.toml")
    return records.DemoOfficials(
        institutions=tuple(records.DemoInstitution(**row) for row in found["institutions"]),
        positions=tuple(records.DemoPosition(**row) for row in found["positions"]),
        officials=tuple(_official(row) for row in found["officials"]),
    )


def banners() -> records.DemoBanners:
    """The election calendar, the sponsors, and their banners with bookings."""
    found = _toml("banners.toml")
    return records.DemoBanners(
        campaign_periods=tuple(records.DemoCampaignPeriod(**row) for row in found["campaign_periods"]),
        sponsors=tuple(records.DemoSponsor(**row) for row in found["sponsors"]),
        banners=tuple(_banner(row) for row in found["banners"]),
    )


def pages() -> tuple[records.DemoPage, ...]:
    """The standing pages."""
    return tuple(
        records.DemoPage(slug=slug, title=title, body=(HERE / "pages" / f"{slug}.html").read_text("utf-8"))
        for slug, title in PAGE_TITLES.items()
    )


def _toml(name: str) -> dict[str, Any]:
    return tomllib.loads((HERE / name).read_text("utf-8"))


def _story(path: Path) -> DemoStory:
    _nothing, front, pasted = path.read_text("utf-8").split(FENCE, 2)
    row = tomllib.loads(front)
    correction, withdrawal = row.pop("correction", None), row.pop("withdrawal", None)
    return DemoStory(
        **row
        | {
            "tags": tuple(row["tags"]),
            "flags": tuple(row["flags"]),
            "pasted": pasted.strip() + "\n",
            "correction": records.DemoCorrection(**correction) if correction else None,
            "withdrawal": records.DemoWithdrawal(**withdrawal) if withdrawal else None,
        }
    )


def _official(row: dict[str, Any]) -> records.DemoOfficial:
    tenures = tuple(
        records.DemoTenure(
            position=held["position"],
            acting=held.get("acting", ""),
            starts=held.get("from"),
            ends=held.get("until"),
            precision=held.get("precision", "day"),
            source=held.get("source", ""),
        )
        for held in row["tenures"]
    )
    return records.DemoOfficial(**row | {"aliases": tuple(row["aliases"]), "tenures": tenures})


def _banner(row: dict[str, Any]) -> records.DemoBanner:
    flights = tuple(
        records.DemoFlight(
            placement=booked["placement"],
            starts=booked["from"],
            ends=booked["until"],
            weight=booked.get("weight", 1),
        )
        for booked in row["flights"]
    )
    width, height = row["size"]
    return records.DemoBanner(**row | {"size": (width, height), "flights": flights})
