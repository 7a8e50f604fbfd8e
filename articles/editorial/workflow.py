"""The one workflow table: where an article can stand, and the named steps between.

Admin buttons, bulk actions, permissions and tests are drawn from TRANSITIONS.
"""

from dataclasses import dataclass
from enum import Enum, auto

from django.db import models
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class State(models.TextChoices):
    """Where an article stands; "scheduled" and "changed since publication" are computed from editions."""

    DRAFT = "draft", _("Draft")
    SUBMITTED = "submitted", _("Waiting for approval")
    APPROVED = "approved", _("Approved")
    PUBLISHED = "published", _("Published")
    WITHDRAWN = "withdrawn", _("Withdrawn")


class Needs(Enum):
    """Which edition a step works on, or which must not be in its way."""

    NO_EDITION = auto()
    A_VISIBLE_EDITION = auto()
    A_WAITING_EDITION = auto()
    NO_WAITING_EDITION = auto()


@dataclass(frozen=True, kw_only=True)
class Transition:
    """A named step: who may take it, from where to where, and what it asks for."""

    name: str
    label: str | Promise
    help: str | Promise
    source: frozenset[State]
    target: State
    permission: str
    done: str | Promise
    needs_note: bool = False
    needs_moment: bool = False
    needs_reason: bool = False
    four_eyes: bool = False
    heeds_notes: bool = False
    needs: Needs = Needs.NO_EDITION
    is_checked: bool = False
    in_bulk: bool = False


SUBMIT = Transition(
    name="submit",
    label=_("Submit"),
    help=_("Send the story to the editors."),
    source=frozenset({State.DRAFT}),
    target=State.SUBMITTED,
    permission="articles.submit_article",
    done=_("Submitted to the editors."),
    is_checked=True,
    in_bulk=True,
)
RECALL = Transition(
    name="recall",
    label=_("Take back"),
    help=_("Take the story back to go on writing."),
    source=frozenset({State.SUBMITTED}),
    target=State.DRAFT,
    permission="articles.submit_article",
    done=_("Taken back; you can go on writing."),
)
RETURN_TO_AUTHOR = Transition(
    name="return_to_author",
    label=_("Return with a note"),
    help=_("Send the story back; the note tells the author what is missing."),
    source=frozenset({State.SUBMITTED, State.APPROVED}),
    target=State.DRAFT,
    permission="articles.approve_article",
    done=_("Returned to the author."),
    needs_note=True,
)
APPROVE = Transition(
    name="approve",
    label=_("Approve"),
    help=_("The story is fit to print. Nobody approves what they wrote or last changed."),
    source=frozenset({State.SUBMITTED}),
    target=State.APPROVED,
    permission="articles.approve_article",
    done=_("Approved."),
    four_eyes=True,
    is_checked=True,
    heeds_notes=True,
    in_bulk=True,
)
PUBLISH = Transition(
    name="publish",
    label=_("Publish"),
    help=_("Readers see it at once, or from the moment you choose."),
    source=frozenset({State.APPROVED}),
    target=State.PUBLISHED,
    permission="articles.publish_article",
    done=_("Published."),
    needs_moment=True,
    is_checked=True,
)
UNSCHEDULE = Transition(
    name="unschedule",
    label=_("Cancel the schedule"),
    help=_("The edition that waits for its moment will not appear."),
    source=frozenset({State.PUBLISHED}),
    target=State.APPROVED,
    permission="articles.publish_article",
    done=_("The schedule was cancelled."),
    needs=Needs.A_WAITING_EDITION,
)
REOPEN = Transition(
    name="reopen",
    label=_("Change the published story"),
    help=_("Work on the next edition; readers go on seeing the present one."),
    source=frozenset({State.PUBLISHED}),
    target=State.DRAFT,
    permission="articles.change_article",
    needs=Needs.NO_WAITING_EDITION,
    done=_("The working copy is open; readers see the present edition until the next one is published."),
)
RESUME = Transition(
    name="resume",
    label=_("Work on it again"),
    help=_("Open the withdrawn story as a draft; the withdrawal stays public."),
    source=frozenset({State.WITHDRAWN}),
    target=State.DRAFT,
    permission="articles.withdraw_article",
    done=_("The withdrawn story is a draft again."),
)
WITHDRAW = Transition(
    name="withdraw",
    label=_("Withdraw"),
    help=_("Take the story from readers; its address stays and shows the reason."),
    source=frozenset({State.PUBLISHED, State.DRAFT, State.SUBMITTED, State.APPROVED}),
    target=State.WITHDRAWN,
    permission="articles.withdraw_article",
    done=_("Withdrawn; the address shows the reason."),
    needs_reason=True,
    needs=Needs.A_VISIBLE_EDITION,
)

TRANSITIONS = (
    SUBMIT,
    APPROVE,
    PUBLISH,
    UNSCHEDULE,
    REOPEN,
    RESUME,
    RETURN_TO_AUTHOR,
    RECALL,
    WITHDRAW,
)

# What saving a changed working copy does to the state: approval and publication hold for one revision only.
STATE_AFTER_CHANGE = {
    State.DRAFT: State.DRAFT,
    State.SUBMITTED: State.SUBMITTED,
    State.APPROVED: State.SUBMITTED,
    State.PUBLISHED: State.DRAFT,
}


def transitions_from(state: str) -> tuple[Transition, ...]:
    """The steps that lead away from a state, in the order of their buttons: first what is done most."""
    return tuple(step for step in TRANSITIONS if state in step.source)


def transition_named(name: str) -> Transition | None:
    """The step of that name."""
    return next((step for step in TRANSITIONS if step.name == name), None)
