import pytest
from django.http import HttpResponse, StreamingHttpResponse
from django.test import RequestFactory

from articles.caching.freshness import fresh_for

GET = RequestFactory().get("/")


def answered(response, request=GET):
    return fresh_for(5)(lambda request: response)(request)


def directives(response):
    return set(filter(None, response.headers.get("Cache-Control", "").split(", ")))


@pytest.mark.parametrize("status", [200, 301, 410])
def test_public_answer_says_how_long_it_is_fresh(status):
    assert directives(answered(HttpResponse("x", status=status))) == {
        "public",
        "max-age=5",
        "stale-while-revalidate=1",
        "stale-if-error=86400",
    }


@pytest.mark.parametrize("status", [302, 400, 404, 500, 503])
def test_error_or_detour_is_asked_again(status):
    response = answered(HttpResponse("x", status=status))

    assert "Cache-Control" not in response.headers
    assert "ETag" not in response.headers


def test_answer_with_a_cookie_stays_with_its_reader():
    response = HttpResponse("x")
    response.set_cookie("a", "b")

    assert directives(answered(response)) == set()


@pytest.mark.parametrize("control", ["private", "no-store", "max-age=0, Private"])
def test_private_answer_stays_private(control):
    response = answered(HttpResponse("x", headers={"Cache-Control": control}))

    assert "public" not in directives(response)


def test_answer_that_looked_at_the_session_stays_with_its_reader():
    request = RequestFactory().get("/")
    request.session = type("Session", (), {"accessed": True, "modified": False})()

    assert directives(answered(HttpResponse("x"), request)) == set()


def test_answer_with_a_form_token_stays_with_its_reader():
    request = RequestFactory().get("/")
    request.META["CSRF_COOKIE_NEEDS_UPDATE"] = True

    assert directives(answered(HttpResponse("x"), request)) == set()


def test_answer_to_a_post_is_not_kept():
    assert directives(answered(HttpResponse("x"), RequestFactory().post("/"))) == set()


def test_streamed_answer_is_left_alone():
    assert directives(answered(StreamingHttpResponse(iter(["x"])))) == set()


def test_same_page_is_answered_shortly_to_whoever_holds_it():
    first = answered(HttpResponse("x"))

    again = answered(HttpResponse("x"), RequestFactory().get("/", headers={"if-none-match": first["ETag"]}))

    assert (again.status_code, again.content) == (304, b"")
    assert again["ETag"] == first["ETag"]
    assert "max-age=5" in directives(again)


def test_changed_page_is_answered_in_full():
    first = answered(HttpResponse("x"))

    again = answered(HttpResponse("y"), RequestFactory().get("/", headers={"if-none-match": first["ETag"]}))

    assert (again.status_code, again.content) == (200, b"y")


def test_page_may_bring_its_own_mark():
    assert answered(HttpResponse("x", headers={"ETag": '"7"'}))["ETag"] == '"7"'


def test_view_keeps_its_name_and_arguments():
    @fresh_for(5)
    def tag_page(request, slug):
        return HttpResponse(slug)

    assert tag_page.__name__ == "tag_page"
    assert tag_page(GET, slug="pemilu").content == b"pemilu"
