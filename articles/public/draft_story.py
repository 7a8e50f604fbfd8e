"""A story as readers would see it at a moment, had this content been published by then."""

from collections.abc import Sequence
from datetime import datetime

from django.utils import timezone

from articles.core.html import photos_in
from articles.editorial.content import BylineContent, Content
from articles.editorial.kinds import MentionState
from articles.editorial.models import Author, Correction, Edition
from articles.media.models import Image
from articles.officials.models import Official
from articles.officials.offices import office_shown, offices_on
from articles.public.story import Credit, Mentioned, Story, TextPicture
from articles.taxonomy.models import Tag


def draft_story(edition: Edition, content: Content, *, at: datetime, new_tags: Sequence[Tag] = ()) -> Story:
    """The unsaved edition with the relations of its content; what is looked up live, as of the moment.

    Tags that are not saved yet come apart from those that the content numbers.
    """
    known_tags = Tag.objects.in_bulk(content.tag_ids)
    return Story(
        edition=edition,
        credits=_credits(content.bylines),
        tags=(*(known_tags[key] for key in content.tag_ids if key in known_tags), *new_tags),
        officials=_officials(edition, content),
        corrections=_corrections(edition, at=at),
        further=_further(content, at=at),
        pictures={
            key: TextPicture(image=image, alt=image.alt, caption=image.caption, credit=image.credit)
            for key, image in Image.objects.in_bulk(photos_in(content.body)).items()
        },
    )


def _credits(bylines: Sequence[BylineContent]) -> tuple[Credit, ...]:
    authors = Author.objects.in_bulk({row.author_id for row in bylines if row.author_id})
    found = ((row, authors.get(row.author_id or 0)) for row in bylines)
    return tuple(
        Credit(part=row.part, name=row.name or str(author), slug=author.slug if author else None)
        for row, author in found
        if row.name or author
    )


def _officials(edition: Edition, content: Content) -> tuple[Mentioned, ...]:
    """Confirmed officials, with the office they held on the article's day."""
    rows = [row for row in content.mentions if row.state == MentionState.CONFIRMED and row.official_id]
    people = Official.objects.in_bulk({row.official_id for row in rows})
    day = edition.event_on or timezone.localtime(edition.published_at).date()
    offices = offices_on(day, officials=list(people))
    return tuple(
        Mentioned(
            official=people[row.official_id],
            office=office_shown(offices.get(row.official_id or 0, ()), as_written=row.office),
        )
        for row in rows
        if row.official_id in people
    )


def _corrections(edition: Edition, *, at: datetime) -> tuple[Correction, ...]:
    if edition.article_id is None:
        return ()
    return tuple(Correction.objects.filter(article_id=edition.article_id, made_at__lte=at).newest_first())


def _further(content: Content, *, at: datetime) -> dict[int, Edition]:
    targets = {row.target_id: row.ref for row in content.read_also if row.target_id}
    visible = Edition.objects.visible(at=at).filter(article__in=targets)
    return {targets[edition.article_id]: edition for edition in visible}
