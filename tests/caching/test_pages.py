import pytest
from django.core.exceptions import MiddlewareNotUsed
from django.db import OperationalError
from django.http import HttpResponse
from django.test import Client, RequestFactory

from articles.caching.freshness import fresh_for
from articles.caching.middleware import page_cache
from articles.caching.pages import PAGES, KeptPage, PageCache
from articles.editorial.services import reopen
from tests.factories import NOON

SECONDS = 0.5


class Paper:
    """A paper of one page behind the cache, with a clock that only tests move."""

    def __init__(self):
        self.now = 1000.0
        self.words = "one"
        self.status = 200
        self.made = 0
        self.pages = PageCache(clock=lambda: self.now)
        self.ask = page_cache(self.view, pages=self.pages)

    def view(self, request):
        self.made += 1
        return fresh_for(30)(lambda request: HttpResponse(self.words, status=self.status))(request)

    def read(self, path="/", **extra):
        return self.ask(RequestFactory().get(path, **extra)).content.decode()


@pytest.fixture
def paper(settings):
    settings.PAGE_CACHE_SECONDS = SECONDS
    return Paper()


def test_page_is_made_once_for_everybody_while_fresh(paper):
    assert [paper.read() for _ in range(5)] == ["one"] * 5
    assert paper.made == 1


def test_kept_page_carries_the_headers_it_was_sent_with(paper):
    first = paper.ask(RequestFactory().get("/"))
    again = paper.ask(RequestFactory().get("/"))

    assert dict(first.headers) == dict(again.headers)


def test_change_is_seen_within_a_second(paper):
    paper.read()
    paper.words = "two"
    paper.now += SECONDS

    assert paper.read() == "two"


def test_publication_in_this_process_is_seen_at_once(paper):
    paper.read()
    paper.words = "two"
    paper.pages.expire()

    assert paper.read() == "two"


def test_page_begun_before_a_publication_is_not_kept_as_fresh(paper):
    def published_meanwhile(request):
        response = paper.view(request)
        paper.pages.expire()
        paper.words = "two"
        return response

    ask = page_cache(published_meanwhile, pages=paper.pages)

    assert ask(RequestFactory().get("/")).content == b"one"
    assert paper.read() == "two"


def test_addresses_hosts_and_schemes_have_pages_of_their_own(paper):
    paper.read("/")
    paper.read("/?q=a")
    paper.read("/", headers={"host": "127.0.0.1"})
    paper.read("/", secure=True)

    assert paper.made == 4


@pytest.mark.parametrize(
    "request_",
    [
        RequestFactory().post("/"),
        RequestFactory().head("/"),
        RequestFactory().get("/", headers={"cookie": "sessionid=x"}),
        RequestFactory().get("/", headers={"authorization": "Basic x"}),
        RequestFactory().get("/", headers={"range": "bytes=0-1"}),
        RequestFactory().get("/", headers={"host": "evil.example"}),
    ],
    ids=["post", "head", "cookie", "authorization", "range", "host"],
)
def test_other_requests_go_past_the_memory(paper, request_):
    paper.read()

    paper.ask(request_)

    assert paper.made == 2


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Cache-Control": "private, max-age=5"},
        {"Cache-Control": "public, max-age=5", "Vary": "Cookie"},
        {"Cache-Control": "public, max-age=5", "Set-Cookie": "a=b"},
    ],
)
def test_answer_that_is_not_for_everybody_is_not_kept(paper, headers):
    def view(request):
        paper.made += 1
        response = HttpResponse("mine", headers=headers)
        if "Set-Cookie" in headers:
            response.set_cookie("a", "b")
        return response

    ask = page_cache(view, pages=paper.pages)
    ask(RequestFactory().get("/"))
    ask(RequestFactory().get("/"))

    assert paper.made == 2


def test_reader_goes_on_reading_while_pages_cannot_be_made(paper):
    paper.read()
    paper.status, paper.words = 500, "trouble"
    paper.now += 3600

    assert [paper.read() for _ in range(10)] == ["one"] * 10
    assert paper.made == 2


def test_page_is_tried_again_after_trouble(paper):
    paper.read()
    paper.status = 503
    paper.now += 3600
    paper.read()
    paper.status, paper.words = 200, "two"
    paper.now += 2

    assert paper.read() == "two"


def test_trouble_with_one_page_does_not_age_the_others(paper):
    paper.read("/a")
    paper.read("/b")
    paper.now += 10
    paper.status = 500
    paper.read("/a")
    paper.status, paper.words = 200, "two"

    assert paper.read("/b") == "two"


def test_page_that_was_never_made_shows_the_trouble(paper):
    paper.status, paper.words = 500, "trouble"

    assert paper.read() == "trouble"


def test_page_of_the_day_before_yesterday_is_no_help(paper):
    paper.read()
    paper.status, paper.words = 500, "trouble"
    paper.now += 2 * 24 * 3600

    assert paper.read() == "trouble"


def test_others_get_the_last_page_while_one_reader_waits_for_the_new_one(paper):
    paper.read()
    paper.now += SECONDS
    key = "http://testserver/"
    assert paper.pages.claim(key)

    assert paper.read() == "one"
    assert paper.made == 1
    paper.pages.release(key)


def test_reader_who_holds_the_page_gets_a_short_answer(paper):
    etag = paper.ask(RequestFactory().get("/"))["ETag"]

    again = paper.ask(RequestFactory().get("/", headers={"if-none-match": etag}))

    assert (again.status_code, paper.made) == (304, 1)


def test_memory_is_bounded_and_the_longest_unread_goes_first():
    pages = PageCache(most_bytes=250)
    for key in ("a", "b"):
        pages.put(key, KeptPage(status=200, headers=(), body=b"x" * 100, begun_at=0, state=0))
    pages.get("a")

    pages.put("c", KeptPage(status=200, headers=(), body=b"x" * 100, begun_at=0, state=0))
    pages.put("huge", KeptPage(status=200, headers=(), body=b"x" * 3 * 2**20, begun_at=0, state=0))

    assert [key for key in ("a", "b", "c", "huge") if pages.get(key)] == ["a", "c"]


def test_cache_can_be_switched_off(settings):
    settings.PAGE_CACHE_SECONDS = 0

    with pytest.raises(MiddlewareNotUsed):
        page_cache(lambda request: HttpResponse(""))


@pytest.mark.django_db
def test_front_page_is_read_while_the_database_is_down(settings, monkeypatch):
    settings.PAGE_CACHE_SECONDS = 1e-9
    client = Client(raise_request_exception=False)
    before = client.get("/")

    def down(*args, **kwargs):
        raise OperationalError("connection refused")

    monkeypatch.setattr("articles.public.views.front.front_page", down)

    assert before.status_code == 200
    assert client.get("/").content == before.content
    assert client.get("/", headers={"cookie": "sessionid=x"}).status_code == 503


def test_step_of_the_desk_is_seen_by_the_next_reader(published, chief, django_capture_on_commit_callbacks):
    before = PAGES.state

    with django_capture_on_commit_callbacks(execute=True):
        reopen(published.pk, seen=published.revision_number, by=chief, at=NOON)

    assert PAGES.state > before
