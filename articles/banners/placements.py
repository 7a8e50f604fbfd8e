"""The named slots in which a banner may stand."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, kw_only=True)
class Placement:
    """One slot: where it is, and the largest picture it takes, in CSS pixels."""

    key: str
    label: str | Promise
    width: int
    height: int


PLACEMENTS = (
    Placement(key="top", label=_("Above everything, all pages"), width=970, height=250),
    Placement(key="front-middle", label=_("Front page, between sections"), width=970, height=250),
    Placement(key="article-top", label=_("Article, above the headline"), width=728, height=90),
    Placement(key="article-middle", label=_("Article, in the text"), width=728, height=250),
    Placement(key="article-end", label=_("Article, below the text"), width=728, height=250),
    Placement(key="sidebar", label=_("Beside lists and articles"), width=300, height=600),
)
PLACEMENT_KEYS = tuple(placement.key for placement in PLACEMENTS)
PLACEMENT_CHOICES = [(placement.key, placement.label) for placement in PLACEMENTS]
