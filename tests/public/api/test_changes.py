"""Keeping a partner's copy in step: nothing that changes is ever missed."""

from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from django.db import connection

from articles.editorial.models import Edition
from articles.partners.models import PartnerKey
from articles.public.api.settled import LAG, LONGEST, settled_at
from tests.factories import NOON, EditionFactory, SectionFactory
from tests.public.api.test_newest import changed, numbers, walked
from tests.public.stories import correction, scheduled, withdrawn

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
YESTERDAY = "stories/?since=2023-12-08T00:00:00Z"


def since(moment) -> str:
    return f"stories/?since={moment.isoformat().replace('+00:00', 'Z')}"


class Elsewhere:
    """A transaction of another process, open since a moment of the real clock."""

    def __init__(self):
        self.moment = datetime.now(UTC)
        self.connection = connection.copy()
        with self.connection.cursor() as cursor:
            cursor.execute("BEGIN")
            cursor.execute("SELECT 1")

    def end(self):
        with self.connection.cursor() as cursor:
            cursor.execute("ROLLBACK")
        self.connection.close()
        # Within the test's own transaction PostgreSQL would go on showing who was there before.
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_stat_clear_snapshot()")


@pytest.fixture
def open_elsewhere(key):
    """Such a transaction, at a moment at which the partner's key still opens."""
    elsewhere = Elsewhere()
    PartnerKey.objects.update(expires_at=elsewhere.moment + timedelta(days=1))
    yield elsewhere
    elsewhere.connection.close()


class Copy:
    """A partner's copy: the newest version of each item, as the guide says to keep it."""

    def __init__(self, fetch):
        self.fetch = fetch
        self.items: dict[int, dict] = {}
        self.later = YESTERDAY

    def follow(self, *, limit=2, between=lambda: None):
        address = f"{self.later}&limit={limit}" if "limit" not in self.later else self.later
        while address:
            page = self.fetch(address).json()
            for item in page["items"]:
                self.items[numbers([item])[0]] = item
            address = page["links"].get("next")
            self.later = page["links"].get("later", self.later)
            between()

    def headlines(self):
        return {
            number: item["headlines"][0]["value"]
            for number, item in self.items.items()
            if item["pubstatus"] == "usable"
        }


def test_changes_come_in_the_order_of_time(items):
    later = EditionFactory(visible_from=NOON - MINUTE)
    earlier = EditionFactory(visible_from=NOON - HOUR)

    assert numbers(items(YESTERDAY)) == [earlier.article_id, later.article_id]


def test_the_moment_itself_belongs_to_what_changed_since(items):
    edition = EditionFactory(visible_from=NOON - HOUR)

    assert numbers(items(since(NOON - HOUR))) == [edition.article_id]
    assert items(since(NOON - HOUR + timedelta(microseconds=1))) == []


def test_a_correction_is_a_change(items):
    edition = EditionFactory(visible_from=NOON - 2 * HOUR)
    correction(edition, made_at=NOON - MINUTE)

    (item,) = items(since(NOON - HOUR))

    assert "Jumlah TPS" in item["bodies"][0]["value"]


def test_a_withdrawal_is_a_change_that_takes_the_story_down(items):
    edition = withdrawn(headline="Rahasia Seorang Anak")

    (item,) = items(since(NOON - 2 * HOUR))

    assert numbers([item]) == [edition.article_id]
    assert item["pubstatus"] == "canceled"
    assert item["descriptions"][0]["value"] == "Dicabut demi masa depan seorang anak."
    assert "Rahasia" not in str(item)


def test_a_withdrawn_story_that_is_published_again_is_usable_again(items):
    gone = withdrawn()
    changed(gone, at=NOON - MINUTE, headline="Terbit Lagi")

    (item,) = items(since(NOON - 10 * MINUTE))

    assert item["pubstatus"] == "usable"


def test_a_story_that_changed_twice_comes_once_a_page_as_it_is_now(items):
    edition = EditionFactory(visible_from=NOON - 2 * HOUR)
    changed(edition, at=NOON - HOUR, headline="Kini")
    other = EditionFactory(visible_from=NOON - 90 * MINUTE)

    found = items(YESTERDAY)

    assert numbers(found) == [other.article_id, edition.article_id]
    assert found[1]["headlines"][0]["value"] == "Kini"


def test_an_edition_that_waits_is_told_at_its_very_moment(items, clock):
    first = EditionFactory(visible_from=NOON - HOUR)
    changed(first, at=NOON + HOUR, headline="Sesudah")
    scheduled()

    assert items(since(NOON - MINUTE)) == []

    clock(NOON + HOUR)
    assert len(items(since(NOON - MINUTE))) == 2


def test_changes_of_one_moment_are_parted_by_number(fetch):
    known = {EditionFactory(visible_from=NOON - HOUR).article_id for _ in range(7)}

    found = numbers(walked(fetch, f"{YESTERDAY}&limit=3"))

    assert set(found) == known
    assert len(found) == len(known)


