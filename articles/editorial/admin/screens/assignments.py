"""The agenda of assignments by day, their steps, and the way from an assignment to a draft."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from articles.core.dates import day_bounds
from articles.editorial.admin.screens.opened import LARGEST_KEY, back_to
from articles.editorial.assigning import assignment_step_named
from articles.editorial.errors import DeskError
from articles.editorial.models import Assignment
from articles.editorial.services.assignments import move_assignment, write_from_assignment

DAYS = 7
MOST_OF_A_WEEK = 300
FIRST_YEAR, LAST_YEAR = 1990, 2200


@dataclass(frozen=True)
class Day:
    """A day of the agenda and what is due on it, in the order of time."""

    on: date
    is_today: bool
    assignments: list[Assignment]


@require_safe
def agenda(request: HttpRequest) -> HttpResponse:
    """A week of assignments, from today or from the day that is asked for."""
    if not request.user.has_perm("articles.view_assignment"):
        raise PermissionDenied
    today = timezone.localdate()
    first = _asked_day(request) or today
    days = [first + timedelta(days=n) for n in range(DAYS)]
    start, end = day_bounds(days[0])[0], day_bounds(days[-1])[1]
    due = Assignment.objects.seen_by(request.user).due_between(start, end)
    found = list(due.select_related("writer", "editor", "section")[:MOST_OF_A_WEEK])
    return TemplateResponse(
        request,
        "admin/articles/assignment/agenda.html",
        {
            **admin.site.each_context(request),
            "title": _("Agenda"),
            "opts": Assignment._meta,
            "days": [
                Day(on, on == today, [a for a in found if timezone.localtime(a.due_at).date() == on])
                for on in days
            ],
            "earlier": first - timedelta(days=DAYS),
            "later": first + timedelta(days=DAYS),
            "at": timezone.now(),
            "may_plan": request.user.has_perm("articles.add_assignment"),
        },
    )


@require_POST
def step(request: HttpRequest, pk: int, name: str) -> HttpResponse:
    """Takes a step; what the service refuses is said in its words."""
    wanted = assignment_step_named(name)
    _open(request, pk)
    if wanted is None:
        raise Http404
    try:
        move_assignment(pk, wanted, by=request.user, at=timezone.now())
    except DeskError as error:
        messages.error(request, error.message)
    else:
        messages.success(request, wanted.done)
    return _back_to(request, pk)


@require_POST
def begin_story(request: HttpRequest, pk: int) -> HttpResponse:
    """Makes the draft and leads to it."""
    _open(request, pk)
    try:
        article = write_from_assignment(pk, by=request.user, at=timezone.now())
    except DeskError as error:
        messages.error(request, error.message)
        return _back_to(request, pk)
    messages.success(request, _("A draft was made from the assignment."))
    return back_to(article.pk)


def _open(request: HttpRequest, pk: int) -> None:
    """Raises PermissionDenied or Http404 where the person may not see the assignment."""
    if not request.user.has_perm("articles.view_assignment"):
        raise PermissionDenied
    if pk > LARGEST_KEY or not Assignment.objects.seen_by(request.user).filter(pk=pk).exists():
        raise Http404


def _back_to(request: HttpRequest, pk: int) -> HttpResponseRedirect:
    """To the assignment, or to the agenda where it is no longer the person's to see."""
    if Assignment.objects.seen_by(request.user).filter(pk=pk).exists():
        return HttpResponseRedirect(reverse("admin:articles_assignment_change", args=[pk]))
    return HttpResponseRedirect(reverse("admin:articles_assignment_agenda"))


def _asked_day(request: HttpRequest) -> date | None:
    try:
        day = date.fromisoformat(request.GET.get("from", ""))
    except ValueError:
        return None
    return day if FIRST_YEAR <= day.year <= LAST_YEAR else None
