import pytest
from django.db import OperationalError
from django.test import Client

from tests.factories import EditionFactory, NewsroomFactory
from tests.public.stories import scheduled, withdrawn

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("at_noon")]


@pytest.mark.parametrize(
    "path", ["/berita/jembatan-ampera-ditutup.html", "/jembatan-ampera-ditutup/", "/read/x/jembtan-ampera/"]
)
def test_unknown_address_offers_the_stories_its_words_speak_of(client, path):
    edition = EditionFactory(headline="Jembatan Ampera Ditutup")

    response = client.get(path)

    assert response.status_code == 404
    assert edition.get_absolute_url() in response.content.decode().split('class="sidebar"')[0]


@pytest.mark.parametrize(
    "path", ["/wp-login.php", "/x/", "/a-b-c-d/", f"/{'jembatan-' * 100}/", "/%F0%9F%92%A9-%00/"]
)
def test_address_without_words_offers_the_search_alone(client, path):
    EditionFactory(headline="Jembatan Ampera Ditutup")

    text = client.get(path).content.decode()

    assert 'id="likely"' not in text
    assert 'role="search"' in text


def test_hidden_stories_are_not_offered(client):
    scheduled(headline="Jembatan Ampera Nanti")
    withdrawn(headline="Jembatan Ampera Ditarik")

    assert "Jembatan Ampera" not in client.get("/jembatan-ampera-baru/").content.decode()


def test_withdrawn_story_says_why(client):
    gone = withdrawn(headline="Ditarik")

    response = client.get(gone.get_absolute_url())

    assert response.status_code == 410
    assert "Dicabut demi masa depan seorang anak." in response.content.decode()


def test_dead_database_is_told_plainly_with_a_time_to_come_again(monkeypatch):
    NewsroomFactory()

    def fail(**kwargs):
        raise OperationalError

    monkeypatch.setattr("articles.public.views.front.masthead", fail)

    response = Client(raise_request_exception=False).get("/")

    assert response.status_code == 503
    assert response.headers["Retry-After"] == "30"
    assert "<h1>" in response.content.decode()
    assert "public" not in response.headers.get("Cache-Control", "")
