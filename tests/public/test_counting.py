from datetime import timedelta

import pytest
from django.db import OperationalError, connection
from django.test import Client

from articles.public import counting
from articles.public.counting import MISSES, READS, write_counts
from articles.readership.models import MissedSearch, MostRead, ReadCount
from tests.factories import NOON, EditionFactory, NewsroomFactory, SponsorFactory
from tests.public.stories import scheduled, withdrawn

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("at_noon")]
BROWSER = {
    "sec-fetch-site": "same-origin",
    "user-agent": "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36",
}


@pytest.fixture(autouse=True)
def begin_anew():
    READS.take()
    MISSES.take()
    yield
    READS.take()
    MISSES.take()


def read(edition, headers=BROWSER, client=None):
    return (client or Client()).post(f"/dibaca/{edition.article_id}/", headers=headers)


def test_read_asks_no_database_and_sets_no_cookie(django_assert_num_queries):
    edition = EditionFactory()
    with django_assert_num_queries(0):
        response = read(edition)

    assert (response.status_code, response.content) == (204, b"")
    assert not response.cookies
    assert response.headers["Cache-Control"] == "no-store"


def test_read_needs_no_token_and_nothing_else_is_accepted():
    edition = EditionFactory()
    strict = Client(enforce_csrf_checks=True)

    assert read(edition, client=strict).status_code == 204
    assert strict.get(f"/dibaca/{edition.article_id}/").status_code == 405


def test_reads_are_written_down_together():
    edition, other = EditionFactory(), EditionFactory()
    for each in (edition, edition, other):
        read(each)

    write_counts(at=NOON)

    assert dict(ReadCount.objects.filter(span="day").values_list("article_number", "reads")) == {
        edition.article_id: 2,
        other.article_id: 1,
    }


def test_robots_and_other_sites_are_not_counted():
    edition = EditionFactory()
    read(edition, BROWSER | {"user-agent": "Googlebot/2.1"})
    read(edition, BROWSER | {"sec-fetch-site": "cross-site"})
    read(edition, BROWSER | {"sec-purpose": "prefetch"})

    assert len(READS) == 0


def test_what_readers_do_not_see_is_not_counted():
    for edition in (scheduled(), withdrawn()):
        read(edition)
    Client().post("/dibaca/999999999999999999/", headers=BROWSER)

    write_counts(at=NOON)

    assert not ReadCount.objects.exists()


@pytest.mark.parametrize("number", ["0", "-1", "x", "9" * 40, "%00", "1/2"])
def test_at_odd_numbers_nothing_is_received(client, number):
    assert client.post(f"/dibaca/{number}/", headers=BROWSER).status_code == 405


def test_dead_counter_loses_nothing_and_breaks_nothing(client, monkeypatch):
    edition = EditionFactory()

    def refuse(*args, **kwargs):
        raise OperationalError("the database is down")

    with monkeypatch.context() as broken:
        broken.setattr(counting.services, "save_reads", refuse)
        read(edition)
        write_counts(at=NOON)

    assert client.get(edition.get_absolute_url()).status_code == 200
    assert len(READS) == 1
    write_counts(at=NOON)
    assert ReadCount.objects.filter(article_number=edition.article_id).exists()


def test_page_does_not_wait_for_a_counter_that_somebody_locks(client, django_assert_max_num_queries):
    """The page reads the ranking alone; no count is touched while it is made."""
    NewsroomFactory()
    EditionFactory()
    with django_assert_max_num_queries(6) as asked:
        client.get("/")

    assert not [query["sql"] for query in asked if "articles_readcount" in query["sql"]]


def test_writing_is_bounded_in_time():
    edition = EditionFactory()
    READS.add((edition.article_id, counting.services.hour_of(NOON)))

    write_counts(at=NOON)

    with connection.cursor() as cursor:
        cursor.execute("SHOW statement_timeout")
        assert cursor.fetchone()[0] in ("3s", "0")


def test_most_read_stand_beside_pages_while_readers_see_them(client):
    popular = EditionFactory(headline="Paling Dibaca", visible_from=NOON - timedelta(days=5))
    paid = EditionFactory(kind="advertorial", sponsor=SponsorFactory(), headline="Berbayar")
    EditionFactory.create_batch(25)
    for edition in (popular, popular, paid):
        read(edition)
    write_counts(at=NOON)

    sidebar = client.get("/tidak-ada/").content.decode().split('id="popular"')[1].split("</section>")[0]
    assert "Paling Dibaca" in sidebar
    assert "Berbayar" not in sidebar
    assert "Paling Dibaca" in client.get("/").content.decode()

    type(popular).objects.filter(pk=popular.pk).update(visible_until=NOON)
    assert "Paling Dibaca" not in client.get("/").content.decode()
    assert MostRead.objects.count() == 2


def test_what_is_searched_and_not_found_is_counted_without_the_searcher(client):
    EditionFactory(headline="Jembatan Ampera Ditutup")
    for words in ("Waduk Gajah", "waduk  gajah", "jembatan", "jembtan", "0812 3456 7890"):
        client.get("/cari/", {"q": words})
    client.get("/cari/", {"q": "waduk", "rubrik": "x", "dari": "2023-01-01"})

    write_counts(at=NOON)

    assert list(MissedSearch.objects.values_list("words", "times")) == [("waduk gajah", 2)]
