"""Writing down what was read and missed: in batches, each bounded, none of it about anybody."""

from collections import Counter
from collections.abc import Collection, Mapping
from datetime import date, datetime, timedelta
from typing import Any

from django.db import connection, transaction
from django.db.models import Max
from django.utils import timezone

from articles.core.dates import day_bounds
from articles.readership.models import MissedSearch, MostRead, ReadCount

type Hour = datetime
type Read = tuple[int, Hour]

RANKED = 40
RANKED_SPAN = timedelta(hours=24)
RANK_EVERY = timedelta(seconds=60)
KEEP_HOURS = timedelta(days=40)
KEEP_MISSES = timedelta(days=120)
MOST_MISSES = 5000
PATIENCE = "3s"
_RANK_LOCK = 7_203_114
_ADD_READS = """
    INSERT INTO articles_readcount AS known (article_number, span, starts_at, reads)
    SELECT * FROM unnest(%s::bigint[], %s::text[], %s::timestamptz[], %s::integer[])
    ON CONFLICT (article_number, span, starts_at) DO UPDATE SET reads = known.reads + excluded.reads
"""
_ADD_MISSES = """
    INSERT INTO articles_missedsearch AS known (words, times, last_on)
    SELECT words, times, %s FROM unnest(%s::text[], %s::integer[]) AS missed (words, times)
    ON CONFLICT (words) DO UPDATE SET times = known.times + excluded.times, last_on = excluded.last_on
"""


def hour_of(at: datetime) -> Hour:
    """The hour in which the moment lies."""
    return at.replace(minute=0, second=0, microsecond=0)


def save_reads(counts: Mapping[Read, int], *, known: Collection[int]) -> None:
    """Adds counts to their hours and days; numbers that are no article's are dropped."""
    rows: Counter[tuple[int, str, datetime]] = Counter()
    for (number, hour), reads in counts.items():
        if number in known:
            day, _end = day_bounds(timezone.localtime(hour).date())
            rows[number, ReadCount.Span.HOUR, hour] += reads
            rows[number, ReadCount.Span.DAY, day] += reads
    if rows:
        # In one order, so that two processes never wait for each other's rows.
        columns = zip(*((*key, rows[key]) for key in sorted(rows)), strict=True)
        with transaction.atomic():
            _execute(_ADD_READS, [list(column) for column in columns])


def save_misses(counts: Mapping[str, int], *, on: date) -> None:
    """Adds the words that found nothing; when there are too many, only those known already are counted."""
    if MissedSearch.objects.order_by("pk").values("pk")[MOST_MISSES:].exists():
        known = MissedSearch.objects.filter(words__in=list(counts)).values_list("words", flat=True)
        counts = {words: counts[words] for words in known}
    if counts:
        words = sorted(counts)
        with transaction.atomic():
            _execute(_ADD_MISSES, [on, words, [counts[each] for each in words]])


@transaction.atomic
def rank(*, at: datetime) -> None:
    """Makes the ranking of the last day anew, where nobody did or does so this minute."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [_RANK_LOCK])
        if not cursor.fetchone()[0]:
            return
    last = MostRead.objects.aggregate(at=Max("ranked_at"))["at"]
    if last is not None and last > at - RANK_EVERY:
        return
    found = ReadCount.objects.by_hour(since=hour_of(at - RANKED_SPAN)).most_read(most=RANKED)
    MostRead.objects.all().delete()
    MostRead.objects.bulk_create(
        MostRead(rank=rank, article_number=number, reads=reads, ranked_at=at)
        for rank, (number, reads) in enumerate(found, start=1)
    )


def forget(*, at: datetime) -> None:
    """Removes hours that are long past (their days stay) and words that nobody has looked for lately."""
    ReadCount.objects.filter(span=ReadCount.Span.HOUR, starts_at__lt=at - KEEP_HOURS).delete()
    MissedSearch.objects.filter(last_on__lt=(at - KEEP_MISSES).date()).delete()
    MissedSearch.objects.filter(last_on__lt=(at - timedelta(days=7)).date(), times=1).delete()


def _execute(sql: str, parameters: list[Any]) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('statement_timeout', %s, true)", [PATIENCE])
        cursor.execute(sql, parameters)
