import pytest

from articles.editorial.models import Page
from tests.factories import NOON, AuthorFactory, NewsroomFactory, UserFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("at_noon")]


def test_standing_page(client):
    Page.objects.create(
        slug="tentang", title="Tentang Kami", body="<p>Kami <em>ada</em>.</p>", updated_at=NOON
    )

    text = client.get("/halaman/tentang/").content.decode()

    assert "<h1>Tentang Kami</h1>" in text
    assert "<p>Kami <em>ada</em>.</p>" in text


def test_unknown_standing_page_is_not_found(client):
    assert client.get("/halaman/tidak-ada/").status_code == 404


def test_imprint_names_what_the_press_law_asks_for_and_the_newsroom(client):
    newsroom = NewsroomFactory(complaints_contact="Ombudsman redaksi")
    AuthorFactory(name="Rina Wati", user=UserFactory())
    AuthorFactory(name="Dahulu Bekerja", user=UserFactory(is_active=False))
    AuthorFactory(name="Penulis Tamu")

    text = client.get("/halaman/redaksi/").content.decode()

    for words in (
        newsroom.company,
        newsroom.address,
        newsroom.responsible_person,
        newsroom.email,
        "Ombudsman redaksi",
        "Rina Wati",
    ):
        assert words in text
    assert "Dahulu Bekerja" not in text
    assert "Penulis Tamu" not in text


def test_every_page_leads_to_the_standing_pages_and_registers(client):
    text = client.get("/").content.decode()

    for path in (
        "/halaman/redaksi/",
        "/halaman/pedoman-media-siber/",
        "/halaman/kode-etik/",
        "/halaman/tentang/",
        "/halaman/privasi/",
        "/halaman/kontak/",
        "/koreksi/",
        "/iklan/",
    ):
        assert f'href="{path}"' in text


def test_paper_without_settings_still_has_pages(client):
    assert client.get("/").status_code == 200
    assert client.get("/halaman/redaksi/").status_code == 200


def test_unknown_address_helps(client):
    response = client.get("/tidak/ada/")

    assert response.status_code == 404
    assert 'role="search"' in response.content.decode()
