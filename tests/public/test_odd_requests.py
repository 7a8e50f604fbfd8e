"""Addresses and words that nobody should send: never an error of ours, never shown unescaped."""

import pytest
from django.db import OperationalError
from django.test import Client

from tests.factories import EditionFactory, NewsroomFactory, SectionFactory, TagFactory
from tests.public.stories import correction, pointing, tagged

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("at_noon")]

ATTACK = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>"
LONG = "a" * 1000


@pytest.mark.parametrize(
    "path",
    [
        "/read/0/x/",
        "/read/-1/x/",
        "/read/999999999999999999/x/",
        f"/read/{'9' * 40}/x/",
        "/read/1e5/x/",
        "/read/%D9%A1/x/",
        "/read/1/%00/",
        "/read/1/a/b/",
        f"/tag/{LONG}/",
        "/tag/%00/",
        "/tag/a%20b/",
        "/rubrik/tidak-ada/",
        "/pejabat/tidak-ada/",
        "/penulis/tidak-ada/",
        f"/halaman/{LONG}/",
        "/halaman/../admin/",
        "/%ff%fe/",
        "/%3Cscript%3E/",
    ],
)
def test_address_of_nothing_is_not_found(client, path):
    response = client.get(path)

    assert response.status_code == 404
    assert "<script>alert" not in response.content.decode()


@pytest.mark.parametrize("path", ["/indeks/", "/tag/pemilu/", "/rubrik/politik/", "/koreksi/", "/iklan/"])
@pytest.mark.parametrize("key", ["x", "%00", "%ff", LONG, "20231209T050000000000-99999999999999999999"])
def test_broken_key_is_not_found(client, path, key):
    TagFactory(name="Pemilu")
    SectionFactory(name="Politik")

    assert client.get(f"{path}?sesudah={key}").status_code == 404


@pytest.mark.parametrize(
    "query",
    [
        "q=%00",
        "q=%ff%fe",
        f"q={LONG}",
        "q=%27%22%3B--",
        "q=()%7C%26!%3A*",
        "q=a&sesudah=x",
        "sesudah=%00",
        "q[]=1",
    ],
)
def test_search_takes_whatever_is_typed(client, query):
    assert client.get(f"/cari/?{query}").status_code == 200


def test_unknown_parameters_change_nothing(client):
    edition = EditionFactory()

    text = client.get(f"{edition.get_absolute_url()}?utm_source=%3Cscript%3E&sesudah=x").content.decode()

    assert f'<link rel="canonical" href="http://testserver{edition.get_absolute_url()}">' in text
    assert "utm_source" not in text


def test_attack_in_any_text_is_only_words(client):
    NewsroomFactory(name=ATTACK, tagline=ATTACK, company=ATTACK, address=ATTACK)
    section = SectionFactory(name=ATTACK, slug="s", description=ATTACK)
    tag = TagFactory(name=ATTACK, slug="t", description=ATTACK)
    edition = tagged(
        tag, section=section, headline=ATTACK, slug="h", summary=ATTACK, dateline_place=ATTACK[:80]
    )
    correction(edition, text=ATTACK)
    pointed = pointing(edition, section=section)

    paths = ["/", "/tag/t/", "/rubrik/s/", "/koreksi/", "/cari/?q=script", "/halaman/redaksi/"]
    for path in [*paths, edition.get_absolute_url(), pointed.get_absolute_url()]:
        text = client.get(path).content.decode()
        assert "<script>alert" not in text
        assert "<img src=x" not in text


def test_error_of_ours_is_told_plainly(monkeypatch):
    def fail(**kwargs):
        raise RuntimeError

    monkeypatch.setattr("articles.public.views.front.masthead", fail)

    response = Client(raise_request_exception=False).get("/")

    assert response.status_code == 500
    assert "<h1>" in response.content.decode()


def test_unknown_address_is_told_plainly_while_the_database_is_down(client, monkeypatch):
    def fail(**kwargs):
        raise OperationalError

    monkeypatch.setattr("articles.public.pages.masthead", fail)

    response = client.get("/tidak-ada/")

    assert response.status_code == 404
    assert "<h1>" in response.content.decode()


