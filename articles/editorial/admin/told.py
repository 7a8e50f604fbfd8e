"""What people were told, in words, with what they may still see of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from articles.core.models import User
from articles.editorial.models import Assignment, Notification
from articles.editorial.permissions import articles_for


@dataclass(frozen=True, kw_only=True)
class Told:
    """One notification as its reader finds it."""

    row: Notification
    text: str
    is_open: bool


def told_in_words(rows: Sequence[Notification], *, by: User) -> list[Told]:
    """Each in words; a headline only for those who may still see the story.

    An assignment that went to somebody else is named to whom it was taken from, and opens no more.
    """
    articles, assignments = _open_to(by, rows)
    plans = by.has_perm("articles.view_assignment")
    told = []
    for row in rows:
        is_open = row.article_id in articles or row.assignment_id in assignments
        is_named = is_open or (plans and row.assignment_id is not None)
        text = row.sentence if is_named else row.said_of(_("a story that you may not see any more"))
        told.append(Told(row=row, text=text, is_open=is_open))
    return told


def _open_to(by: User, rows: Sequence[Notification]) -> tuple[set[int], set[int]]:
    stories = {row.article_id for row in rows if row.article_id}
    plans = {row.assignment_id for row in rows if row.assignment_id}
    seen = articles_for(by).filter(pk__in=stories).values_list("pk", flat=True)
    planned = Assignment.objects.seen_by(by).filter(pk__in=plans).values_list("pk", flat=True)
    return set(seen), set(planned)
