import re
from pathlib import Path

import pytest
from django.conf import settings
from django.core.exceptions import DisallowedHost, PermissionDenied
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

    front_that_raises(monkeypatch, OperationalError)

    response = Client(raise_request_exception=False).get("/")

    assert response.status_code == 503
    assert response.headers["Retry-After"] == "30"
    assert "<h1>" in response.content.decode()
    assert "public" not in response.headers.get("Cache-Control", "")


PROBLEMS = {400: DisallowedHost, 403: PermissionDenied, 500: RuntimeError, 503: OperationalError}
COLOUR = re.compile(r"--[a-z]+: #[0-9a-f]{6};")
REQUESTED = re.compile(r"""(?:src|href)=["']([^"']*)|url\(|@import""")


def front_that_raises(monkeypatch, error):
    def fail(**kwargs):
        raise error

    monkeypatch.setattr("articles.public.views.front.masthead", fail)


@pytest.mark.parametrize("status", PROBLEMS)
def test_page_of_a_problem_needs_nothing_but_itself(monkeypatch, status):
    front_that_raises(monkeypatch, PROBLEMS[status])

    response = Client(raise_request_exception=False).get("/")
    text = response.content.decode()

    assert response.status_code == status
    assert set(REQUESTED.findall(text)) <= {"", "/", "/admin/login/", "data:,"}
    (nonce,) = re.findall(r'<style nonce="([^"]+)">', text)
    assert f"'nonce-{nonce}'" in response.headers["Content-Security-Policy"]


def test_page_of_a_problem_has_the_colours_of_the_paper():
    plain, site = (
        set(COLOUR.findall((Path(settings.BASE_DIR) / name).read_text()))
        for name in ("templates/public/plain.html", "static/public/css/site.css")
    )

    assert plain
    assert plain <= site


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("status", [500, 503])
def test_page_of_a_problem_stands_alone_in_a_browser(live_server, browser_page, monkeypatch, status, scheme):
    front_that_raises(monkeypatch, PROBLEMS[status])
    page = browser_page(viewport={"width": 360, "height": 740}, color_scheme=scheme)
    requests, complaints = [], []
    page.on("request", lambda request: requests.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))

    page.goto(f"{live_server.url}/")
    page.wait_for_load_state("networkidle")

    assert requests == [f"{live_server.url}/"]
    assert not [text for text in complaints if "Security Policy" in text]
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert ground == {"light": "rgb(255, 254, 251)", "dark": "rgb(19, 21, 23)"}[scheme]
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
