"""When an official held an office, said as precisely as the newsroom knows."""

from collections.abc import Callable
from datetime import date, timedelta

from django.utils.translation import gettext as _

from articles.core.dates import MONTHS, long_date
from articles.officials.models import Tenure

_PRINTED: dict[str, Callable[[date], str]] = {
    Tenure.Precision.DAY: long_date,
    Tenure.Precision.MONTH: lambda day: f"{MONTHS[day.month - 1]} {day.year}",
    Tenure.Precision.YEAR: lambda day: str(day.year),
}


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
