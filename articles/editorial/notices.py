"""What the newsroom tells its people, one row a kind; each person chooses where they are told."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, kw_only=True)
class Notice:
    """A kind of notification: its name in the table of choices, its sentence, where it goes unless chosen."""

    name: str
    label: str | Promise
    sentence: str | Promise
    in_admin: bool = True
    by_mail: bool = False


RETURNED = Notice(
    name="returned",
    label=_("My story was returned"),
    sentence=_("%(who)s returned “%(headline)s” to you."),
    by_mail=True,
)
APPROVED = Notice(
    name="approved",
    label=_("My story was approved"),
    sentence=_("%(who)s approved “%(headline)s”."),
)
PUBLISHED = Notice(
    name="published",
    label=_("My story was published"),
    sentence=_("%(who)s published “%(headline)s”."),
)
SCHEDULED = Notice(
    name="scheduled",
    label=_("My story was scheduled"),
    sentence=_("%(who)s scheduled “%(headline)s”: readers see it from %(due)s."),
)
UNSCHEDULED = Notice(
    name="unscheduled",
    label=_("The schedule of my story was cancelled"),
    sentence=_("%(who)s cancelled the schedule of “%(headline)s”."),
)
WITHDRAWN = Notice(
    name="withdrawn",
    label=_("My story was withdrawn"),
    sentence=_("%(who)s withdrew “%(headline)s”; its address shows readers the reason."),
    by_mail=True,
)
CORRECTED = Notice(
    name="corrected",
    label=_("An erratum, correction, reply or update was made public at my story"),
    sentence=_("%(what)s on “%(headline)s”, made public by %(who)s."),
    by_mail=True,
)
WAITING = Notice(
    name="waiting",
    label=_("A story waits for approval (editors)"),
    sentence=_("%(who)s submitted “%(headline)s”: it waits for approval."),
)
MENTIONED = Notice(
    name="mentioned",
    label=_("I was named in a note"),
    sentence=_("%(who)s named you in a note on “%(headline)s”."),
    by_mail=True,
)
NOTED = Notice(
    name="noted",
    label=_("A note on my story"),
    sentence=_("%(who)s wrote a note on “%(headline)s”."),
)
NOTE_ANSWERED = Notice(
    name="note_answered",
    label=_("My note was answered"),
    sentence=_("%(who)s answered in a thread of yours on “%(headline)s”."),
)
GUEST_APPROVED = Notice(
    name="guest_approved",
    label=_("A guest approved"),
    sentence=_("%(who)s read “%(headline)s” and approves it."),
    by_mail=True,
)
GUEST_ANSWERED = Notice(
    name="guest_answered",
    label=_("A guest commented"),
    sentence=_("%(who)s commented on “%(headline)s”."),
    by_mail=True,
)
ASSIGNED = Notice(
    name="assigned",
    label=_("An assignment was given to me"),
    sentence=_("%(who)s gave you the assignment “%(headline)s”, due %(due)s."),
    by_mail=True,
)
ASSIGNMENT_CHANGED = Notice(
    name="assigned_change",
    label=_("My assignment was changed"),
    sentence=_("%(who)s changed your assignment “%(headline)s”, due %(due)s."),
)
ASSIGNMENT_GONE = Notice(
    name="assigned_away",
    label=_("My assignment was dropped or went to somebody else"),
    sentence=_("%(who)s took the assignment “%(headline)s” off your list."),
    by_mail=True,
)
ASSIGNMENT_DUE = Notice(
    name="assigned_due",
    label=_("My assignment is due soon"),
    sentence=_("Your assignment “%(headline)s” is due soon: %(due)s."),
)

NOTICES = (
    RETURNED,
    APPROVED,
    PUBLISHED,
    SCHEDULED,
    UNSCHEDULED,
    WITHDRAWN,
    CORRECTED,
    WAITING,
    MENTIONED,
    NOTED,
    NOTE_ANSWERED,
    GUEST_APPROVED,
    GUEST_ANSWERED,
    ASSIGNED,
    ASSIGNMENT_CHANGED,
    ASSIGNMENT_GONE,
    ASSIGNMENT_DUE,
)


def notice_named(name: str) -> Notice:
    """The kind of that name; KeyError where there is none."""
    return _BY_NAME[name]


_BY_NAME = {notice.name: notice for notice in NOTICES}
