"""One address for each page, whichever host, port or query it was asked with."""

import pytest

from tests.factories import NewsroomFactory
from tests.public.editions import complete_edition

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("at_noon")]
HOME = "https://koran.example.id"


@pytest.fixture
def known_address(settings):
    """The site has one address, and answers to others too."""
    settings.SITE_URL = HOME
    settings.ALLOWED_HOSTS = ["koran.example.id", "www.koran.example.id"]


@pytest.mark.usefixtures("known_address")
@pytest.mark.parametrize("host", ["koran.example.id", "www.koran.example.id", "koran.example.id:8443"])
def test_page_names_the_address_of_the_site_whatever_host_it_was_asked_by(client, host):
    edition = complete_edition()
    NewsroomFactory()

    text = client.get(f"{edition.get_absolute_url()}?utm_source=wa", headers={"host": host}).content.decode()

    assert f'<link rel="canonical" href="{HOME}{edition.get_absolute_url()}">' in text
    assert f'property="og:url" content="{HOME}{edition.get_absolute_url()}"' in text
    assert f'"url":"{HOME}{edition.get_absolute_url()}"' in text
    assert "www.koran.example.id" not in text
    assert ":8443" not in text


@pytest.mark.usefixtures("known_address")
@pytest.mark.parametrize("path", ["/feed/", "/sitemap.xml", "/sitemap-news.xml", "/robots.txt"])
def test_files_for_robots_name_it_too(client, path):
    complete_edition()

    text = client.get(path, headers={"host": "www.koran.example.id"}).content.decode()

    assert HOME in text
    assert "www.koran" not in text


def test_site_without_an_address_of_its_own_takes_the_one_it_was_asked_by(client):
    assert '<link rel="canonical" href="http://testserver/">' in client.get("/?a=b").content.decode()
