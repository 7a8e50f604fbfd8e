"""What an edition carries for the pages that list it, and read-also links that find their target."""

from django.utils import timezone

from articles.editorial.kinds import MentionState
from articles.editorial.models import (
    Article,
    Edition,
    EditionByline,
    EditionImage,
    EditionMention,
    EditionReadAlso,
    EditionTag,
    ReadAlso,
)
from articles.officials.offices import office_shown, offices_on


def link_edition(edition: Edition, article: Article) -> None:
    """Copies the article's tags, confirmed officials, credits, pictures and read-also rows to the edition."""
    shared = {"edition": edition, "published_at": edition.published_at}
    EditionTag.objects.bulk_create(
        EditionTag(tag_id=row.tag_id, position=row.position, **shared) for row in article.tagged.all()
    )
    EditionByline.objects.bulk_create(
        EditionByline(author_id=row.author_id, name=str(row), part=row.part, position=row.position, **shared)
        for row in article.bylines.select_related("author")
    )
    EditionReadAlso.objects.bulk_create(
        EditionReadAlso(edition=edition, ref=row.ref, target_id=row.target_id, headline_key=row.headline_key)
        for row in article.read_also.all()
    )
    EditionImage.objects.bulk_create(
        EditionImage(edition=edition, image=image, alt=image.alt, caption=image.caption, credit=image.credit)
        for image in (row.image for row in article.images.select_related("image"))
    )
    _link_officials(edition, article)


def _link_officials(edition: Edition, article: Article) -> None:
    """Confirmed officials, with the office they held on the article's day."""
    mentions = list(article.mentions.filter(state=MentionState.CONFIRMED))
    day = edition.event_on or timezone.localtime(edition.published_at).date()
    offices = offices_on(day, officials=[m.official_id for m in mentions if m.official_id])
    EditionMention.objects.bulk_create(
        EditionMention(
            edition=edition,
            official_id=m.official_id,
            as_written=m.as_written,
            office=office_shown(offices.get(m.official_id, ()), as_written=m.office),
            published_at=edition.published_at,
            position=m.position,
        )
        for m in mentions
        if m.official_id is not None
    )


def resolve_waiting(edition: Edition) -> None:
    """Gives the read-also rows that waited for an article of this headline their target, once per article."""
    key = edition.headline_key
    waiting = (
        ReadAlso.objects.filter(target__isnull=True, headline_key=key)
        .exclude(article=edition.article)
        .exclude(article__read_also__target=edition.article)
    )
    first_of_each = waiting.order_by("article_id", "ref").distinct("article_id")
    ReadAlso.objects.filter(pk__in=first_of_each.values("pk")).update(target=edition.article)
    EditionReadAlso.objects.filter(target__isnull=True, headline_key=key).exclude(
        edition__article=edition.article
    ).update(target=edition.article)
