from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from articles.audit.models import AuditEntry
from articles.banners.models import Banner, CampaignPeriod, Flight
from articles.banners.pictures import LIMITS
from tests.admin_forms import errors_of, filled, with_row
from tests.factories import BannerFactory, FlightFactory, SponsorFactory
from tests.pictures import picture_bytes, upload

pytestmark = pytest.mark.django_db

ADD = "admin:articles_banner_add"
NO_ROWS = {"flights-TOTAL_FORMS": 0, "flights-INITIAL_FORMS": 0}


@pytest.fixture
def desk(client, advertiser):
    client.force_login(advertiser)
    return client


def flight(days_from=1, days_until=8, placement="top", weight=1):
    now = timezone.localtime()
    start, end = now + timedelta(days=days_from), now + timedelta(days=days_until)
    row = {"placement": placement, "weight": weight}
    for name, moment in (("starts_at", start), ("ends_at", end)):
        row |= {f"{name}_0": f"{moment:%Y-%m-%d}", f"{name}_1": f"{moment:%H:%M:%S}"}
    return row


def banner(**fields):
    data = {"name": "Toko Maju", "alt": "Toko Maju buka", "target_url": "https://tokomaju.example/"} | NO_ROWS
    data |= {"sponsor": SponsorFactory().pk, "file": upload(picture_bytes(size=(728, 90)))}
    return data | fields


def test_a_banner_is_booked_with_its_flights_at_once(desk):
    data = with_row(with_row(banner(), "flights", **flight()), "flights", **flight(placement="sidebar"))

    response = desk.post(reverse(ADD), data)

    assert response.status_code == 302, errors_of(response)
    assert Banner.objects.get().flights.count() == 2
    assert Banner.objects.get().width == 728
    actions = sorted(AuditEntry.objects.values_list("action", flat=True))
    assert actions == ["banner.created", "flight.created", "flight.created"]


@pytest.mark.parametrize("content", [b"", b"<svg onload=alert(1)></svg>", b"\xff\xd8 no"])
def test_a_banner_is_a_checked_picture(desk, content):
    response = desk.post(reverse(ADD), banner(file=upload(content)))

    assert "file" in response.context["adminform"].form.errors
    assert not Banner.objects.exists()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (picture_bytes(size=(2000, 1501)), "lebih dari 3 juta titik"),
        (picture_bytes() + bytes(LIMITS.bytes), "lebih dari 2 MB"),
    ],
)
def test_a_banner_is_a_small_picture(desk, content, said):
    response = desk.post(reverse(ADD), banner(file=upload(content)))

    assert said in response.context["adminform"].form.errors["file"][0]


def test_a_political_banner_names_its_participant(desk):
    response = desk.post(reverse(ADD), banner(is_political="on", participant=" "))

    assert list(response.context["adminform"].form.errors) == ["participant"]


@pytest.mark.parametrize("address", ["javascript:alert(1)", "ftp://a.example/", "data:text/html,a", "a b"])
def test_a_banner_leads_to_the_web_or_nowhere(desk, address):
    response = desk.post(reverse(ADD), banner(target_url=address))

    assert "target_url" in response.context["adminform"].form.errors


@pytest.mark.parametrize(
    "row",
    [
        flight(8, 1),
        flight(1, 1),
        flight(-9, -1),
        flight(1, 3650),
        flight(weight=0),
        flight(weight=-1),
        flight(weight=99_999),
        flight(placement="kolong"),
        flight() | {"starts_at_0": "0001-01-01"},
        flight() | {"ends_at_0": "9999-12-31", "ends_at_1": "23:59:59"},
        flight() | {"starts_at_0": "31-31-31"},
    ],
)
def test_a_flight_that_cannot_be_is_told_so_at_its_row(desk, row):
    response = desk.post(reverse(ADD), with_row(banner(), "flights", **row))

    assert response.status_code == 200
    messages = errors_of(response)
    assert messages
    assert not any("Constraint" in message for message in messages)
    assert not Banner.objects.exists()


def test_two_flights_of_a_banner_in_one_placement_do_not_overlap(desk):
    booked = BannerFactory()
    url = reverse("admin:articles_banner_change", args=[booked.pk])
    page = filled(desk.get(url))

    typed_twice = desk.post(
        url, with_row(with_row(page, "flights", **flight(1, 8)), "flights", **flight(7, 9))
    )
    assert len(errors_of(typed_twice)) == 1

    desk.post(url, with_row(page, "flights", **flight(1, 8)))
    assert Flight.objects.count() == 1
    again = desk.post(url, with_row(filled(desk.get(url)), "flights", **flight(7, 9)))
    assert len(errors_of(again)) == 1
    assert Flight.objects.count() == 1


