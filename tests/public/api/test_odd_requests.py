"""Addresses that nobody should send: a clear problem that names the parameter, never an error of ours."""

import pytest

from tests.factories import EditionFactory

pytestmark = pytest.mark.django_db
ATTACK = "%3Cscript%3Ealert(1)%3C/script%3E"
LONG = "a" * 3000
KEY = "20231209T050000000000-17"


@pytest.mark.parametrize(
    ("query", "parameter"),
    [
        ("limit=0", "limit"),
        ("limit=-1", "limit"),
        ("limit=51", "limit"),
        ("limit=5.0", "limit"),
        ("limit=1e1", "limit"),
        ("limit=%D9%A1", "limit"),
        ("limit=", "limit"),
        (f"limit={'9' * 4000}", "limit"),
        ("limit=5&limit=6", "limit"),
        ("since=", "since"),
        ("since=kemarin", "since"),
        ("since=2023-12-09", "since"),
        ("since=2023-12-09T05:00:00", "since"),
        ("since=2023-12-09T05:00:00+07:00", "since"),
        ("since=2023-13-09T05:00:00Z", "since"),
        ("since=2023-02-30T05:00:00Z", "since"),
        ("since=0000-12-09T05:00:00Z", "since"),
        ("since=9999-12-31T23:59:59-23:59", "since"),
        ("since=2023-12-09T05:00:00%2B99:00", "since"),
        ("since=2023-12-09T05:00:00Z%00", "since"),
        ("cursor=", "cursor"),
        ("cursor=x", "cursor"),
        ("cursor=%00", "cursor"),
        ("cursor=%ff%fe", "cursor"),
        (f"cursor={LONG}", "cursor"),
        (f"cursor={KEY}", "cursor"),
        (f"cursor=u.{KEY}.{KEY}", "cursor"),
        ("cursor=n.20231399T050000000000-17", "cursor"),
        ("cursor=n.20231209T050000000000-99999999999999999999", "cursor"),
        (f"cursor=n.{KEY}&since=2023-12-09T05:00:00Z", "cursor"),
        (f"cursor=u.{KEY}&since=2023-12-09T05:00:00Z", "cursor"),
        (f"cursor=u.{KEY}.{KEY}.{KEY}&since=2023-12-09T05:00:00Z", "cursor"),
        ("section=%00", "section"),
        (f"section={LONG}", "section"),
        ("section=a/b", "section"),
        (f"tag={ATTACK}", "tag"),
        ("tag=%ff", "tag"),
        ("official=", "official"),
        ("sort=oldest", "sort"),
        ("page=2", "page"),
        (f"{ATTACK}=1", "?"),
        (f"{LONG}=1", "?"),
        ("%00=1", "?"),
    ],
)
def test_a_wrong_parameter_is_named(fetch, query, parameter):
    response = fetch(f"stories/?{query}")

    assert response.status_code == 400, response.content
    assert response.json()["parameter"] == parameter
    assert "<script" not in response.content.decode()
    assert len(response.content) < 1000


def test_thousands_of_parameters_are_refused(fetch):
    response = fetch("stories/?" + "&".join(f"a{n}=1" for n in range(6000)))

    assert response.status_code == 400
    assert response.headers["Content-Type"] == "application/problem+json"


@pytest.mark.parametrize(
    "path", ["stories/1/?limit=5", "sections/?limit=5", "tags/?section=politik", "tags/?cursor=n.1"]
)
def test_addresses_without_that_parameter_refuse_it(fetch, path):
    EditionFactory()

    assert fetch(path).status_code == 400


@pytest.mark.parametrize(
    "path",
    [
        "stories",
        "stories/0/",
        "stories/-1/",
        "stories/1",
        "stories/999999999999999999/",
        f"stories/{'9' * 40}/",
        "stories/%00/",
        "stories/%D9%A1/",
        "stories/1/2/",
        "%3Cscript%3E/",
        "%0a/",
        "drafts/",
        LONG,
    ],
)
def test_what_is_no_address_is_a_problem_of_its_own(fetch, path):
    response = fetch(path)

    assert response.status_code == 404
    assert response.headers["Content-Type"] == "application/problem+json"
    assert "<script" not in response.content.decode()


@pytest.mark.parametrize(
    "moment", ["1970-01-01T00:00:00Z", "2199-12-31T23:59:59.999999-12:00", "2023-12-09T12:00:00%2B07:00"]
)
def test_every_moment_that_there_is_can_be_asked_for(fetch, moment):
    page = fetch(f"stories/?since={moment}")

    assert page.status_code == 200
    assert fetch(page.json()["links"]["later"]).status_code == 200
