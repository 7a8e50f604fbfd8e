"""What can be done to a thing, in words."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

# What follows the dot of an action.
ACTS: dict[str, str | Promise] = {
    "created": _("Created"),
    "saved": _("Saved"),
    "deleted": _("Deleted"),
    "added": _("Added"),
    "removed": _("Removed"),
    "renamed": _("Renamed"),
    "ended": _("Ended"),
    "placed": _("Placed on the front page"),
    "moved": _("Moved on the front page"),
    "pinned": _("Pinned on a page"),
    "unpinned": _("Taken from the top of a page"),
    "reordered": _("Moved among the pinned"),
    "submitted": _("Submitted"),
    "recalled": _("Taken back"),
    "returned": _("Returned with a note"),
    "approved": _("Approved"),
    "published": _("Published"),
    "unscheduled": _("Schedule cancelled"),
    "reopened": _("Opened for a change"),
    "resumed": _("Taken up again"),
    "withdrawn": _("Withdrawn"),
    "corrected": _("Corrected in public"),
    "assigned": _("Given to an editor"),
    "taken": _("Taken"),
    "given_back": _("Given back"),
    "dropped": _("Dropped"),
    "planned_again": _("Planned again"),
    "written_from": _("Story begun"),
    "delivered": _("Delivered"),
    "noted": _("Note written"),
    "answered": _("Note answered"),
    "shown": _("Shown to a guest"),
    "hidden": _("Guest's link revoked"),
    "guest_opened": _("Opened by a guest"),
    "guest_answered": _("Answered by a guest"),
    "renewed": _("Renewed"),
    "revoked": _("Revoked"),
    "finished": _("Note marked as done"),
}


def act_words(action: str) -> str:
    """What was done; the action's own name where it has no words."""
    return str(ACTS.get(action.rpartition(".")[2], action))
