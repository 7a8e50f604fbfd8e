"""A story as readers would see it, had its working copy been published at this moment."""

from datetime import datetime
from typing import Any

from django.utils import timezone

from articles.editorial.kinds import MentionState
from articles.editorial.models import Edition
from articles.officials.offices import office_shown, offices_on
from articles.public.story import Credit, Mentioned, Story, TextPicture


def draft_story(edition: Edition, article: Any, *, at: datetime) -> Story:
    """The unsaved edition with the relations of its working copy; further reading as visible now."""
    return Story(
        edition=edition,
        credits=tuple(
            Credit(part=row.part, name=str(row), slug=row.author.slug if row.author else None)
            for row in article.bylines.select_related("author")
        ),
        tags=tuple(link.tag for link in article.tagged.select_related("tag")),
        officials=_officials(edition, article),
        corrections=tuple(article.corrections.newest_first()),
        further=_further(article, at=at),
        pictures={
            image.pk: TextPicture(image=image, alt=image.alt, caption=image.caption, credit=image.credit)
            for image in (row.image for row in article.images.select_related("image"))
        },
    )


def _officials(edition: Edition, article: Any) -> tuple[Mentioned, ...]:
    rows = list(article.mentions.filter(state=MentionState.CONFIRMED).select_related("official"))
    day = edition.event_on or timezone.localtime(edition.published_at).date()
    offices = offices_on(day, officials=[row.official_id for row in rows])
    return tuple(
        Mentioned(
            official=row.official,
            office=office_shown(offices.get(row.official_id, ()), as_written=row.office),
        )
        for row in rows
    )


def _further(article: Any, *, at: datetime) -> dict[int, Edition]:
    targets = {row.target_id: row.ref for row in article.read_also.all() if row.target_id}
    visible = Edition.objects.visible(at=at).filter(article__in=targets)
    return {targets[edition.article_id]: edition for edition in visible}
