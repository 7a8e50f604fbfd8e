"""The guests beside an article's form: who was shown which revision, who opened it, who answered."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Count, Q

from articles.core.models import User
from articles.editorial.models import Article, ReviewLink
from articles.editorial.permissions import may_change
from articles.editorial.services.review_links import LIFETIMES

MOST_LINKS = 8
DEFAULT_HOURS = 24


@dataclass(frozen=True, kw_only=True)
class Shown:
    """A link, and whether it opens now."""

    link: ReviewLink
    answers: int
    has_approved: bool
    is_alive: bool
    may_revoke: bool


def guest_facts(article: Article, by: User, at: datetime) -> dict[str, Any] | None:
    """The newest links; nothing where the person may make none and there are none."""
    may_make = may_change(article, by)
    rows = article.review_links.select_related("made_by", "revision").annotate(
        answers=Count("guest_notes"), approvals=Count("guest_notes", filter=Q(guest_notes__is_approval=True))
    )
    found = list(rows.defer("revision__content").newest_first()[:MOST_LINKS])
    if not may_make and not found:
        return None
    alive = set(article.review_links.alive(at=at).values_list("pk", flat=True))
    links = [
        Shown(
            link=link,
            answers=link.answers,
            has_approved=link.approvals > 0,
            is_alive=link.pk in alive,
            may_revoke=link.pk in alive and (may_make or link.made_by_id == by.pk),
        )
        for link in found
    ]
    return {"links": links, "may_make": may_make, "lifetimes": LIFETIMES, "hours": DEFAULT_HOURS}