def test_what_ran_cannot_be_rewritten(desk):
    now = timezone.now()
    ran = FlightFactory(starts_at=now - timedelta(days=9), ends_at=now - timedelta(days=2))
    runs = FlightFactory(starts_at=now - timedelta(days=9), ends_at=now + timedelta(days=2))
    for row in (ran, runs):
        url = reverse("admin:articles_flight_change", args=[row.pk])
        desk.post(url, flight(-3, 5, placement="sidebar", weight=7))

    ended, running = Flight.objects.get(pk=ran.pk), Flight.objects.get(pk=runs.pk)

    assert (ended.placement, ended.starts_at, ended.ends_at, ended.weight) == (
        ran.placement,
        ran.starts_at,
        ran.ends_at,
        1,
    )
    assert (running.placement, running.starts_at, running.weight) == (runs.placement, runs.starts_at, 7)


def test_the_list_of_flights_tells_what_runs_what_is_to_come_and_what_ran(
    desk, django_assert_max_num_queries
):
    now, day = timezone.now(), timedelta(days=1)
    flights = {
        "ran": FlightFactory(starts_at=now - 9 * day, ends_at=now - day),
        "running": FlightFactory(starts_at=now - day, ends_at=now + day),
        "coming": FlightFactory(starts_at=now + day, ends_at=now + 9 * day),
    }
    url = reverse("admin:articles_flight_changelist")

    for time, wanted in flights.items():
        with django_assert_max_num_queries(7):
            assert list(desk.get(url, {"time": time}).context["cl"].result_list) == [wanted]


def test_flights_end_now_by_the_page_and_those_that_ran_stay(desk):
    now, day = timezone.now(), timedelta(days=1)
    ran = FlightFactory(starts_at=now - 9 * day, ends_at=now - day)
    runs = FlightFactory(starts_at=now - day, ends_at=now + day)

    desk.post(
        reverse("admin:articles_flight_changelist"),
        {"action": "end_now", "_selected_action": [ran.pk, runs.pk]},
    )

    assert Flight.objects.get(pk=runs.pk).ends_at <= timezone.now()
    assert Flight.objects.get(pk=ran.pk).ends_at == ran.ends_at


def test_the_list_of_banners_tells_where_each_runs_now(desk, django_assert_max_num_queries):
    now, day = timezone.now(), timedelta(days=1)
    for _ in range(9):
        FlightFactory(placement="sidebar", starts_at=now - day, ends_at=now + day)

    with django_assert_max_num_queries(8):
        page = desk.get(reverse("admin:articles_banner_changelist"))

    assert page.status_code == 200
    assert all("booked" in row.__dict__ for row in page.context["cl"].result_list)


@pytest.mark.parametrize(
    "days",
    [
        ("2024-02-10", "2024-01-21", "2024-02-11", "2024-02-14"),
        ("2024-01-21", "2024-02-12", "2024-02-11", "2024-02-14"),
        ("2024-01-21", "2024-02-11", "2024-02-11", "2024-02-11"),
        ("0001-01-01", "2024-02-11", "2024-02-11", "2024-02-14"),
        ("2024-01-21", "2024-02-11", "2024-02-11", "9999-12-31"),
    ],
)
def test_a_campaign_whose_days_stand_wrong_is_told_so(desk, days):
    names = ("ads_from", "ads_until", "quiet_from", "vote_on")
    data = {"name": "Pemilu 2024"} | dict(zip(names, days, strict=True))

    response = desk.post(reverse("admin:articles_campaignperiod_add"), data)

    assert response.status_code == 200
    assert not any("Constraint" in message for message in errors_of(response))
    assert not CampaignPeriod.objects.exists()


def test_an_election_stands_in_the_calendar_once(desk):
    days = {"ads_from": "2024-01-21", "ads_until": "2024-02-11", "quiet_from": "2024-02-11"}
    data = {"name": "Pemilu 2024", "vote_on": "2024-02-14"} | days
    url = reverse("admin:articles_campaignperiod_add")

    first, second = desk.post(url, data), desk.post(url, data)

    assert (first.status_code, second.status_code) == (302, 200)
    assert not any("Constraint" in message for message in errors_of(second))


def test_the_advertising_desk_sees_advertising_only(desk):
    models = {
        model["object_name"]
        for app in desk.get(reverse("admin:index")).context["app_list"]
        for model in app["models"]
    }

    assert models == {"Banner", "CampaignPeriod", "Flight", "Sponsor"}
