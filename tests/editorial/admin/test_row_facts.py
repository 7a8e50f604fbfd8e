"""What stands beside a row stays there when the form comes back."""

from dataclasses import replace
from datetime import date

import pytest

from articles.editorial.content import ReadAlsoContent
from articles.editorial.services import create_article, withdraw
from articles.officials.models import Position, Tenure
from tests.editorial.admin.conftest import change_address, rows
from tests.factories import NOON, OfficialFactory


def facts_on(response, name):
    """The day and the remark of every row on the page that says something."""
    widget = response.context["adminform"].form[name].subwidgets[0]
    return [facts for _row, facts in widget.data["rows"] if facts.note]


@pytest.fixture
def target(publish_story):
    return publish_story(headline="Warga Menanam Bakau di Muara")


@pytest.fixture
def linked(content, reporter, target):
    row = ReadAlsoContent(ref=1, target_id=target.pk, headline=target.headline)
    return create_article(replace(content, read_also=(row,)), by=reporter, at=NOON)


def test_a_link_keeps_its_day_and_remark_on_a_form_that_comes_back(
    browser_of, reporter, linked, target, typed
):
    client = browser_of(reporter)
    sent = rows("read_also", {"ref": 1, "target": target.pk, "headline": "Warga Menanam Bakau"})

    begun = facts_on(client.get(change_address(linked)), "read_also")
    refused = client.post(change_address(linked), typed(headline="", seen=1, **sent))

    (shown,) = facts_on(refused, "read_also")
    assert refused.context["adminform"].form.errors
    assert begun[0].day == shown.day == "9 Desember 2023"
    assert "100%" in begun[0].note
    assert "100%" not in shown.note


def test_a_link_to_nothing_readers_see_says_so(browser_of, reporter, chief, target, typed):
    withdraw(target.pk, seen=1, by=chief, at=NOON, reason="trauma", text="Permintaan keluarga.")
    waits, hidden = (
        {"ref": 1, "target": "", "headline": "Belum Ada"},
        {"ref": 2, "target": target.pk, "headline": target.headline},
    )
    refused = browser_of(reporter).post(
        "/admin/articles/article/add/", typed(headline="", **rows("read_also", waits, hidden))
    )

    assert [each.note for each in facts_on(refused, "read_also")] == [
        "Menunggu, tersembunyi dari pembaca: belum ada berita dengan judul ini.",
        "Tersembunyi: berita itu sedang tidak tampil bagi pembaca.",
    ]


@pytest.mark.parametrize(
    ("typed_day", "told"), [("2020-05-01", ["Pada 1 Mei 2020: Kapolres"]), ("kemarin", [])]
)
def test_an_official_is_told_with_the_office_of_the_day_that_is_typed(
    browser_of, reporter, draft, typed, typed_day, told
):
    rudi = OfficialFactory(name="Rudi Hartono")
    position = Position.objects.create(title="Kapolres")
    Tenure.objects.create(
        official=rudi, position=position, starts_on=date(2020, 1, 1), ends_on=date(2021, 1, 1)
    )
    row = {"as_written": rudi.name, "official": rudi.pk, "state": "confirmed"}

    refused = browser_of(reporter).post(
        change_address(draft), typed(headline="", event_on=typed_day, seen=1, **rows("mentions", row))
    )

    told = facts_on(refused, "mentions")
    assert [each.note.startswith("Pada 1 Mei 2020") for each in told] == (
        [True] if typed_day[0] == "2" else []
    )
