"""The small text files that robots and people of other trades ask for."""

from datetime import datetime, timedelta

import pytest
from django.core.exceptions import ValidationError

from articles.core.ads_txt import validate_ads_txt
from articles.public.views.text_files import NOT_FOR_ROBOTS
from tests.factories import NOON, NewsroomFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("at_noon")]
SELLERS = """# Our sellers
contact=iklan@harianmusi.example
bursa-iklan.example, 1234-AB, DIRECT, f08c47fec0942fa0
exchange.example,77,reseller # since March"""


def test_robots_txt_names_the_sitemaps_and_what_is_not_for_robots(client):
    response = client.get("/robots.txt")

    text = response.content.decode()
    assert response["Content-Type"] == "text/plain; charset=utf-8"
    assert "Sitemap: http://testserver/sitemap.xml\n" in text
    assert "Sitemap: http://testserver/sitemap-news.xml\n" in text
    assert all(f"Disallow: {path}\n" in text for path in NOT_FOR_ROBOTS)
    assert "Disallow: /\n" not in text


def test_ads_txt_is_what_the_settings_say(client):
    NewsroomFactory(ads_txt=SELLERS)

    response = client.get("/ads.txt")

    assert response["Content-Type"] == "text/plain; charset=utf-8"
    assert response.content.decode() == f"{SELLERS}\n"


def test_paper_without_sellers_has_no_ads_txt(client):
    NewsroomFactory()

    assert client.get("/ads.txt").status_code == 404


def test_sellers_are_read_line_by_line():
    validate_ads_txt(SELLERS)


@pytest.mark.parametrize(
    "line",
    ["exchange.example", "exchange.example, 12", "exchange.example, 12, MAYBE", "<script>, 1, DIRECT", "a=b"],
)
def test_line_that_no_buyer_can_read_is_named(line, in_english):
    with pytest.raises(ValidationError, match="Line 2 cannot be read"):
        validate_ads_txt(f"# Our sellers\n{line}")


def test_security_txt_names_a_contact_and_an_end(client):
    NewsroomFactory()

    text = client.get("/.well-known/security.txt").content.decode()
    fields = dict(line.split(": ", 1) for line in text.splitlines())

    assert fields["Contact"] == "mailto:redaksi@harianmusi.example"
    assert fields["Canonical"] == "http://testserver/.well-known/security.txt"
    assert timedelta(days=170) < datetime.fromisoformat(fields["Expires"]) - NOON < timedelta(days=181)


def test_security_txt_of_a_paper_without_an_e_mail_leads_to_its_contact_page(client):
    NewsroomFactory(email="")

    assert (
        "Contact: http://testserver/halaman/kontak/\n"
        in client.get("/.well-known/security.txt").content.decode()
    )
