"""The table of assignments: where one can stand, and the named steps between."""

from dataclasses import dataclass
from enum import Enum, auto

from django.db import models
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from articles.editorial.notices import ASSIGNED, ASSIGNMENT_GONE, Notice


class AssignmentState(models.TextChoices):
    """Where an assignment stands; "late" is an answer computed from its moment."""

    PLANNED = "planned", _("Planned")
    TAKEN = "taken", _("Taken")
    DELIVERED = "delivered", _("Delivered")
    DROPPED = "dropped", _("Dropped")


OPEN = (AssignmentState.PLANNED, AssignmentState.TAKEN)


class Hands(Enum):
    """Whose the assignment is after a step."""

    AS_BEFORE = auto()
    TO_WHO_STEPS = auto()
    TO_NOBODY = auto()


@dataclass(frozen=True, kw_only=True)
class AssignmentStep:
    """A named step: who may take it, from where to where, what its writer is told.

    What changes hands is one's own or free.
    """

    name: str
    label: str | Promise
    source: frozenset[AssignmentState]
    target: AssignmentState
    permission: str
    act: str
    done: str | Promise
    hands: Hands = Hands.AS_BEFORE
    news: Notice | None = None


TAKE = AssignmentStep(
    name="take",
    label=_("I take it"),
    source=frozenset({AssignmentState.PLANNED}),
    target=AssignmentState.TAKEN,
    permission="articles.take_assignment",
    act="taken",
    done=_("The assignment is yours."),
    hands=Hands.TO_WHO_STEPS,
)
GIVE_BACK = AssignmentStep(
    name="give_back",
    label=_("Give back"),
    source=frozenset({AssignmentState.TAKEN}),
    target=AssignmentState.PLANNED,
    permission="articles.take_assignment",
    act="given_back",
    done=_("Given back; somebody else can take it."),
    hands=Hands.TO_NOBODY,
)
DROP = AssignmentStep(
    name="drop",
    label=_("Drop"),
    source=frozenset(OPEN),
    target=AssignmentState.DROPPED,
    permission="articles.change_assignment",
    act="dropped",
    done=_("Dropped."),
    news=ASSIGNMENT_GONE,
)
PLAN_AGAIN = AssignmentStep(
    name="plan_again",
    label=_("Plan again"),
    source=frozenset({AssignmentState.DROPPED}),
    target=AssignmentState.PLANNED,
    permission="articles.change_assignment",
    act="planned_again",
    done=_("Planned again."),
    news=ASSIGNED,
)

ASSIGNMENT_STEPS = (TAKE, GIVE_BACK, DROP, PLAN_AGAIN)


def assignment_step_named(name: str) -> AssignmentStep | None:
    """The step of that name."""
    return next((step for step in ASSIGNMENT_STEPS if step.name == name), None)
