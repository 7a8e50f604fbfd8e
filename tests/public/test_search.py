from datetime import timedelta

import pytest

from tests.factories import NOON, EditionFactory, OfficialFactory, TagFactory
from tests.public.stories import mentioning, scheduled, tagged, withdrawn

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("at_noon")]


def found(client, words):
    return client.get("/cari/", {"q": words}).content.decode().split('class="sidebar"')[0]


def test_search_finds_other_forms_of_a_word_and_marks_them(client):
    EditionFactory(headline="Bupati Meresmikan Jembatan")

    assert "<mark>Meresmikan</mark>" in found(client, "peresmian jembatan")


def test_search_finds_nothing_hidden(client):
    scheduled(headline="Jembatan Nanti")
    withdrawn(headline="Jembatan Ditarik")

    text = found(client, "jembatan")

    assert "Jembatan Nanti" not in text
    assert "Jembatan Ditarik" not in text


def test_search_that_finds_nothing_helps(client):
    text = found(client, "qqqzzz")

    assert 'class="empty"' in text
    assert 'value="qqqzzz"' in text


def test_search_without_words_shows_the_form(client):
    response = client.get("/cari/")

    assert response.status_code == 200
    assert 'role="search"' in response.content.decode()


def test_search_offers_headlines_that_look_alike(client):
    EditionFactory(headline="Jembatan Ampera Ditutup")

    assert "/jembatan-ampera-ditutup/" in found(client, "jembtan amperaa")


def test_search_goes_on_by_key(client):
    EditionFactory.create_batch(25, headline="Jembatan Ampera")

    response = client.get("/cari/", {"q": "jembatan"})
    following = client.get("/cari/", {"q": "jembatan", "sesudah": str(response.context["result"].next)})

    assert len(following.context["result"].hits) == 5


def test_results_are_not_indexed(client):
    assert 'content="noindex"' in found(client, "apa")


def test_words_come_back_escaped(client):
    text = found(client, '"><script>alert(1)</script>')

    assert "<script>alert" not in text
    assert "&lt;script&gt;" in text


def test_search_is_narrowed_by_section_tag_official_and_days(client):
    official, tag = OfficialFactory(name="Ferly"), TagFactory(name="Banjir")
    old = mentioning(official, headline="Jembatan Lama", visible_from=NOON - timedelta(days=30))
    new = tagged(tag, headline="Jembatan Baru")
    narrowings = {
        f"rubrik={new.section.slug}": new,
        "tag=banjir": new,
        "pejabat=ferly": old,
        "dari=2023-12-01": new,
        "sampai=2023-12-01": old,
        "dari=2023-11-01&sampai=2023-11-30": old,
    }

    found_by = {
        query: [hit.edition for hit in client.get(f"/cari/?q=jembatan&{query}").context["result"].hits]
        for query in narrowings
    }

    assert found_by == {query: [edition] for query, edition in narrowings.items()}


def test_search_offers_what_several_of_its_stories_are_about(client):
    tag, rare = TagFactory(name="Banjir"), TagFactory(name="Langka")
    for n in range(2):
        tagged(tag, headline=f"Jembatan {n}")
    tagged(rare, headline="Jembatan Lain")

    text = found(client, "jembatan")

    assert "q=jembatan&amp;tag=banjir" in text
    assert "tag=langka" not in text


def test_chosen_filter_can_be_taken_away_and_stays_on_further_pages(client):
    tag = TagFactory(name="Banjir")
    for n in range(25):
        tagged(tag, headline=f"Jembatan {n}")

    text = client.get("/cari/?q=jembatan&tag=banjir").content.decode()

    assert 'class="is-chosen" href="?q=jembatan"' in text
    assert 'rel="next" href="?q=jembatan&amp;tag=banjir&amp;sesudah=' in text


def test_typing_error_is_asked_about(client):
    EditionFactory(headline="Jembatan Ampera Ditutup")

    assert 'href="?q=jembatan%20ampera"' in found(client, "jembtan ampera")


def test_empty_search_with_filters_offers_to_search_everywhere(client):
    EditionFactory(headline="Jembatan")

    text = client.get("/cari/?q=jembatan&sampai=2001-01-01").content.decode()

    assert '<a href="?q=jembatan">' in text


@pytest.mark.parametrize(
    "query",
    [
        "rubrik=x",
        "tag=%00",
        "pejabat=%ff",
        "tag=" + "a" * 3000,
        "dari=2023-13-99",
        "dari=x",
        "sampai=0001-01-01",
        "dari=9999-12-31",
    ],
)
def test_odd_filters_narrow_nothing(client, query):
    edition = EditionFactory(headline="Jembatan")

    response = client.get(f"/cari/?q=jembatan&{query}")

    assert [hit.edition for hit in response.context["result"].hits] == [edition]
