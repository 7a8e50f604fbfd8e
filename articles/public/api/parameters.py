"""The table of what may stand behind the question mark: read, documented and refused from here alone."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.http import QueryDict
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.public.api.problems import Problem

DEFAULT_LIMIT, MOST = 20, 50
LONGEST_CURSOR = 120
FIRST_YEAR, LAST_YEAR = 1970, 2199
_SLUG = re.compile(r"[-a-zA-Z0-9_]{1,130}")
_MOMENT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,6})?(Z|[+-][0-9]{2}:[0-9]{2})"
)
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,29}")


@dataclass(frozen=True, kw_only=True)
class Parameter:
    """One parameter: how it is read (ValueError for what cannot be), what it means, what is right for it."""

    name: str
    read: Callable[[str], Any]
    label: str | Promise
    rule: str | Promise
    example: str
    schema: dict[str, Any]


def _slug(text: str) -> str:
    if not _SLUG.fullmatch(text):
        raise ValueError(text[:60])
    return text


def _moment(text: str) -> datetime:
    """A moment with its zone (RFC 3339)."""
    if not _MOMENT.fullmatch(text):
        raise ValueError(text[:60])
    moment = datetime.fromisoformat(text)
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise ValueError(text[:60])
    return moment


def _limit(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 3 and 1 <= int(text) <= MOST):
        raise ValueError(text[:60])
    return int(text)


def _cursor(text: str) -> str:
    if not text.isascii() or not 0 < len(text) <= LONGEST_CURSOR:
        raise ValueError(text[:60])
    return text


def _of_slug(name: str, label: str | Promise, example: str) -> Parameter:
    return Parameter(
        name=name,
        read=_slug,
        label=label,
        rule=gettext_lazy("the last words of its address on the site: letters, digits and hyphens"),
        example=example,
        schema={"type": "string", "pattern": f"^{_SLUG.pattern}$"},
    )


LIMIT = Parameter(
    name="limit",
    read=_limit,
    label=gettext_lazy("How many a page holds; 20 where nothing is said."),
    rule=gettext_lazy("a number from 1 to 50"),
    example="50",
    schema={"type": "integer", "minimum": 1, "maximum": MOST, "default": DEFAULT_LIMIT},
)
CURSOR = Parameter(
    name="cursor",
    read=_cursor,
    label=gettext_lazy(
        "Where the page begins: taken as it is from “next” of the page before, never made by hand."
    ),
    rule=gettext_lazy("the cursor of the same list, as “next” named it"),
    example="n.20231209T050000000000-17",
    schema={"type": "string", "maxLength": LONGEST_CURSOR},
)
STORY_PARAMETERS = (
    _of_slug("section", gettext_lazy("Stories of one section."), "politik"),
    _of_slug("tag", gettext_lazy("Stories with one tag."), "pemilu-2024"),
    _of_slug("official", gettext_lazy("Stories that speak of one official."), "rudi-hartono"),
    Parameter(
        name="since",
        read=_moment,
        label=gettext_lazy(
            "What was published, changed, corrected or withdrawn from a moment on, the oldest change first."
        ),
        rule=gettext_lazy("a moment with its zone, such as 2023-12-09T05:00:00Z; write + as %2B"),
        example="2023-12-09T05:00:00Z",
        schema={"type": "string", "format": "date-time"},
    ),
    LIMIT,
    CURSOR,
)
TAG_PARAMETERS = (CURSOR,)


def read_parameters(query: QueryDict, *, table: tuple[Parameter, ...]) -> dict[str, Any]:
    """The values by name; raises a Problem that names the parameter for whatever is not in the table."""
    known = {parameter.name: parameter for parameter in table}
    values: dict[str, Any] = {}
    for name, texts in query.lists():
        parameter = known.get(name)
        if parameter is None:
            names = {"known": ", ".join(known)} if known else {"known": "–"}
            words = _("This parameter is not known here. Known are: %(known)s.") % names
            raise Problem(400, words, parameter=name if _NAME.fullmatch(name) else "?")
        if len(texts) != 1:
            raise Problem(400, _("This parameter may stand in the address once only."), parameter=name)
        try:
            values[name] = parameter.read(texts[0])
        except ValueError as error:
            raise wrong(parameter) from error
    return values


def wrong(parameter: Parameter) -> Problem:
    """The refusal of a value, with what would be right."""
    words = _("The value cannot be read. It must be %(rule)s.") % {"rule": parameter.rule}
    return Problem(400, words, parameter=parameter.name)
