"""Those who watch the newsroom learn whether it lives and whether it can serve."""

from datetime import timedelta

import pytest
from django.db import connection
from django.db.utils import OperationalError
from django.test import Client

from newsroom import health


def worker_seen(*, ago: timedelta) -> None:
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now() - %s)", [ago])


def test_alive_without_any_database(client: Client) -> None:
    answer = client.get("/healthz")

    assert answer.status_code == 200
    assert answer.json() == {"status": "ok"}


@pytest.mark.django_db
def test_ready_while_a_worker_gives_signs(client: Client) -> None:
    worker_seen(ago=timedelta(seconds=90))

    answer = client.get("/readyz")

    assert answer.status_code == 200
    assert answer.json() == {"status": "ok", "missing": []}


@pytest.mark.django_db
def test_ready_costs_two_queries(client: Client, django_assert_num_queries: object) -> None:
    health.last_migrations()

    with django_assert_num_queries(2):
        client.get("/readyz")


@pytest.mark.django_db
def test_not_ready_when_the_last_worker_was_seen_long_ago(client: Client) -> None:
    worker_seen(ago=timedelta(minutes=3))

    answer = client.get("/readyz")

    assert answer.status_code == 503
    assert answer.json() == {"status": "unavailable", "missing": ["worker"]}


@pytest.mark.django_db
def test_not_ready_before_the_tables_are_this_codes(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(health, "last_migrations", lambda: frozenset({("articles", "9999_tomorrow")}))

    answer = client.get("/readyz")

    assert answer.json()["missing"] == ["migrations"]


def test_not_ready_without_the_database(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OperationalError

    monkeypatch.setattr(health, "MigrationRecorder", refuse)

    answer = client.get("/readyz")

    assert answer.status_code == 503
    assert answer.json()["missing"] == ["database"]


def test_health_pages_keep_nobodys_traces(client: Client) -> None:
    answer = client.get("/healthz")

    assert not answer.cookies
    assert "no-cache" in answer.headers["Cache-Control"]
