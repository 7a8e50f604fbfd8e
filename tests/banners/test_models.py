from datetime import date

import pytest
from django.db import IntegrityError, connection, transaction
from django.db.models import F

from articles.banners.models import Banner, CampaignPeriod, Flight, Sponsor
from tests.factories import BannerFactory, CampaignPeriodFactory, FlightFactory, SponsorFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("factory", "change", "rule"),
    [
        (FlightFactory, {"ends_at": F("starts_at")}, "flight_ends_after_it_starts"),
        (FlightFactory, {"placement": "roof"}, "flight_placement_is_known"),
        (FlightFactory, {"weight": 0}, "flight_has_weight"),
        (BannerFactory, {"is_political": True}, "banner_political_names_its_participant"),
        (BannerFactory, {"alt": ""}, "banner_has_alternative_text"),
        (BannerFactory, {"target_url": "javascript:alert(1)"}, "banner_leads_to_a_web_address"),
        (BannerFactory, {"target_url": " https://x.example"}, "banner_leads_to_a_web_address"),
        (CampaignPeriodFactory, {"ads_until": F("ads_from")}, "campaign_days_stand_in_order"),
        (CampaignPeriodFactory, {"quiet_from": date(2024, 2, 1)}, "campaign_days_stand_in_order"),
        (CampaignPeriodFactory, {"vote_on": F("quiet_from")}, "campaign_days_stand_in_order"),
    ],
)
def test_database_refuses(factory, change, rule):
    row = factory()

    with pytest.raises(IntegrityError, match=rule), transaction.atomic():
        type(row).objects.filter(pk=row.pk).update(**change)


def test_banner_stands_once_in_a_placement_at_a_time():
    flight = FlightFactory()

    with pytest.raises(IntegrityError, match="flight_of_a_banner_stands_once"), transaction.atomic():
        FlightFactory(banner=flight.banner)


def test_flights_may_follow_each_other_without_a_gap():
    flight = FlightFactory()

    FlightFactory(banner=flight.banner, starts_at=flight.ends_at, ends_at=flight.ends_at.replace(year=2024))

    assert Flight.objects.count() == 2


def test_campaign_period_stands_once():
    CampaignPeriodFactory()

    with pytest.raises(IntegrityError, match="campaign_period_stands_once"), transaction.atomic():
        CampaignPeriodFactory()


def test_sponsor_name_is_unique():
    SponsorFactory(name="Toko Maju")

    with pytest.raises(IntegrityError), transaction.atomic():
        SponsorFactory(name="Toko Maju")


@pytest.mark.parametrize(
    ("model", "statement"),
    [
        (Sponsor, "DELETE FROM articles_sponsor"),
        (Banner, "DELETE FROM articles_banner"),
    ],
)
def test_what_a_flight_needs_is_not_deleted_by_hand(model, statement):
    FlightFactory()

    with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"{statement}; SET CONSTRAINTS ALL IMMEDIATE")

    assert model.objects.exists()


def test_half_political_banner_is_refused_in_raw_sql():
    banner = BannerFactory()

    with (
        pytest.raises(IntegrityError, match="names_its_participant"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(
            "UPDATE articles_banner SET is_political = true, participant = '' WHERE id = %s", [banner.pk]
        )


def test_period_without_a_vote_touches_no_day():
    CampaignPeriodFactory()

    assert not CampaignPeriod.objects.touching(date(2024, 2, 15)).exists()
    assert CampaignPeriod.objects.touching(date(2024, 2, 14)).exists()
