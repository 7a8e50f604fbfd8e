"""Who may fetch stories, and how often."""

from datetime import timedelta

import pytest
from django.db import OperationalError, connection

from articles.core.models import User
from articles.partners.models import PartnerKey
from articles.partners.services import revoke_partner_key
from articles.partners.strangers import MOST_REFUSALS
from tests.factories import NOON, EditionFactory
from tests.partners.keys import a_key

pytestmark = pytest.mark.django_db
GUARDED = ["stories/", "stories/1/", "sections/", "tags/", "tidak-ada/"]
UNKNOWN = "mitra_00000000_" + "a" * 43


def problem(response, status):
    assert response.status_code == status, response.content
    assert response.headers["Content-Type"] == "application/problem+json"
    return response.json()


@pytest.mark.parametrize("path", GUARDED)
@pytest.mark.parametrize(
    "header",
    [
        None,
        "",
        "Bearer",
        "Bearer ",
        f"Bearer {UNKNOWN}",
        "Basic d2FydGF3YW46cmFoYXNpYQ==",
        "Bearer \xff\xfe",
        "x" * 5000,
    ],
)
def test_without_a_known_key_nothing_opens(client, clock, path, header):
    headers = {} if header is None else {"Authorization": header}

    response = client.get(f"/api/v1/{path}", headers=headers)

    assert problem(response, 401)["detail"]
    assert response.headers["WWW-Authenticate"] == "Bearer"


def test_a_log_in_of_the_newsroom_is_no_key(client, chief, clock):
    client.force_login(chief)

    problem(client.get("/api/v1/stories/"), 401)


def test_what_has_not_the_form_of_a_key_is_refused_without_a_query(client, clock, django_assert_num_queries):
    with django_assert_num_queries(0):
        client.get("/api/v1/stories/", headers={"Authorization": "Bearer kunci"})


def test_a_revoked_key_opens_nothing(fetch, chief):
    revoke_partner_key(PartnerKey.objects.get().pk, by=chief, at=NOON)

    assert "dicabut" in problem(fetch("stories/"), 401)["detail"]


def test_an_expired_key_opens_nothing_from_its_very_moment(fetch, clock):
    end = PartnerKey.objects.get().expires_at

    clock(end - timedelta(microseconds=1))
    assert fetch("stories/").status_code == 200

    clock(end)
    problem(fetch("stories/"), 401)


@pytest.mark.parametrize("name", ["key", "api_key", "token", "access_token", "KEY", "kunci"])
def test_a_key_in_the_address_is_refused_and_not_repeated(client, key, clock, name):
    response = client.get(f"/api/v1/stories/?{name}={key}")

    assert "Authorization" in problem(response, 400)["detail"]
    assert key not in response.content.decode()


def test_a_right_key_in_the_address_beside_one_in_the_header_is_refused(fetch, key):
    problem(fetch(f"stories/?token={key}"), 400)


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete", "options"])
def test_nothing_can_be_changed(fetch, method):
    response = fetch("stories/", method=method)

    problem(response, 405)
    assert response.headers["Allow"] == "GET, HEAD"


def test_a_forged_form_without_a_token_is_told_the_same(client, clock):
    client.handler.enforce_csrf_checks = True

    problem(client.post("/api/v1/stories/"), 405)


def test_a_key_fetches_as_often_as_it_may_and_is_told_when_it_may_again(fetch, clock, settings):
    settings.API_REQUESTS = 3
    assert [fetch("stories/").status_code for _ in range(3)] == [200] * 3

    clock(NOON + timedelta(minutes=4))
    response = fetch("stories/")

    assert "3" in problem(response, 429)["detail"]
    assert response.headers["Retry-After"] == "360"
    clock(NOON + timedelta(minutes=10))
    assert fetch("stories/").status_code == 200


def test_another_key_is_not_bounded_by_it(fetch, client, chief, settings):
    settings.API_REQUESTS = 1
    fetch("stories/")
    problem(fetch("stories/"), 429)
    _row, other = a_key(chief)

    assert client.get("/api/v1/stories/", headers={"Authorization": f"Bearer {other}"}).status_code == 200


