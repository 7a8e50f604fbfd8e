"""The table of addresses, from which the document for machines and the page for people are made."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from articles.public.api.parameters import STORY_PARAMETERS, TAG_PARAMETERS, Parameter

ROOT = "/api/v1/"


@dataclass(frozen=True, kw_only=True)
class Address:
    """An address, what it answers, and in which form."""

    path: str
    label: str | Promise
    help: str | Promise
    answer: str
    parameters: tuple[Parameter, ...] = ()
    of_one: bool = False
    statuses: tuple[int, ...] = (200, 304, 400, 401, 429)


ADDRESSES = (
    Address(
        path="stories/",
        label=_("Stories"),
        help=_("The newest first; with “since”, what changed, the oldest change first."),
        answer="Stories",
        parameters=STORY_PARAMETERS,
    ),
    Address(
        path="stories/{id}/",
        label=_("One story"),
        help=_("The story as readers see it; a withdrawn one answers 410 with the public reason."),
        answer="Story",
        of_one=True,
        statuses=(200, 304, 401, 404, 410, 429),
    ),
    Address(
        path="sections/",
        label=_("Sections"),
        help=_("All sections, in the order of the menu."),
        answer="Things",
    ),
    Address(
        path="tags/",
        label=_("Tags"),
        help=_("Tags that stand at published stories, 500 a page."),
        answer="Things",
        parameters=TAG_PARAMETERS,
    ),
)
# What each status means to whoever writes the partner's program.
STATUSES = {
    200: _("The answer."),
    304: _("Nothing changed since the answer whose ETag was sent in If-None-Match."),
    400: _("Something in the address cannot be read; “parameter” names it."),
    401: _("The key is missing, unknown, expired or revoked."),
    404: _("No story of this number is published."),
    410: _("The story was withdrawn: take it down. “detail” is the public reason."),
    429: _("Too many requests: wait as many seconds as Retry-After says."),
}
