"""Planning who writes what by when; taking it, writing from it, handing it in."""

from collections.abc import Collection
from datetime import datetime

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.audit.record import record
from articles.core.models import User
from articles.editorial.assigning import OPEN, TAKE, AssignmentState, AssignmentStep, Hands
from articles.editorial.content import Content
from articles.editorial.errors import NotAllowed, StepRefused
from articles.editorial.models import Article, Assignment
from articles.editorial.services.assignment_news import tell_of_hands, tell_writer
from articles.editorial.services.saving import create_article
from articles.editorial.services.signing import signed_by


@transaction.atomic
def plan_assignment(assignment: Assignment, *, by: User, at: datetime) -> Assignment:
    """Saves a new assignment, due at a moment to come.

    Raises PermissionDenied, or ValidationError keyed by field.
    """
    if not by.has_perm("articles.add_assignment"):
        raise PermissionDenied(_("Your role does not plan assignments."))
    _refuse_past(assignment, at=at)
    assignment.created_by, assignment.created_at = by, at
    assignment.full_clean()
    assignment.save(force_insert=True)
    record("assignment.created", by=by, at=at, on=assignment)
    tell_of_hands(assignment, before=None, by=by, at=at)
    return assignment


@transaction.atomic
def change_assignment(
    assignment: Assignment, *, changed: Collection[str], by: User, at: datetime
) -> Assignment:
    """Saves the changed fields of a planned or taken assignment; the others stay as somebody left them.

    Raises PermissionDenied, or ValidationError keyed by field.
    """
    if not by.has_perm("articles.change_assignment"):
        raise PermissionDenied(_("Your role does not plan assignments."))
    standing = Assignment.objects.select_for_update().get(pk=assignment.pk)
    if standing.state not in OPEN:
        raise ValidationError(_("This assignment is closed: plan it again before you change it."))
    if "due_at" in changed:
        _refuse_past(assignment, at=at)
    before = standing.writer_id
    for name in changed:
        setattr(standing, name, getattr(assignment, name))
    standing.full_clean()
    standing.save()
    record("assignment.saved", by=by, at=at, on=standing, changed=sorted(changed))
    if changed:
        tell_of_hands(standing, before=before, by=by, at=at)
    return standing


@transaction.atomic
def move_assignment(pk: int, step: AssignmentStep, *, by: User, at: datetime) -> Assignment:
    """Takes a step of the table with the assignment: take, give back, drop, plan again.

    Raises Assignment.DoesNotExist, StepRefused or NotAllowed.
    """
    assignment = Assignment.objects.select_for_update().get(pk=pk)
    _check(assignment, step, by=by)
    if step.hands is not Hands.AS_BEFORE:
        assignment.writer = by if step.hands is Hands.TO_WHO_STEPS else None
    assignment.state = step.target
    assignment.save(update_fields=["state", "writer"])
    record(f"assignment.{step.act}", by=by, at=at, on=assignment)
    if step.news is not None:
        tell_writer(step.news, assignment, by=by, at=at)
    return assignment


@transaction.atomic
def write_from_assignment(pk: int, *, by: User, at: datetime) -> Article:
    """Takes the assignment where that is still to be done, and makes a draft with what it says already.

    Raises Assignment.DoesNotExist, StepRefused or NotAllowed.
    """
    assignment = Assignment.objects.select_for_update().get(pk=pk)
    if assignment.article_id is not None:
        raise StepRefused(_("This assignment has its story already."))
    if assignment.state == AssignmentState.PLANNED:
        assignment = move_assignment(pk, TAKE, by=by, at=at)
    if assignment.state != AssignmentState.TAKEN or assignment.writer_id != by.pk:
        raise NotAllowed(_("This is somebody else's assignment."))
    content = Content(
        headline=assignment.topic,
        section_id=assignment.section_id,
        dateline_place=assignment.place.upper(),
        bylines=signed_by(by),
    )
    article = create_article(content, by=by, at=at, reason=_("Written from an assignment"))
    if assignment.editor_id is not None:
        article.editor_id = assignment.editor_id
        article.save(update_fields=["editor"])
    assignment.article = article
    assignment.save(update_fields=["article"])
    record("assignment.written_from", by=by, at=at, on=assignment, article=article.pk)
    return article


def deliver_with(article: Article, *, by: User, at: datetime) -> None:
    """A submitted story delivers the assignment that it was written from; part of that transaction."""
    taken = Assignment.objects.select_for_update().filter(article=article, state=AssignmentState.TAKEN)
    for assignment in taken:
        assignment.state = AssignmentState.DELIVERED
        assignment.save(update_fields=["state"])
        record("assignment.delivered", by=by, at=at, on=assignment)


def why_not_step(assignment: Assignment, step: AssignmentStep, *, by: User) -> str | Promise | None:
    """Why the person cannot take the step with the assignment as it stands; None when they can."""
    if assignment.state not in step.source:
        return gettext_lazy("The assignment does not stand where this step begins.")
    if not by.has_perm(step.permission):
        return gettext_lazy("Your role does not include this step.")
    is_free = assignment.writer_id is None and step.hands is Hands.TO_WHO_STEPS
    if step.hands is Hands.AS_BEFORE or is_free or assignment.writer_id == by.pk:
        return None
    return gettext_lazy("This is somebody else's assignment.")


def _check(assignment: Assignment, step: AssignmentStep, *, by: User) -> None:
    refusal = why_not_step(assignment, step, by=by)
    if refusal is not None:
        raise (StepRefused if assignment.state not in step.source else NotAllowed)(refusal)


def _refuse_past(assignment: Assignment, *, at: datetime) -> None:
    if assignment.due_at is not None and assignment.due_at < at:
        raise ValidationError({"due_at": _("This moment has passed: choose one to come.")})
