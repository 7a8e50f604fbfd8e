"""What the public templates print: days and moments, pictures, icons, periods of office."""

from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from django import template
from django.conf import settings
from django.utils import timezone
from django.utils.safestring import SafeString, mark_safe

from articles.banners.placements import PLACEMENTS
from articles.core import dates
from articles.editorial.models import Edition
from articles.media.sources import picture_sources
from articles.officials.models import Tenure
from articles.public.tenures import period

register = template.Library()
ICONS = Path(settings.BASE_DIR) / "static" / "public" / "icons"
_PLACEMENT_LABELS = {placement.key: placement.label for placement in PLACEMENTS}


@register.filter
def moment(value: datetime) -> str:
    """`Sabtu, 9 Desember 2023 | 10.15 WIB`."""
    return dates.full_moment(value)


@register.filter
def short_moment(value: datetime) -> str:
    """`9 Desember 2023 | 10.15 WIB`."""
    return f"{dates.long_date(timezone.localtime(value).date())} | {dates.clock(value)}"


@register.filter
def full_day(value: date) -> str:
    """`Sabtu, 9 Desember 2023`."""
    return dates.full_date(value)


@register.filter
def long_day(value: date) -> str:
    """`9 Desember 2023`."""
    return dates.long_date(value)


@register.filter
def machine_time(value: datetime) -> str:
    """The moment for machines, in the newsroom's zone."""
    return timezone.localtime(value).isoformat(timespec="seconds")


@register.filter
def held(tenure: Tenure) -> str:
    """When an office was held."""
    return period(tenure)


@register.filter
def placement_label(key: str) -> str:
    """The name of an advertising slot."""
    return str(_PLACEMENT_LABELS.get(key, key))


@register.simple_tag
def icon(name: str) -> SafeString:
    """A drawing of the paper, set into the page so that it takes the colour of the words beside it."""
    return _drawing(name)


@cache
def _drawing(name: str) -> SafeString:
    svg = (ICONS / f"{name}.svg").read_text(encoding="utf-8").strip()
    return mark_safe(svg.replace("<svg", '<svg class="icon" aria-hidden="true"', 1))  # noqa: S308 - our files


@register.inclusion_tag("public/parts/picture.html")
def picture(edition: Edition, *, sizes: str) -> dict[str, Any]:
    """The lead picture of a card, decoration beside its headline."""
    return _picture(edition, sizes) | {"alt": ""}


@register.inclusion_tag("public/parts/picture.html")
def first_picture(edition: Edition, *, sizes: str) -> dict[str, Any]:
    """The picture that a reader sees first: fetched at once, with its alternative text."""
    return _picture(edition, sizes) | {"alt": edition.lead_alt, "is_first": True}


def _picture(edition: Edition, sizes: str) -> dict[str, Any]:
    image = edition.lead_image
    if image is None:
        return {}
    focus = f"fx{round(image.focal_x * 4)} fy{round(image.focal_y * 4)}"
    return {"sources": picture_sources(image), "sizes": sizes, "focus": focus}
