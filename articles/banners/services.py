"""The advertising desk's writes: sponsors, banners, flights and the campaign calendar."""

from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _

from articles.audit.record import record
from articles.banners.models import Banner, CampaignPeriod, Flight, Sponsor
from articles.core.models import User

Booking = Sponsor | Banner | Flight | CampaignPeriod

# The payer's contact is not public, so it does not belong in the audit either.
UNRECORDED = frozenset({"id", "contact"})


class FlightHasRun(ValidationError):
    """A flight that readers saw stays in the public register of advertising."""


@transaction.atomic
def save_booking(booking: Booking, *, by: User, at: datetime) -> None:
    """Saves a new or changed sponsor, banner, flight or campaign period, and writes down what changed.

    Every rule is checked first, the database's own included; what is wrong comes back as one
    ValidationError fit for the form.
    """
    before = _values(_stored(booking))
    booking.full_clean()
    booking.save()
    after = _values(booking)
    changes = {name: [before.get(name), value] for name, value in after.items() if before.get(name) != value}
    action = "changed" if before else "created"
    record(f"{booking._meta.model_name}.{action}", by=by, at=at, on=booking, changes=changes)


@transaction.atomic
def end_flight(flight: Flight, *, by: User, at: datetime) -> None:
    """Ends a running flight now; one that is still to come is removed, one that has run stays as it was."""
    stored = Flight.objects.select_for_update().get(pk=flight.pk)
    if stored.ends_at <= at:
        raise FlightHasRun(_("This flight has run; it stays in the public register."), code="flight_has_run")
    record("flight.ended", by=by, at=at, on=stored, was_until=stored.ends_at.isoformat())
    if stored.starts_at >= at:
        stored.delete()
        return
    stored.ends_at = at
    stored.save(update_fields=["ends_at"])


def _stored(booking: Booking) -> Booking | None:
    """The row as it stands, locked, so that two desks write down their changes one after the other."""
    manager: models.Manager[Any] = type(booking)._default_manager
    return manager.select_for_update().filter(pk=booking.pk).first() if booking.pk else None


def _values(booking: Booking | None) -> dict[str, str]:
    if booking is None:
        return {}
    return {
        field.attname: str(field.value_from_object(booking))
        for field in booking._meta.concrete_fields
        if field.name not in UNRECORDED
    }