ODD_HEADERS = [
    {"if-none-match": "x"},
    {"if-none-match": f'"{LONG}'},
    {"if-none-match": "*"},
    {"if-modified-since": "kemarin"},
    {"range": "bytes=-99999999999999999999"},
    {"range": "bytes=5-1,0-0"},
    {"accept": "\xff"},
    {"accept-language": LONG},
    {"accept-encoding": "br;q=999,*;q=-1"},
    {"cookie": f"sessionid={LONG}; csrftoken=\xff; =;"},
    {"x-forwarded-host": "jahat.example"},
    {"x-forwarded-for": "999.1.1.1, \xff"},
    {"x-forwarded-proto": "javascript"},
    {"authorization": "Basic !!!"},
    {"referer": ATTACK},
    {"user-agent": "\xff" * 300},
]
READ = ["/", "/indeks/", "/cari/?q=banjir", "/koreksi/", "/feed/", "/sitemap.xml", "/robots.txt", "/luring/"]
# Everything that an address takes, filled with what does not belong there.
ODD_QUERIES = [
    f"sesudah={LONG}",
    "sesudah=20239999T999999999999-1",
    "q=a&rubrik=%00",
    f"q=a&tag={LONG}",
    "q=a&pejabat=%ff",
    "q=a&dari=9999-99-99&sampai=0000-00-00",
    "q=a&dari=2026-11-25&sampai=0001-01-01",
    f"q={'b' * 60_000}",
    "&".join(f"a{n}=1" for n in range(3_000)),
    "&&&===;;",
]


@pytest.mark.parametrize("headers", ODD_HEADERS, ids=lambda headers: next(iter(headers)))
@pytest.mark.parametrize("path", READ)
def test_odd_header_is_answered_like_none(client, path, headers):
    NewsroomFactory()

    response = client.get(path, headers=headers)

    assert response.status_code in (200, 304)
    assert "jahat" not in response.content.decode()
    assert "<script>alert" not in response.content.decode()


@pytest.mark.parametrize("query", ODD_QUERIES, ids=lambda query: query[:20])
@pytest.mark.parametrize("path", READ)
def test_odd_query_is_refused_or_passed_over(client, path, query):
    NewsroomFactory()

    response = client.get(f"{path.partition('?')[0]}?{query}")

    assert response.status_code in (200, 400, 404)


@pytest.mark.parametrize("host", ["jahat.example", "a b", "testserver:x", "testserver, jahat.example"])
def test_foreign_host_is_refused(client, settings, host):
    settings.ALLOWED_HOSTS = ["testserver"]

    response = client.get("/", headers={"host": host})

    assert response.status_code == 400
    assert "jahat" not in response.content.decode()


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "<SCRIPT>"])
@pytest.mark.parametrize(
    "path", [*READ, "/api/v1/", "/healthz", "/tidak-ada/", "/wp-login.php", f"/{ATTACK}/", "/admin"]
)
def test_page_is_read_and_nothing_else(path, method, django_assert_num_queries):
    stranger = Client(enforce_csrf_checks=True)

    with django_assert_num_queries(0):
        response = stranger.generic(method, path, data=ATTACK)

    assert (response.status_code, response.headers["Allow"]) == (405, "GET, HEAD")
    assert not response.content
    assert not response.cookies


def test_partner_is_told_in_words_that_nothing_can_be_sent():
    response = Client(enforce_csrf_checks=True).post("/api/v1/stories/")

    assert (response.status_code, response.headers["Allow"]) == (405, "GET, HEAD")
    assert response.json()["detail"]


@pytest.mark.parametrize(
    "day", ["0000/00/00", "9999/12/31", "2026/13/01", "2026/02/30", "1/1/1", "-1/01/01", "٢٠٢٦/١١/٢٤"]
)
def test_day_that_no_calendar_has_is_not_found(client, day):
    assert client.get(f"/indeks/{day}/").status_code == 404
