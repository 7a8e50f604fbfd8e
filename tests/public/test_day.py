from datetime import date, timedelta

import pytest

from articles.public.months import sheet
from tests.factories import NOON, EditionFactory
from tests.public.stories import scheduled

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("at_noon")]


def test_day_holds_what_was_first_published_between_its_midnights(client):
    midnight = NOON - timedelta(hours=12)
    EditionFactory(headline="Tepat tengah malam", visible_from=midnight)
    EditionFactory(headline="Sedetik sebelumnya", visible_from=midnight - timedelta(seconds=1))

    today = client.get("/indeks/2023/12/09/").content.decode()
    yesterday = client.get("/indeks/2023/12/08/").content.decode()

    assert "Tepat tengah malam" in today
    assert "Sedetik sebelumnya" not in today
    assert "Sedetik sebelumnya" in yesterday


def test_day_leads_to_the_days_beside_it_within_the_life_of_the_paper(client):
    EditionFactory(visible_from=NOON - timedelta(days=2))

    middle = client.get("/indeks/2023/12/08/").content.decode()
    first = client.get("/indeks/2023/12/07/").content.decode()

    assert 'rel="prev" href="/indeks/2023/12/07/"' in middle
    assert 'href="/indeks/2023/12/09/"' in middle
    assert 'href="/indeks/2023/12/06/"' not in first


def test_day_without_news_helps_and_is_not_indexed(client):
    text = client.get("/indeks/2001/01/01/").content.decode()

    assert 'class="empty"' in text
    assert 'content="noindex"' in text


@pytest.mark.parametrize(
    "path", ["2023/13/40", "2023/02/30", "2023/12/10", "0000/01/01", "9999/12/31", "2023/1/1", "abcd/ef/gh"]
)
def test_day_that_is_no_day_or_still_to_come_is_not_found(client, path):
    assert client.get(f"/indeks/{path}/").status_code == 404


def test_chosen_date_leads_to_its_day(client):
    response = client.get("/indeks/", {"tanggal": "2023-12-09"})

    assert (response.status_code, response.headers["Location"]) == (302, "/indeks/2023/12/09/")


@pytest.mark.parametrize("text", ["2023-13-40", "x", "9999-12-31", "0001-01-01", "\x00", "9" * 1000])
def test_chosen_date_that_is_none_is_not_found(client, text):
    assert client.get("/indeks/", {"tanggal": text}).status_code == 404


def test_index_lists_everything_that_is_visible(client):
    EditionFactory(headline="Sudah terbit")
    scheduled(headline="Belum terbit")

    text = client.get("/indeks/").content.decode()

    assert "Sudah terbit" in text
    assert "Belum terbit" not in text


@pytest.mark.parametrize(
    ("day", "title", "weeks", "earlier", "later"),
    [
        (date(2023, 12, 9), "Desember 2023", 5, date(2023, 11, 30), None),
        (date(2023, 11, 30), "November 2023", 5, None, date(2023, 12, 1)),
        (date(2023, 10, 1), "Oktober 2023", 6, None, date(2023, 11, 1)),
    ],
)
def test_sheet_of_a_month(day, title, weeks, earlier, later):
    found = sheet(day, first=date(2023, 11, 20), last=date(2023, 12, 9))

    assert (found.title, len(found.weeks), found.earlier, found.later) == (title, weeks, earlier, later)
    assert all(len(week) == 7 for week in found.weeks)
    assert {d.month for week in found.weeks for d in week if d} == {day.month}
