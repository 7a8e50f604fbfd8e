from collections import Counter
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from articles.banners.placements import PLACEMENT_KEYS
from articles.banners.selection import select_banners
from tests.factories import NOON, BannerFactory, CampaignPeriodFactory, FlightFactory, SponsorFactory

pytestmark = pytest.mark.django_db
WIB = ZoneInfo("Asia/Jakarta")


def political(**kwargs):
    kwargs = {"alt": "ASKOLANI 2 PERIODE", "participant": "Askolani", **kwargs}
    return BannerFactory(is_political=True, **kwargs)


def flight_for_years(banner, placement="article-top", **kwargs):
    moments = {"starts_at": NOON - timedelta(days=900), "ends_at": NOON + timedelta(days=900)}
    return FlightFactory(banner=banner, placement=placement, **moments, **kwargs)


def moment(year, month, day, hour=12, minute=0, second=0):
    return datetime(year, month, day, hour, minute, second, tzinfo=WIB)


@pytest.mark.parametrize("placement", PLACEMENT_KEYS)
def test_running_flight_is_shown_with_its_payer_and_label(placement):
    sponsor = SponsorFactory(name="Toko Maju")
    FlightFactory(banner=BannerFactory(sponsor=sponsor), placement=placement)

    shown = select_banners(placements=[placement], at=NOON)[placement]

    assert (shown.payer, shown.width, shown.height) == ("Toko Maju", 728, 90)
    assert shown.file_url.startswith("/media/banners/")
    assert shown.label


@pytest.mark.parametrize(("after", "seen"), [(-1, False), (0, True), (59, True), (60, False)])
def test_flight_is_half_open(after, seen):
    FlightFactory(starts_at=NOON, ends_at=NOON + timedelta(seconds=60))

    shown = select_banners(placements=["article-top"], at=NOON + timedelta(seconds=after))

    assert bool(shown) is seen


def test_placement_not_asked_for_is_not_answered():
    FlightFactory(placement="sidebar")

    assert select_banners(placements=["article-top"], at=NOON) == {}
    assert select_banners(placements=[], at=NOON) == {}


def test_same_moment_shows_the_same_banner():
    for _ in range(5):
        FlightFactory()

    first = select_banners(placements=["article-top"], at=NOON)

    assert all(select_banners(placements=["article-top"], at=NOON) == first for _ in range(3))


def test_heavier_flight_shows_in_proportion_and_nobody_starves():
    FlightFactory(weight=3, banner__alt="berat")
    FlightFactory(weight=1, banner__alt="ringan")

    turns = Counter(
        select_banners(placements=["article-top"], at=NOON + timedelta(minutes=minute))["article-top"].alt
        for minute in range(80)
    )

    assert 56 <= turns["berat"] <= 64
    assert 16 <= turns["ringan"] <= 24


@pytest.mark.parametrize(
    ("at", "seen"),
    [
        (moment(2023, 12, 9), False),
        (moment(2024, 1, 20, 23, 59, 59), False),
        (moment(2024, 1, 21, 0), True),
        (moment(2024, 2, 10, 23, 59, 59), True),
        (moment(2024, 2, 11, 0), False),
        (moment(2024, 2, 14, 23, 59, 59), False),
        (moment(2024, 2, 15), False),
    ],
)
def test_political_banner_stands_only_in_the_advertising_window(at, seen):
    CampaignPeriodFactory()
    flight_for_years(political())

    assert bool(select_banners(placements=["article-top"], at=at)) is seen


def test_political_banner_without_any_calendar_is_refused():
    FlightFactory(banner=political())

    assert select_banners(placements=["article-top"], at=NOON) == {}


def test_quiet_days_leave_other_advertising_alone():
    CampaignPeriodFactory()
    flight_for_years(political(), weight=1000)
    flight_for_years(BannerFactory(alt="Toko Maju"))

    shown = select_banners(placements=["article-top"], at=moment(2024, 2, 12))

    assert shown["article-top"].alt == "Toko Maju"


@pytest.mark.parametrize(
    ("period_region", "banner_region", "seen"),
    [
        ("Banyuasin", "Banyuasin", True),
        ("BANYUASIN", "banyuasin", True),
        ("Banyuasin", "Musi Banyuasin", False),
        ("", "Banyuasin", True),
        ("Banyuasin", "", False),
    ],
)
def test_window_counts_for_its_region(period_region, banner_region, seen):
    CampaignPeriodFactory(region=period_region)
    flight_for_years(political(region=banner_region))

    assert bool(select_banners(placements=["article-top"], at=moment(2024, 2, 1))) is seen


@pytest.mark.parametrize(
    ("quiet_region", "banner_region", "seen"),
    [
        ("Banyuasin", "banyuasin", False),
        ("Banyuasin", "Lahat", True),
        ("", "Lahat", False),
        ("Banyuasin", "", False),
    ],
)
def test_quiet_period_silences_whoever_reaches_its_region(quiet_region, banner_region, seen):
    CampaignPeriodFactory(ads_until=date(2024, 3, 1), quiet_from=date(2024, 3, 1), vote_on=date(2024, 3, 4))
    CampaignPeriodFactory(
        name="Pemungutan suara ulang",
        region=quiet_region,
        ads_from=date(2024, 1, 1),
        ads_until=date(2024, 1, 30),
        quiet_from=date(2024, 1, 31),
        vote_on=date(2024, 2, 3),
    )
    flight_for_years(political(region=banner_region))

    assert bool(select_banners(placements=["article-top"], at=moment(2024, 2, 1))) is seen


def test_a_participant_stands_once_on_a_page():
    CampaignPeriodFactory()
    flight_for_years(political(participant="Askolani"), "top")
    flight_for_years(political(participant="ASKOLANI"), "article-end")
    flight_for_years(BannerFactory(alt="Toko Maju"), "article-end")
    flight_for_years(political(participant="Slamet"), "sidebar")

    shown = select_banners(placements=["top", "article-end", "sidebar"], at=moment(2024, 2, 1))

    assert [banner.participant for banner in shown.values()] == ["Askolani", "", "Slamet"]
    assert shown["article-end"].alt == "Toko Maju"


def test_ordinary_page_costs_one_query(django_assert_num_queries):
    FlightFactory()
    FlightFactory(placement="sidebar")

    with django_assert_num_queries(1):
        select_banners(placements=PLACEMENT_KEYS, at=NOON)


def test_political_candidate_costs_no_query_more(django_assert_num_queries):
    CampaignPeriodFactory()
    flight_for_years(political())

    with django_assert_num_queries(1):
        select_banners(placements=PLACEMENT_KEYS, at=moment(2024, 2, 1))
