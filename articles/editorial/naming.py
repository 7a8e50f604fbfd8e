"""Who is named in a note, as `@username`."""

import re

from django.db.models import QuerySet

from articles.core.models import User

# A name after a space or a bracket, so that an e-mail address names nobody.
_NAMED = re.compile(r"(?<![\w.+@-])@([\w.+-]{1,150})")
MOST_NAMED = 20


def people_named(text: str) -> QuerySet[User]:
    """The people of the newsroom whose names stand in the text; other names are only words."""
    return User.objects.filter(username__in=_names_in(text), is_active=True, is_staff=True)


def unknown_names(text: str) -> list[str]:
    """The names in the text that nobody of the newsroom bears."""
    known = set(people_named(text).values_list("username", flat=True))
    return [name for name in _names_in(text) if name not in known]


def _names_in(text: str) -> list[str]:
    typed = dict.fromkeys(name.rstrip(".-+") for name in _NAMED.findall(text))
    return [name for name in typed if name][:MOST_NAMED]
