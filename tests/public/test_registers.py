from datetime import timedelta

import pytest

from tests.factories import NOON, CampaignPeriodFactory, EditionFactory, FlightFactory
from tests.public.stories import correction, withdrawn

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("at_noon")]


def text_of(client, path):
    return client.get(path).content.decode()


def test_register_leads_to_the_corrected_story(client):
    edition = EditionFactory(headline="Jumlah TPS", visible_from=NOON - timedelta(days=1))
    correction(edition)

    text = text_of(client, "/koreksi/")

    assert f'<a href="{edition.get_absolute_url()}">Jumlah TPS</a>' in text
    assert "Jumlah TPS 12, bukan 21." in text
    assert "Sabtu, 9 Desember 2023 | 11.00 WIB" in text


def test_register_tells_a_withdrawal_without_the_story(client):
    edition = withdrawn(headline="Rahasia Anak Bernama Budi")
    correction(edition, kind="hak_jawab", text="Budi keberatan.", made_at=NOON - timedelta(hours=2))

    text = text_of(client, "/koreksi/")

    assert "Dicabut demi masa depan seorang anak." in text
    assert "Rahasia" not in text
    assert "budi" not in text.casefold()


def test_register_keeps_the_corrections_of_a_story_that_was_withdrawn_later(client):
    edition = withdrawn(headline="Rahasia Anak Bernama Budi")
    correction(edition, kind="hak_jawab", text="Budi keberatan.", made_at=NOON - timedelta(hours=2))

    text = text_of(client, "/koreksi/")

    address = f"/read/{edition.article_id}/"
    assert "<strong>Hak jawab</strong>" in text
    assert f'<a href="{address}">Pada berita yang kemudian dicabut</a>' in text
    assert client.get(address).status_code == 410


def test_register_goes_on_by_key(client):
    edition = EditionFactory(visible_from=NOON - timedelta(days=9))
    for hours in range(1, 24):
        correction(edition, text=f"Perbaikan {hours}.", made_at=NOON - timedelta(hours=hours))

    key = client.get("/koreksi/").context["listing"].next_key
    text = text_of(client, f"/koreksi/?sesudah={key}")

    assert "Perbaikan 20." not in text
    assert [f"Perbaikan {hours}." in text for hours in (21, 22, 23)] == [True] * 3


def test_empty_registers_say_so(client):
    assert 'class="empty"' in text_of(client, "/koreksi/")
    assert 'class="empty"' in text_of(client, "/iklan/")


def test_advertising_register_names_payer_place_and_time_and_nothing_private(client):
    FlightFactory(banner__sponsor__name="Toko Maju", banner__sponsor__contact="0812 rahasia")

    text = text_of(client, "/iklan/")

    assert "Toko Maju" in text
    assert "8 Desember 2023 | 12.00 WIB" in text
    assert "10 Desember 2023 | 12.00 WIB" in text
    assert "rahasia" not in text


def test_advertising_register_names_the_election_participant(client):
    CampaignPeriodFactory()
    FlightFactory(banner__is_political=True, banner__participant="Askolani")

    assert "Askolani" in text_of(client, "/iklan/")


def test_flight_that_has_not_begun_is_not_public(client):
    FlightFactory(banner__sponsor__name="Toko Nanti", starts_at=NOON + timedelta(hours=1))

    assert "Toko Nanti" not in text_of(client, "/iklan/")


def test_flight_that_has_ended_stays_public(client):
    FlightFactory(
        banner__sponsor__name="Toko Lama",
        starts_at=NOON - timedelta(days=9),
        ends_at=NOON - timedelta(days=8),
    )

    assert "Toko Lama" in text_of(client, "/iklan/")
