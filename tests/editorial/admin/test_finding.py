"""Tags and officials are found while their names are typed, errors and all, with what tells them apart."""

from datetime import date

import pytest
from django.urls import reverse

from articles.officials.models import OfficialAlias, Position, Tenure
from articles.taxonomy.models import TagAlias
from tests.factories import OfficialFactory, TagFactory

ADD = "articles.add_official"


@pytest.fixture
def ask(browser_of, reporter):
    client = browser_of(reporter)

    def of(screen, term):
        return client.get(reverse(f"admin:articles_article_{screen}"), {"term": term}).json()["results"]

    return of


@pytest.fixture
def ask_text(browser_of, reporter):
    client = browser_of(reporter)

    def of(**text):
        found = client.post(reverse("admin:articles_article_in_text"), text).json()["tags"]
        return [row["text"] for row in found]

    return of


@pytest.mark.parametrize("term", ["pemilihan", "pemilihn", "PILKADA", "pilkda"])
def test_a_tag_is_found_by_any_of_its_names_with_typing_errors(ask, term):
    TagAlias.objects.create(tag=TagFactory(name="Pilkada"), name="Pemilihan Kepala Daerah")
    TagFactory(name="Sungai Musi")

    assert [(row["text"], row["hint"]) for row in ask("tags", term)] == [
        ("Pilkada", "juga: Pemilihan Kepala Daerah")
    ]


def test_an_official_comes_with_the_office_of_today_and_other_spellings(ask):
    official = OfficialFactory(name="Ferly Rosa Putra")
    OfficialAlias.objects.create(official=official, name="Verly Rosa")
    position = Position.objects.create(title="Kapolres", region="Banyuasin")
    Tenure.objects.create(official=official, position=position, starts_on=date(2023, 9, 1))

    (row,) = ask("officials", "ferli rosa")

    assert row == {
        "id": str(official.pk),
        "text": "Ferly Rosa Putra",
        "hint": "Kapolres Banyuasin · juga: Verly Rosa",
    }


@pytest.mark.parametrize("screen", ["tags", "officials", "resembling_tags"])
@pytest.mark.parametrize("term", ["", " ", "\x00", "%", "'\"\\", "x" * 5000, "\ud83d"])
def test_odd_terms_have_an_answer(ask, screen, term):
    TagFactory(name="Sungai")

    assert ask(screen, term.encode("utf-8", "replace").decode()) == []


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("Pemillu 2024", ["Pemilu 2024"]),
        ("Pemilu-2024", ["Pemilu 2024"]),
        ("2024 Pemilu", ["Pemilu 2024"]),
        ("Pemilu 2029", []),
        ("pemilu 2024", []),
        ("Pileg 2024", []),
        ("KPU", []),
        ("Pilpress", ["Pemilu 2024"]),
    ],
)
def test_a_new_name_that_resembles_a_tag_is_asked_about(ask, name, meant):
    TagAlias.objects.create(tag=TagFactory(name="Pemilu 2024"), name="Pilpres")
    TagFactory(name="KPK")

    assert [row["text"] for row in ask("resembling_tags", name)] == meant


def test_tags_that_stand_in_the_text_are_offered_the_telling_ones_first(ask_text):
    for name in ("Pemilu", "Gudang Logistik", "Sungai Musi", "Musi"):
        TagFactory(name=name)
    TagAlias.objects.create(tag=TagFactory(name="Komisi Pemilihan Umum"), name="KPU")

    found = ask_text(
        headline="Kapolres di Gudang Logistik KPU",
        body="<p>Gudang logistik <strong>KPU</strong> dijaga.</p><ul><li>Pemilu aman</li></ul>",
    )

    assert found == ["Gudang Logistik", "Komisi Pemilihan Umum", "Pemilu"]


def test_a_name_does_not_reach_over_the_end_of_a_sentence(ask_text):
    TagFactory(name="Air Bersih")

    assert ask_text(body="<p>Warga kehabisan air. Bersih desa tetap digelar.</p>") == []


@pytest.mark.parametrize("body", ["", "<p>\x00</p>", "<p>" + "kata " * 60_000 + "</p>"])
def test_an_odd_text_has_an_answer(ask_text, body):
    assert ask_text(body=body) == []


def officials_in(client, **text):
    return client.post(reverse("admin:articles_article_in_text"), text).json()["officials"]


def test_officials_that_the_text_names_are_offered_with_their_offices(browser_of, reporter):
    known = OfficialFactory(name="Rudi Hartono")
    position = Position.objects.create(title="Kapolres", region="Banyuasin")
    Tenure.objects.create(official=known, position=position, starts_on=date(2020, 1, 1))
    body = (
        "<p>Kapolres Banyuasin AKBP Rudi Hartono turun ke sungai bersama Bupati Banyuasin Slamet Riyadi.</p>"
        "<ul><li>Warga membawa karung</li></ul>"
    )

    rudi, slamet = officials_in(browser_of(reporter), body=body, event_on="2020-05-01")

    assert [(each["id"], each["text"]) for each in (rudi, slamet)] == [
        (str(known.pk), "Rudi Hartono"),
        ("", "Slamet Riyadi"),
    ]
    assert (rudi["hint"], slamet["hint"]) == ("Kapolres Banyuasin", "Bupati Banyuasin")
    assert "Pada 1 Mei 2020: Kapolres Banyuasin" in rudi["row"]
    assert '<option value="confirmed" selected>' in rudi["row"]
    assert '<option value="proposed" selected>' in slamet["row"]
    assert 'name="mentions-__prefix__-as_written"' in slamet["row"]


def test_an_official_is_added_to_the_newsrooms_only_by_who_may(browser_of, reporter, editor):
    body = "<p>Bupati Banyuasin Slamet Riyadi turun ke sungai.</p>"

    rows = [officials_in(browser_of(person), body=body)[0]["row"] for person in (reporter, editor)]

    assert ["_new_official" in row for row in rows] == [reporter.has_perm(ADD), editor.has_perm(ADD)]


def test_who_bears_a_name_with_another_is_not_chosen(browser_of, reporter):
    for slug in ("slamet", "slamet-riyadi"):
        OfficialFactory(name="Slamet Riyadi", slug=slug)

    (slamet,) = officials_in(browser_of(reporter), body="<p>Bupati Banyuasin Slamet Riyadi turun.</p>")

    assert slamet["id"] == ""


def test_finding_costs_few_queries(ask, django_assert_max_num_queries):
    for n in range(20):
        TagAlias.objects.create(tag=TagFactory(name=f"Sungai {n}"), name=f"Kali {n}")

    with django_assert_max_num_queries(12):
        assert len(ask("tags", "sungai")) == 12
