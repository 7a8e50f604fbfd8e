from datetime import timedelta

import pytest

from articles.readership import services
from articles.readership.models import MissedSearch, MostRead, ReadCount
from articles.readership.services import forget, hour_of, rank, save_misses, save_reads
from tests.factories import NOON

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


def reads():
    rows = ReadCount.objects.values_list("article_number", "span", "reads")
    return sorted(rows)


def test_reads_add_up_by_hour_and_by_day():
    save_reads({(7, hour_of(NOON)): 2, (7, hour_of(NOON + HOUR)): 3}, known={7})
    save_reads({(7, hour_of(NOON)): 4}, known={7})

    assert reads() == [(7, "day", 9), (7, "hour", 3), (7, "hour", 6)]


def test_day_is_the_newsrooms_day():
    before_midnight = NOON + 11 * HOUR + timedelta(minutes=59)
    save_reads({(7, hour_of(before_midnight)): 1, (7, hour_of(before_midnight + HOUR)): 1}, known={7})

    assert ReadCount.objects.filter(span="day").count() == 2


def test_numbers_that_are_no_articles_leave_nothing():
    save_reads({(99, hour_of(NOON)): 1, (10**17, hour_of(NOON)): 1}, known={7})

    assert reads() == []


def test_ranking_is_of_the_last_day_and_made_once_a_minute():
    save_reads(
        {(1, hour_of(NOON)): 5, (2, hour_of(NOON)): 9, (3, hour_of(NOON - 30 * HOUR)): 99}, known={1, 2, 3}
    )
    rank(at=NOON)
    save_reads({(1, hour_of(NOON)): 50}, known={1})
    rank(at=NOON + timedelta(seconds=30))
    early = list(MostRead.objects.standing(at=NOON + HOUR).values_list("article_number", flat=True))
    rank(at=NOON + timedelta(seconds=60))

    assert early == [2, 1]
    assert list(MostRead.objects.order_by("rank").values_list("article_number", flat=True)) == [1, 2]


def test_ranking_that_nobody_renewed_is_not_shown():
    save_reads({(1, hour_of(NOON)): 5}, known={1})
    rank(at=NOON)

    assert MostRead.objects.standing(at=NOON + 5 * HOUR).exists()
    assert not MostRead.objects.standing(at=NOON + 6 * HOUR).exists()
    assert not MostRead.objects.standing(at=NOON - HOUR).exists()


def test_missed_words_add_up():
    save_misses({"jembatan": 2}, on=NOON.date())
    save_misses({"jembatan": 1, "tol": 1}, on=(NOON + 24 * HOUR).date())

    assert sorted(MissedSearch.objects.values_list("words", "times")) == [("jembatan", 3), ("tol", 1)]


def test_full_report_counts_only_what_it_knows(monkeypatch):
    monkeypatch.setattr(services, "MOST_MISSES", 1)
    save_misses({"jembatan": 1, "tol": 1}, on=NOON.date())
    save_misses({"jembatan": 1, "waduk": 1}, on=NOON.date())

    assert sorted(MissedSearch.objects.values_list("words", "times")) == [("jembatan", 2), ("tol", 1)]


def test_old_hours_and_words_are_forgotten_and_days_stay():
    long_ago = NOON - timedelta(days=50)
    save_reads({(7, hour_of(long_ago)): 1, (7, hour_of(NOON)): 1}, known={7})
    save_misses({"lama": 5}, on=(NOON - timedelta(days=200)).date())
    save_misses({"sekali": 1}, on=(NOON - timedelta(days=9)).date())
    save_misses({"sering": 2}, on=(NOON - timedelta(days=9)).date())

    forget(at=NOON)

    assert reads() == [(7, "day", 1), (7, "day", 1), (7, "hour", 1)]
    assert list(MissedSearch.objects.values_list("words", flat=True)) == ["sering"]
