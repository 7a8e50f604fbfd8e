"""What the advertising desk may write about the time of a flight: nothing that readers have seen changes."""

from datetime import datetime, timedelta

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from articles.banners.models import Flight

LONGEST = timedelta(days=5 * 366)
EARLIEST_YEAR, LATEST_YEAR = 2000, 2100


def settled_fields(flight: Flight, *, at: datetime) -> tuple[str, ...]:
    """The facts of a booking that stand in the public register already and can no longer change."""
    if flight.ends_at <= at:
        return ("placement", "starts_at", "ends_at", "weight")
    return ("placement", "starts_at") if flight.starts_at <= at else ()


def check_period(starts_at: datetime, ends_at: datetime, *, at: datetime) -> None:
    """Raises ValidationError, keyed by field, on a time that nobody can mean."""
    for name, moment in (("starts_at", starts_at), ("ends_at", ends_at)):
        if not EARLIEST_YEAR <= moment.year < LATEST_YEAR:
            raise ValidationError({name: _("Look at the year.")})
    if ends_at <= starts_at:
        raise ValidationError({"ends_at": _("The flight must end after it starts.")})
    if ends_at <= at:
        raise ValidationError({"ends_at": _("This moment has passed: choose one to come.")})
    if ends_at - starts_at > LONGEST:
        raise ValidationError({"ends_at": _("A flight runs five years at most.")})
