"""The advertising desk sees its day: what runs, what comes, what ended, what the calendar silences."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from articles.banners.desk import MOST_FLIGHTS, flight_desk
from tests.factories import NOON, BannerFactory, FlightFactory

pytestmark = pytest.mark.django_db


def booked(name, *, starts, ends, **banner):
    moments = {"starts_at": NOON + timedelta(days=starts), "ends_at": NOON + timedelta(days=ends)}
    return FlightFactory(banner=BannerFactory(name=name, **banner), **moments)


def names():
    return {each.list.name: [str(flight.banner) for flight in each.flights] for each in flight_desk(at=NOON)}


def test_flights_stand_under_their_time_the_next_to_change_first():
    booked("Lama", starts=-9, ends=9)
    booked("Hampir selesai", starts=-9, ends=1)
    booked("Segera", starts=1, ends=9)
    booked("Bulan depan", starts=30, ends=40)
    booked("Kemarin", starts=-9, ends=-1)
    booked("Bulan lalu", starts=-40, ends=-30)

    assert names() == {
        "running": ["Hampir selesai", "Lama"],
        "coming": ["Segera"],
        "ran": ["Kemarin"],
    }


def test_a_flight_that_ends_now_has_ended():
    booked("Selesai", starts=-1, ends=0)

    assert names() == {"running": [], "coming": [], "ran": ["Selesai"]}


def test_a_political_flight_outside_its_window_is_marked_and_others_are_not():
    political = booked("Calon", starts=-1, ends=1, is_political=True, participant="Darmawan")
    booked("Toko", starts=-1, ends=1)

    running = flight_desk(at=NOON)[0]

    assert running.silenced == {political.pk}


def test_a_long_list_is_cut_and_leads_to_the_book(client, advertiser):
    now = timezone.now()
    for _ in range(MOST_FLIGHTS + 1):
        FlightFactory(starts_at=now - timedelta(days=1), ends_at=now + timedelta(days=1))

    client.force_login(advertiser)
    page = client.get(reverse("admin:index")).content.decode()

    assert f"{MOST_FLIGHTS}+" in page
    assert f"{reverse('admin:articles_flight_changelist')}?time=running" in page


def test_the_desk_of_advertising_costs_few_queries(client, advertiser, django_assert_max_num_queries):
    for _ in range(5):
        FlightFactory()
    client.force_login(advertiser)

    with django_assert_max_num_queries(9):
        client.get(reverse("admin:index"))


@pytest.mark.parametrize("role", ["reporter", "editor"])
def test_who_books_no_banners_has_no_flights_on_the_desk(client, request, role):
    FlightFactory(banner=BannerFactory(name="Toko Maju"))
    client.force_login(request.getfixturevalue(role))

    assert "Toko Maju" not in client.get(reverse("admin:index")).content.decode()
