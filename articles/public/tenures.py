"""Which offices an official held, fetched with the person, and when, as precisely as the newsroom knows."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import F, OuterRef
from django.db.models.functions import JSONObject
from django.utils.dateparse import parse_date
from django.utils.translation import gettext as _

from articles.core.dates import MONTHS, long_date
from articles.officials.models import Institution, Position, Tenure

_PRINTED: dict[str, Callable[[date], str]] = {
    Tenure.Precision.DAY: long_date,
    Tenure.Precision.MONTH: lambda day: f"{MONTHS[day.month - 1]} {day.year}",
    Tenure.Precision.YEAR: lambda day: str(day.year),
}

_OFFICE = JSONObject(
    pk=F("position"),
    title=F("position__title"),
    region=F("position__region"),
    institution=F("position__institution__name"),
)


def tenure_rows() -> ArraySubquery:
    """For annotating officials with the offices they held, the latest first; read by `tenures_of`."""
    rows = Tenure.objects.filter(official=OuterRef("pk")).latest_first()
    columns = {name: F(name) for name in ("pk", "acting", "starts_on", "ends_on", "precision")}
    return ArraySubquery(rows.values(row=JSONObject(**columns, office=_OFFICE)))


def tenures_of(official: Any) -> tuple[Tenure, ...]:
    """The offices of an official who carries `tenure_rows`, the latest first."""
    return tuple(_tenure(**row) for row in official.tenure_rows)


def _tenure(*, starts_on: str | None, ends_on: str | None, office: dict[str, Any], **columns: Any) -> Tenure:
    name = office.pop("institution")
    return Tenure(
        position=Position(institution=Institution(name=name) if name else None, **office),
        starts_on=_day(starts_on),
        ends_on=_day(ends_on),
        **columns,
    )


def _day(text: str | None) -> date | None:
    return parse_date(text) if text else None


def period(tenure: Tenure) -> str:
    """`September 2023 – Februari 2024`; the last day is the one before the tenure's end."""
    printed = _PRINTED[tenure.precision]
    start = printed(tenure.starts_on) if tenure.starts_on else ""
    end = printed(tenure.ends_on - timedelta(days=1)) if tenure.ends_on else ""
    if start and end:
        return start if start == end else f"{start} – {end}"
    if start:
        return _("since %(day)s") % {"day": start}
    return _("until %(day)s") % {"day": end} if end else _("dates not known")


def holds_on(tenure: Tenure, *, on: date) -> bool:
    """Whether the office is known to be held that day: begun, and not ended."""
    return (
        tenure.starts_on is not None
        and tenure.starts_on <= on
        and (tenure.ends_on is None or tenure.ends_on > on)
    )
