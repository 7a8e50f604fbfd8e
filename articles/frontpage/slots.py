"""The table of slots of the front page: which of them editors fill, and how many stories each takes."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, kw_only=True)
class Slot:
    """A part of the front page; what editors leave empty fills itself where `fills_itself`."""

    key: str
    label: str | Promise
    help: str | Promise
    places: int
    is_arranged: bool = True
    of_each_section: bool = False
    fills_itself: bool = True


LEAD = Slot(
    key="lead",
    label=_("Lead"),
    help=_("The largest story. Left empty, it is the newest one with a picture."),
    places=1,
)
HEADLINES = Slot(
    key="headlines",
    label=_("Headlines"),
    help=_("The four stories below the lead. Empty places take the newest."),
    places=4,
)
PICKS = Slot(
    key="picks",
    label=_("Editor's picks"),
    help=_("What readers should not miss, however old. Left empty, the whole part is left out."),
    places=4,
    fills_itself=False,
)
SECTION = Slot(
    key="section",
    label=_("First of a section"),
    help=_("The story with the picture in each section's part. Left empty, it is the section's newest."),
    places=1,
    of_each_section=True,
)
IN_SECTION = Slot(key="in-section", label=_("In a section"), help="", places=4, is_arranged=False)
LATEST = Slot(key="latest", label=_("Latest"), help="", places=8, is_arranged=False)
POPULAR = Slot(key="popular", label=_("Most read"), help="", places=5, is_arranged=False)

SLOTS = (LEAD, HEADLINES, PICKS, SECTION, IN_SECTION, LATEST, POPULAR)
ARRANGED = tuple(slot for slot in SLOTS if slot.is_arranged)
SLOT_BY_KEY = {slot.key: slot for slot in ARRANGED}
SLOT_KEYS = tuple(SLOT_BY_KEY)
SLOT_CHOICES = [(slot.key, slot.label) for slot in ARRANGED]
MOST_PLACES = max(slot.places for slot in ARRANGED)
