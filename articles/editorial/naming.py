"""Who is named in a note, as `@username`."""

import re

from django.db.models import QuerySet

from articles.core.models import User

# A name after a space or a bracket, so that an e-mail address names nobody.
_NAMED = re.compile(r"(?<![\w.+@-])@([\w.+-]{1,150})")
MOST_NAMED = 20


def people_named(text: str) -> QuerySet[User]:
    """The people of the newsroom whose names stand in the text; other names are only words."""
    typed = dict.fromkeys(name.rstrip(".-+") for name in _NAMED.findall(text))
    names = list(typed)[:MOST_NAMED]
    return User.objects.filter(username__in=names, is_active=True, is_staff=True)
