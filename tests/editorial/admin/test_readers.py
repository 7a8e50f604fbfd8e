from datetime import timedelta

import pytest

from articles.editorial.models import EditionByline
from articles.readership.services import hour_of, save_reads
from tests.factories import NOON, AuthorFactory, EditionFactory
from tests.people import staff

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("at_noon")]
SCREEN = "/admin/pembaca/"


@pytest.fixture
def at_noon(monkeypatch):
    monkeypatch.setattr("django.utils.timezone.now", lambda: NOON)


def signed(author, headline, *, reads):
    edition = EditionFactory(headline=headline, visible_from=NOON - timedelta(days=1))
    EditionByline.objects.create(
        edition=edition, author=author, name=author.name, part="reporter", published_at=edition.published_at
    )
    save_reads({(edition.article_id, hour_of(NOON)): reads}, known={edition.article_id})
    return edition


@pytest.mark.parametrize(
    ("role", "status"), [("wartawan", 200), ("redaktur", 200), ("penanggung jawab", 200), ("iklan", 403)]
)
def test_screen_opens_to_those_who_see_articles(client, role, status):
    client.force_login(staff("orang", role))

    assert client.get(SCREEN).status_code == status


def test_strangers_are_sent_to_the_login(client):
    assert "/login/" in client.get(SCREEN).url


def test_editors_see_every_story_and_author(client, editor):
    rina = AuthorFactory(name="Rina")
    signed(rina, "Banjir Surut", reads=41)
    client.force_login(editor)

    text = client.get(SCREEN).content.decode()

    assert "Banjir Surut" in text
    assert f"penulis={rina.slug}" in text
    assert ">41<" in text
    assert text.count("<svg viewBox") == 2


def test_reporters_see_their_own_stories_only(client, reporter):
    own = AuthorFactory(name="Saya", user=reporter)
    other = AuthorFactory(name="Lain")
    signed(own, "Berita Saya", reads=3)
    signed(other, "Berita Orang", reads=9)
    client.force_login(reporter)

    for query in ("", f"?penulis={other.slug}"):
        text = client.get(SCREEN + query).content.decode()
        assert "Berita Saya" in text
        assert "Berita Orang" not in text


@pytest.mark.parametrize("query", ["?hari=x", "?hari=30", "?hari=%00"])
def test_odd_periods_are_today(client, editor, query):
    client.force_login(editor)

    assert client.get(SCREEN + query).status_code == 200


@pytest.mark.parametrize("slug", ["tidak-ada", "%00", "a" * 3000])
def test_unknown_author_is_not_found(client, editor, slug):
    client.force_login(editor)

    assert client.get(f"{SCREEN}?penulis={slug}").status_code == 404


def test_storys_form_shows_its_readers(client, editor):
    edition = signed(AuthorFactory(), "Banjir", reads=12)
    client.force_login(editor)

    text = client.get(f"/admin/articles/article/{edition.article_id}/change/").content.decode()

    assert 'id="panel-readers"' in text
    assert "12" in text.split('id="panel-readers"')[1].split("</section>")[0]
