"""Who else has an article open: a sign of life every few seconds, forgotten after a minute of silence."""

from datetime import datetime
from uuid import UUID

from articles.core.models import User
from articles.editorial.models import Article, Presence
from articles.editorial.models.presence import SILENCE

MOST_SHOWN = 20


def give_sign(article: Article, *, page: UUID, field: str, by: User, at: datetime) -> list[Presence]:
    """Notes that the person has the article open on this page; returns the others, first come first."""
    Presence.objects.filter(person=by, page=page, seen_at__lte=at - SILENCE).delete()
    Presence.objects.bulk_create(
        [Presence(article=article, person=by, page=page, field=field, since=at, seen_at=at)],
        update_conflicts=True,
        unique_fields=["person", "page"],
        update_fields=["article", "field", "seen_at"],
    )
    return others_there(article, page=page, by=by, at=at)


def others_there(article: Article, *, page: UUID, by: User, at: datetime) -> list[Presence]:
    """The pages on which the article is open, but for this one."""
    there = Presence.objects.there(at=at).filter(article=article).exclude(person=by, page=page)
    return list(there.select_related("person").order_by("since", "pk")[:MOST_SHOWN])


def leave(*, page: UUID, by: User) -> None:
    """Forgets the page at once."""
    Presence.objects.filter(person=by, page=page).delete()


def sweep_presences(*, at: datetime) -> int:
    """Removes who fell silent."""
    return Presence.objects.filter(seen_at__lte=at - SILENCE).delete()[0]
