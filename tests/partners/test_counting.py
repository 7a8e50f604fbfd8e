from datetime import timedelta

import pytest
from django.db import connection

from articles.partners.counting import STRETCH, count_use, note_last_use
from articles.partners.models import KeyUse
from tests.factories import NOON
from tests.partners.keys import a_key

pytestmark = pytest.mark.django_db


def test_uses_are_counted_until_the_stretch_is_over(chief):
    _row, key = a_key(chief)
    nearly = NOON + STRETCH - timedelta(seconds=1)

    counted = [count_use(key, at=at).requests for at in (NOON, nearly, NOON + STRETCH, NOON + STRETCH)]

    assert counted == [1, 2, 1, 2]


def test_it_is_known_how_long_a_stretch_lasts(chief):
    _row, key = a_key(chief)
    count_use(key, at=NOON)

    later = NOON + timedelta(minutes=4)

    assert count_use(key, at=later).seconds_left(at=later) == 360


def test_keys_are_counted_apart(chief):
    (_row, one), (_other_row, other) = a_key(chief), a_key(chief)

    count_use(one, at=NOON)

    assert count_use(other, at=NOON).requests == 1


def test_an_unknown_key_is_not_counted():
    assert count_use("mitra_00000000_" + "a" * 43, at=NOON) is None
    assert not KeyUse.objects.exists()


def test_finding_and_counting_is_one_query(chief, django_assert_num_queries):
    row, key = a_key(chief)

    with django_assert_num_queries(1):
        assert count_use(key, at=NOON).key == row


def test_the_counts_cost_no_disk():
    with connection.cursor() as cursor:
        cursor.execute("SELECT relpersistence FROM pg_class WHERE relname = 'articles_keyuse'")
        assert cursor.fetchone() == ("u",)


def test_the_last_use_is_written_once_an_hour(chief, django_assert_num_queries):
    row, _key = a_key(chief)
    note_last_use(row, at=NOON)
    row.refresh_from_db()

    with django_assert_num_queries(0):
        note_last_use(row, at=NOON + timedelta(minutes=59))
    note_last_use(row, at=NOON + timedelta(minutes=60))

    row.refresh_from_db()
    assert row.last_used_at == NOON + timedelta(minutes=60)
