"""Days and moments as an Indonesian newspaper prints them, always with their zone."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.utils import timezone

WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)
# The three zones of Indonesia have kept these offsets since 1988 and know no summer time.
ZONE_NAMES = {"Asia/Jakarta": "WIB", "Asia/Pontianak": "WIB", "Asia/Makassar": "WITA", "Asia/Jayapura": "WIT"}


def long_date(day: date) -> str:
    """`9 Desember 2023`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def month_name(month: date) -> str:
    """`Desember 2023`."""
    return f"{MONTHS[month.month - 1]} {month.year}"


def full_date(day: date) -> str:
    """`Sabtu, 9 Desember 2023`."""
    return f"{WEEKDAYS[day.weekday()]}, {long_date(day)}"


def clock(moment: datetime) -> str:
    """`10.15 WIB` in the newsroom's zone."""
    local = timezone.localtime(moment)
    zone = local.tzinfo
    name = ZONE_NAMES.get(zone.key, "") if isinstance(zone, ZoneInfo) else ""
    return f"{local:%H.%M} {name or local.tzname()}"


def full_moment(moment: datetime) -> str:
    """`Sabtu, 9 Desember 2023 | 10.15 WIB`."""
    return f"{full_date(timezone.localtime(moment).date())} | {clock(moment)}"


def short_moment(moment: datetime) -> str:
    """`9/12/2023 10.15 WIB`, for tables."""
    local = timezone.localtime(moment)
    return f"{local.day}/{local.month}/{local.year} {clock(moment)}"


def day_bounds(day: date) -> tuple[datetime, datetime]:
    """The half-open stretch of time that the day is in the newsroom's zone."""
    zone = timezone.get_current_timezone()
    start = datetime(day.year, day.month, day.day, tzinfo=zone)
    end = date.fromordinal(day.toordinal() + 1)
    return start, datetime(end.year, end.month, end.day, tzinfo=zone)