def test_many_wrong_keys_are_bounded_and_shut_out_no_partner_at_the_same_address(fetch, client):
    for _ in range(MOST_REFUSALS):
        client.get("/api/v1/stories/", headers={"Authorization": f"Bearer {UNKNOWN}"})

    response = client.get("/api/v1/stories/", headers={"Authorization": f"Bearer {UNKNOWN}"})

    problem(response, 429)
    assert int(response.headers["Retry-After"]) > 0
    assert fetch("stories/").status_code == 200


def test_the_last_use_stands_in_the_row(fetch):
    fetch("stories/")

    assert PartnerKey.objects.get().last_used_at == NOON


@pytest.mark.parametrize("path", GUARDED)
def test_no_answer_may_be_kept_for_others(fetch, client, path):
    EditionFactory()

    for response in (fetch(path), client.get(f"/api/v1/{path}")):
        assert response.headers["Cache-Control"] == "private, no-cache"
        assert "Authorization" in response.headers["Vary"]
        assert not response.cookies


def test_the_page_cache_keeps_nothing_of_it(fetch, client, settings):
    settings.PAGE_CACHE_SECONDS = 60
    EditionFactory()
    assert fetch("stories/").status_code == 200

    problem(client.get("/api/v1/stories/"), 401)


def test_without_a_database_the_refusal_is_a_problem_too(client, clock, monkeypatch):
    def fail(*args, **kwargs):
        raise OperationalError("gone")

    monkeypatch.setattr("articles.public.api.admission.count_use", fail)

    response = client.get("/api/v1/stories/", headers={"Authorization": f"Bearer {UNKNOWN}"})

    problem(response, 503)
    assert response.headers["Retry-After"] == "30"


def test_whoever_holds_the_answer_gets_a_short_one(fetch):
    edition = EditionFactory(visible_from=NOON - timedelta(hours=1))
    for path in ("stories/", f"stories/{edition.article_id}/", "sections/", "tags/"):
        etag = fetch(path).headers["ETag"]

        response = fetch(path, **{"If-None-Match": etag})

        assert (response.status_code, response.content) == (304, b"")
        assert response.headers["Cache-Control"] == "private, no-cache"


def test_a_story_says_when_it_changed(fetch):
    edition = EditionFactory(visible_from=NOON - timedelta(hours=1))
    path = f"stories/{edition.article_id}/"

    assert fetch(path).headers["Last-Modified"] == "Sat, 09 Dec 2023 04:00:00 GMT"
    assert fetch(path, **{"If-Modified-Since": "Sat, 09 Dec 2023 04:00:00 GMT"}).status_code == 304
    assert fetch(path, **{"If-Modified-Since": "Sat, 09 Dec 2023 03:59:59 GMT"}).status_code == 200


def test_head_is_answered_like_get_without_a_body(fetch):
    EditionFactory()

    response = fetch("stories/", method="head")

    assert (response.status_code, response.content) == (200, b"")
    assert response.headers["ETag"] == fetch("stories/").headers["ETag"]


def test_answers_come_compressed_to_whoever_can_read_them(fetch):
    EditionFactory(body="<p>Kapolres memantau gudang.</p>" * 50)

    assert fetch("stories/", **{"Accept-Encoding": "gzip"}).headers["Content-Encoding"] == "gzip"


@pytest.mark.django_db(transaction=True)
def test_outside_of_a_test_no_transaction_surrounds_a_request(client, db, clock):
    chief = User.objects.create_superuser("penanggungjawab")
    _row, key = a_key(chief)

    response = client.get("/api/v1/stories/", headers={"Authorization": f"Bearer {key}"})

    assert response.status_code == 200
    assert PartnerKey.objects.get().last_used_at == NOON


@pytest.mark.django_db(transaction=True)
def test_a_key_that_somebody_changes_just_now_can_be_used(client, db, clock):
    _row, key = a_key(User.objects.create_superuser("penanggungjawab"))
    other = connection.copy()
    with other.cursor() as cursor:
        cursor.execute("BEGIN")
        cursor.execute("SELECT 1 FROM articles_partnerkey FOR NO KEY UPDATE")

        response = client.get("/api/v1/stories/", headers={"Authorization": f"Bearer {key}"})
    other.close()

    assert response.status_code == 200
    assert PartnerKey.objects.get().last_used_at is None
