import pytest

from tests.factories import EditionFactory
from tests.public.stories import scheduled, withdrawn

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
