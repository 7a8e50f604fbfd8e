"""An archive of any size: planned story by story, stored by the thousand."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import batched
from random import Random

from django.db import connection, transaction
from django.db.models import Min, Model

from articles.editorial.models import Article, Edition, Revision
from articles.management.archive.cast import Cast, gather_cast
from articles.management.archive.copying import copy_in, new_keys
from articles.management.archive.desk_rows import article_links_of, article_of, revisions_of
from articles.management.archive.plans import Plan, Planner
from articles.management.archive.record_rows import corrections_of, edition_links_of, editions_of

BATCH = 1000
RECENT = 200
# As busy as a regional paper, but never older than ten years.
PER_DAY = 60
LONGEST = timedelta(days=3650)


def make_archive(articles: int, *, seed: int, at: datetime, report: Callable[[int], None]) -> None:
    """Adds that many articles, the newest just before `at`, or before the oldest of an earlier archive.

    Each batch is stored whole or not at all; `report` hears how many there are so far.
    """
    with transaction.atomic():
        cast = gather_cast()
    end = _oldest(cast) or at
    dice = Random(f"{seed} {end == at}")  # noqa: S311 - protects nothing
    planner = Planner(cast, dice=dice, at=at)
    done = 0
    for moments in batched(_moments(articles, dice=dice, end=end), BATCH, strict=False):
        recent_from = articles - RECENT - done
        keys = new_keys(Article, len(moments))
        _store(
            [
                planner.plan(key, moment=moment, is_recent=place >= recent_from)
                for place, (key, moment) in enumerate(zip(keys, moments, strict=True))
            ]
        )
        done += len(moments)
        report(done)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def _oldest(cast: Cast) -> datetime | None:
    """The moment of the oldest story of an earlier archive."""
    return Edition.objects.filter(published_by=cast.editor).aggregate(at=Min("published_at"))["at"]


def _moments(articles: int, *, dice: Random, end: datetime) -> list[datetime]:
    """When the stories come out, in their order."""
    span = min(timedelta(days=1) * articles / PER_DAY, LONGEST)
    return sorted(end - span * (1 - dice.random()) for _ in range(articles))


@transaction.atomic
def _store(plans: Sequence[Plan]) -> None:
    copy_in([article_of(plan) for plan in plans])
    revisions = {plan.key: list(revisions_of(plan)) for plan in plans}
    _with_keys(Revision, [revision for of_one in revisions.values() for revision in of_one])
    editions = {plan.key: list(editions_of(plan, revisions[plan.key])) for plan in plans}
    _with_keys(Edition, [edition for of_one in editions.values() for edition in of_one])
    for rows in _by_model(_further_rows(plans, editions)):
        copy_in(rows)


def _with_keys(model: type[Model], rows: Sequence[Model]) -> None:
    """Stores rows to which others point."""
    for key, row in zip(new_keys(model, len(rows)), rows, strict=True):
        row.pk = key
    copy_in(rows)


def _further_rows(plans: Iterable[Plan], editions: dict[int, list[Edition]]) -> Iterator[Model]:
    for plan in plans:
        yield from article_links_of(plan)
        yield from corrections_of(plan)
        for edition in editions[plan.key]:
            yield from edition_links_of(plan, edition)


def _by_model(rows: Iterable[Model]) -> Iterable[list[Model]]:
    found: defaultdict[type[Model], list[Model]] = defaultdict(list)
    for row in rows:
        found[type(row)].append(row)
    return found.values()