def test_a_story_that_changes_while_somebody_pages_comes_again(fetch):
    stories = [EditionFactory(visible_from=NOON - HOUR, headline=f"Lama {n}") for n in range(5)]
    rest = iter(stories)
    copy = Copy(fetch)

    def change_one():
        if edition := next(rest, None):
            changed(edition, at=NOON - MINUTE, headline=f"Baru {edition.article_id}")

    copy.follow(between=change_one)
    for _ in stories:
        change_one()
    copy.follow()

    assert copy.headlines() == {row.article_id: f"Baru {row.article_id}" for row in stories}


def test_what_was_written_down_late_comes_with_the_next_round(fetch, clock):
    EditionFactory(visible_from=NOON - timedelta(seconds=1))
    copy = Copy(fetch)
    copy.follow()

    # Its transaction began before the round and ended after it.
    late = EditionFactory(visible_from=NOON - timedelta(seconds=90))
    clock(NOON + 5 * MINUTE)
    copy.follow()

    assert late.article_id in copy.items


def test_what_was_written_down_late_during_a_long_round_comes_with_the_next_one(fetch, clock):
    for n in range(6):
        EditionFactory(visible_from=NOON - timedelta(seconds=n))
    copy = Copy(fetch)
    late = []

    def publish_late():
        if not late:
            late.append(EditionFactory(visible_from=NOON - timedelta(seconds=60)))
        clock(NOON + HOUR)

    copy.follow(between=publish_late)
    copy.follow()

    assert late[0].article_id in copy.items


def test_what_is_written_down_for_many_minutes_comes_with_the_next_round(fetch, clock, open_elsewhere):
    EditionFactory(visible_from=open_elsewhere.moment + 10 * MINUTE)
    clock(open_elsewhere.moment + 20 * MINUTE)
    copy = Copy(fetch)
    copy.follow()

    late = EditionFactory(visible_from=open_elsewhere.moment)
    open_elsewhere.end()
    clock(open_elsewhere.moment + 40 * MINUTE)
    copy.follow()

    assert late.article_id in copy.items


def test_a_long_round_goes_on_from_what_was_open_as_it_began(fetch, clock, open_elsewhere):
    for n in range(6):
        EditionFactory(visible_from=open_elsewhere.moment + n * MINUTE)
    clock(open_elsewhere.moment + 20 * MINUTE)
    copy = Copy(fetch)
    late = []

    def save():
        if not late:
            late.append(EditionFactory(visible_from=open_elsewhere.moment))
            open_elsewhere.end()

    copy.follow(between=save)
    copy.follow()

    assert late[0].article_id in copy.items


def test_the_copy_fetched_first_is_followed_from_what_was_still_open(fetch, clock, open_elsewhere):
    clock(open_elsewhere.moment + HOUR - MINUTE)

    later = parse_qs(urlsplit(fetch("stories/").json()["links"]["later"]).query)["since"][0]

    assert datetime.fromisoformat(later) < open_elsewhere.moment


def test_a_transaction_that_nobody_ends_does_not_hold_partners_back_for_days(open_elsewhere):
    moment = open_elsewhere.moment

    assert moment <= settled_at(at=moment + HOUR / 2) < moment + MINUTE
    assert settled_at(at=moment + 9 * HOUR) == moment + 9 * HOUR - LONGEST
    open_elsewhere.end()
    assert settled_at(at=moment + 9 * HOUR) == moment + 9 * HOUR


def test_a_round_without_changes_asks_the_same_question_again(fetch, clock):
    EditionFactory(visible_from=NOON - HOUR)
    copy = Copy(fetch)
    copy.follow()
    settled = copy.later

    clock(NOON + HOUR)
    copy.follow()

    assert copy.later == settled
    etag = fetch(settled).headers["ETag"]
    assert fetch(settled, **{"If-None-Match": etag}).status_code == 304


def test_the_next_round_never_begins_after_what_may_still_be_written(fetch):
    EditionFactory(visible_from=NOON)

    later = fetch(YESTERDAY).json()["links"]["later"]

    assert (NOON - LAG).strftime("%H%%3A%M%%3A%S") in later


def test_who_follows_a_section_learns_that_a_story_left_it(items):
    politics, daily = SectionFactory(name="Politik"), SectionFactory(name="Daerah")
    edition = EditionFactory(section=politics, visible_from=NOON - 2 * HOUR)
    changed(edition, at=NOON - MINUTE, section=daily)
    EditionFactory(section=daily, visible_from=NOON - MINUTE)

    (item,) = items(f"{since(NOON - HOUR)}&section=politik")

    assert item["subjects"][0]["literal"] == "daerah"


def test_who_follows_a_section_learns_of_its_withdrawals(items):
    withdrawn(section=SectionFactory(name="Politik"))

    assert items(f"{YESTERDAY}&section=politik")[0]["pubstatus"] == "canceled"


def test_a_section_to_which_a_waiting_edition_moves_does_not_tell_of_it(items):
    edition = EditionFactory(visible_from=NOON - HOUR)
    changed(edition, at=NOON + HOUR, section=SectionFactory(name="Politik"))

    assert items(f"{YESTERDAY}&section=politik") == []
    assert Edition.objects.count() == 2
