"""What this process counts of its readers, kept in memory and written down every few seconds."""

import logging
from datetime import datetime

from django.conf import settings
from django.db import Error as DatabaseTrouble
from django.db import connection
from django.utils import timezone

from articles.editorial.models import Edition
from articles.readership import services
from articles.readership.missed import words_to_keep
from articles.readership.tally import Later, Tally

# A process takes a few thousand articles and a hundred reads a second of one; more than that is no audience.
READS: Tally[services.Read] = Tally(most_keys=5000, most_of_one=500)
MISSES: Tally[str] = Tally(most_keys=100, most_of_one=20)
logger = logging.getLogger(__name__)


def count_read(article_id: int, *, at: datetime) -> None:
    """Somebody opened the article; asks no database and waits for nothing."""
    READS.add((article_id, services.hour_of(at)))
    WRITING.wish(seconds=settings.COUNT_SECONDS)


def count_miss(typed: str) -> None:
    """Somebody looked for words that no story has."""
    if words := words_to_keep(typed):
        MISSES.add(words)
        WRITING.wish(seconds=settings.COUNT_SECONDS)


def write_counts(*, at: datetime) -> None:
    """Writes down what was counted; what the database does not take now is kept for the next time."""
    reads, misses = READS.take(), MISSES.take()
    try:
        asked = {number for number, _hour in reads}
        visible = Edition.objects.visible(at=at).filter(article__in=asked)
        services.save_reads(reads, known=set(visible.values_list("article", flat=True)))
        reads = {}
        services.save_misses(misses, on=timezone.localtime(at).date())
        misses = {}
        services.rank(at=at)
    except DatabaseTrouble as trouble:
        logger.warning("Counts wait for the database: %s", str(trouble).strip())
        READS.give_back(reads)
        MISSES.give_back(misses)


def _write() -> None:
    try:
        write_counts(at=timezone.now())
    finally:
        connection.close()


WRITING = Later(_write)
