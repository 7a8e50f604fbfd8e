"""Telling writers of their assignments: given, changed, gone, due soon."""

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Exists, OuterRef

from articles.core.models import User
from articles.editorial.models import Assignment, Notification
from articles.editorial.notices import (
    ASSIGNED,
    ASSIGNMENT_CHANGED,
    ASSIGNMENT_DUE,
    ASSIGNMENT_GONE,
    Notice,
)
from articles.editorial.seers import planners_among
from articles.editorial.services.notifying import tell

DUE_WITHIN = timedelta(hours=2)


def tell_of_hands(assignment: Assignment, *, before: int | None, by: User, at: datetime) -> None:
    """Tells who has it now and whose it was; what one did oneself is no news."""
    if assignment.writer_id == before:
        tell_writer(ASSIGNMENT_CHANGED, assignment, by=by, at=at)
        return
    _tell(ASSIGNMENT_GONE, before, assignment, by=by, at=at)
    tell_writer(ASSIGNED, assignment, by=by, at=at)


def tell_writer(notice: Notice, assignment: Assignment, *, at: datetime, by: User | None = None) -> None:
    """Tells whose it is, where it is somebody's."""
    _tell(notice, assignment.writer_id, assignment, by=by, at=at)


@transaction.atomic
def tell_of_deadlines(*, at: datetime) -> int:
    """Tells each writer once of what falls due soon, again where it was put off; returns how many it were."""
    told = Notification.objects.filter(
        assignment=OuterRef("pk"),
        person=OuterRef("writer"),
        kind=ASSIGNMENT_DUE.name,
        at__gte=OuterRef("due_at") - DUE_WITHIN,
    )
    due = Assignment.objects.open().due_between(at, at + DUE_WITHIN).filter(writer__isnull=False)
    rows = due.exclude(Exists(told)).select_for_update(of=("self",), skip_locked=True)
    for assignment in rows:
        tell_writer(ASSIGNMENT_DUE, assignment, at=at)
    return len(rows)


def _tell(
    notice: Notice, person: int | None, assignment: Assignment, *, by: User | None, at: datetime
) -> None:
    if person is None or (by is not None and by.pk == person):
        return
    people = list(planners_among(User.objects.filter(pk=person)))
    tell(notice, people, Notification(assignment=assignment, who=str(by or ""), at=at))
