"""Stories that readers see and that belong beside one being written; a bounded number of bounded queries."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, QuerySet
from django.utils import timezone

from articles.editorial.models import Edition, EditionMention, EditionTag
from articles.officials.models import Official
from articles.reading.suggesting import KnownStory, Subject, Suggestion, suggest
from articles.taxonomy.models import Tag

# Of each bond the newest stories are looked at; a place binds those of the last months only.
MOST_BONDS = 12
NEWEST_OF_EACH = 40
PLACE_DAYS = 90


def suggest_read_also(
    subject: Subject, *, at: datetime, without: Collection[int] = ()
) -> tuple[Suggestion, ...]:
    """What to link, the best first, with the reasons; never an article of `without`, nothing hidden."""
    keys = _bound_editions(subject, at=at)
    if not keys:
        return ()
    tags = EditionTag.objects.filter(edition=OuterRef("pk"), tag__in=subject.tag_ids)
    officials = EditionMention.objects.filter(edition=OuterRef("pk"), official__in=subject.official_ids)
    rows = (
        Edition.objects.visible(at=at)
        .filter(pk__in=keys)
        .exclude(article__in=without)
        .annotate(
            tags=ArraySubquery(tags.values("tag_id")),
            officials=ArraySubquery(officials.values("official_id")),
        )
        .values_list("article_id", "headline", "published_at", "dateline_place", "tags", "officials")
    )
    stories = (
        KnownStory(
            article_id=article_id,
            headline=headline,
            published_on=timezone.localtime(published_at).date(),
            place=place,
            tag_ids=frozenset(tag_ids or ()),
            official_ids=frozenset(official_ids or ()),
        )
        for article_id, headline, published_at, place, tag_ids, official_ids in rows
    )
    return suggest(subject, stories, on=timezone.localtime(at).date())


def _bound_editions(subject: Subject, *, at: datetime) -> set[int]:
    """The newest editions of each tag, of each official and of the place; three queries."""
    tags = Tag.objects.filter(pk__in=sorted(subject.tag_ids)[:MOST_BONDS])
    officials = Official.objects.filter(pk__in=sorted(subject.official_ids)[:MOST_BONDS])
    keys = _newest(tags, EditionTag.objects.filter(tag=OuterRef("pk")))
    keys |= _newest(officials, EditionMention.objects.filter(official=OuterRef("pk")))
    if subject.place:
        recent = Edition.objects.visible(at=at).filter(published_at__gte=at - timedelta(days=PLACE_DAYS))
        same_place = recent.filter(dateline_place__iexact=subject.place).newest_first()
        keys.update(same_place.values_list("pk", flat=True)[:NEWEST_OF_EACH])
    return keys


def _newest(bonds: QuerySet[Any], links: QuerySet[Any]) -> set[int]:
    newest = links.order_by("-published_at", "-edition_id").values("edition_id")[:NEWEST_OF_EACH]
    found = bonds.annotate(newest=ArraySubquery(newest)).values_list("newest", flat=True)
    return {key for keys in found for key in keys}
