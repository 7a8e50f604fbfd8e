from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError

from articles.audit.models import AuditEntry
from articles.banners.models import Flight, Sponsor
from articles.banners.services import FlightHasRun, end_flight, save_booking
from tests.factories import NOON, BannerFactory, FlightFactory, SponsorFactory, UserFactory

pytestmark = pytest.mark.django_db


def test_new_booking_is_saved_and_written_down():
    clerk = UserFactory()
    sponsor = Sponsor(name="Toko Maju", contact="0812 3456")

    save_booking(sponsor, by=clerk, at=NOON)

    entry = AuditEntry.objects.get(object_id=sponsor.pk)
    assert (entry.action, entry.actor, entry.at) == ("sponsor.created", clerk, NOON)
    assert entry.data["changes"]["name"] == [None, "Toko Maju"]
    assert "contact" not in entry.data["changes"]


def test_changed_booking_says_what_was_and_what_is():
    flight = FlightFactory(weight=1)
    flight.weight = 5

    save_booking(flight, by=UserFactory(), at=NOON)

    entry = AuditEntry.objects.get()
    assert entry.action == "flight.changed"
    assert entry.data["changes"] == {"weight": ["1", "5"]}


def booked_twice():
    flight = FlightFactory()
    return Flight(
        banner=flight.banner, placement=flight.placement, starts_at=flight.starts_at, ends_at=flight.ends_at
    )


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (booked_twice, "booked for this placement"),
        (lambda: Flight(banner=BannerFactory(), placement="top", starts_at=NOON, ends_at=NOON), "must end"),
        (
            lambda: Flight(banner=BannerFactory(), placement="roof", starts_at=NOON, ends_at=NOON),
            "not a valid choice",
        ),
        (lambda: BannerFactory.build(sponsor=SponsorFactory(), is_political=True), "names its election"),
        (lambda: Sponsor(name="<b>Toko</b>"), "HTML"),
        (lambda: Sponsor(name=SponsorFactory(name="Toko Maju").name), "exists"),
    ],
)
def test_what_the_rules_refuse_reaches_the_form_as_a_sentence(make, words, settings):
    settings.LANGUAGE_CODE = "en"
    booking = make()

    with pytest.raises(ValidationError) as refused:
        save_booking(booking, by=UserFactory(), at=NOON)

    assert words in " ".join(refused.value.messages)
    assert not AuditEntry.objects.exists()


def test_running_flight_ends_now():
    flight = FlightFactory()

    end_flight(flight, by=UserFactory(), at=NOON)

    flight.refresh_from_db()
    assert flight.ends_at == NOON


def test_flight_still_to_come_is_removed():
    flight = FlightFactory(starts_at=NOON, ends_at=NOON + timedelta(days=1))

    end_flight(flight, by=UserFactory(), at=NOON)

    assert not Flight.objects.exists()
    assert AuditEntry.objects.get().action == "flight.ended"


def test_flight_that_has_run_stays_in_the_register():
    flight = FlightFactory(starts_at=NOON - timedelta(days=2), ends_at=NOON)

    with pytest.raises(FlightHasRun):
        end_flight(flight, by=UserFactory(), at=NOON)

    assert Flight.objects.filter(pk=flight.pk, ends_at=NOON).exists()
