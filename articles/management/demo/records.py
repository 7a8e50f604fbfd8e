"""What the demo files hold, as typed records; days are counted from the day of seeding."""

from dataclasses import dataclass
from datetime import date, time


@dataclass(frozen=True, kw_only=True)
class DemoPaper:
    """The paper and what the Press Law makes it say in public."""

    name: str
    tagline: str
    company: str
    address: str
    phone: str
    email: str
    responsible_person: str
    complaints_contact: str


@dataclass(frozen=True, kw_only=True)
class DemoUser:
    """Somebody of the newsroom; an empty group is the superuser, empty initials no author."""

    username: str
    group: str
    first_name: str
    last_name: str
    initials: str = ""
    biography: str = ""


@dataclass(frozen=True, kw_only=True)
class DemoGuest:
    """An author without an account."""

    key: str
    name: str
    biography: str


@dataclass(frozen=True, kw_only=True)
class DemoSection:
    """A rubric; the order of the file is the order of the menu."""

    slug: str
    name: str
    description: str


@dataclass(frozen=True, kw_only=True)
class DemoTag:
    """A main tag with its introduction and other names."""

    name: str
    description: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class DemoNewsroom:
    """All of newsroom.toml."""

    paper: DemoPaper
    users: tuple[DemoUser, ...]
    guests: tuple[DemoGuest, ...]
    sections: tuple[DemoSection, ...]
    tags: tuple[DemoTag, ...]


@dataclass(frozen=True, kw_only=True)
class DemoInstitution:
    """A public body."""

    key: str
    name: str
    region: str
    kind: str


@dataclass(frozen=True, kw_only=True)
class DemoPosition:
    """An office of a public body."""

    key: str
    title: str
    region: str
    institution: str


@dataclass(frozen=True, kw_only=True)
class DemoTenure:
    """An office held; each end is a date, a number of days from the day of seeding, or unknown."""

    position: str
    acting: str = ""
    starts: date | int | None = None
    ends: date | int | None = None
    precision: str = "day"
    source: str = ""


@dataclass(frozen=True, kw_only=True)
class DemoOfficial:
    """An invented official."""

    key: str
    name: str
    rank: str = ""
    honorifics: str = ""
    degrees: str = ""
    biography: str = ""
    aliases: tuple[str, ...] = ()
    tenures: tuple[DemoTenure, ...] = ()


@dataclass(frozen=True, kw_only=True)
class DemoOfficials:
    """All of officials.toml."""

    institutions: tuple[DemoInstitution, ...]
    positions: tuple[DemoPosition, ...]
    officials: tuple[DemoOfficial, ...]


@dataclass(frozen=True, kw_only=True)
class DemoCampaignPeriod:
    """The calendar of an invented election; its fields are days from the day of seeding."""

    name: str
    region: str
    ads_from: int
    ads_until: int
    quiet_from: int
    vote_on: int


@dataclass(frozen=True, kw_only=True)
class DemoSponsor:
    """Who pays."""

    key: str
    name: str
    kind: str
    contact: str


@dataclass(frozen=True, kw_only=True)
class DemoFlight:
    """A booking of a placement."""

    placement: str
    starts: int
    ends: int
    weight: int = 1


@dataclass(frozen=True, kw_only=True)
class DemoBanner:
    """An advertising picture: `draw_banner(drawing, text, size)` makes it."""

    key: str
    title: str
    sponsor: str
    alt: str
    text: str
    drawing: str
    size: tuple[int, int]
    url: str
    is_political: bool = False
    participant: str = ""
    region: str = ""
    flights: tuple[DemoFlight, ...] = ()


@dataclass(frozen=True, kw_only=True)
class DemoBanners:
    """All of banners.toml."""

    campaign_periods: tuple[DemoCampaignPeriod, ...]
    sponsors: tuple[DemoSponsor, ...]
    banners: tuple[DemoBanner, ...]


@dataclass(frozen=True, kw_only=True)
class DemoPage:
    """A standing page: its title and a clean fragment of HTML."""

    slug: str
    title: str
    body: str


@dataclass(frozen=True, kw_only=True)
class DemoCorrection:
    """A public act on a story; the first edition said `was` where the text now says `now`."""

    kind: str
    text: str
    days_ago: int
    hour: time
    was: str
    now: str


@dataclass(frozen=True, kw_only=True)
class DemoWithdrawal:
    """Why and when a story was taken from readers."""

    reason: str
    text: str
    days_ago: int
    hour: time
