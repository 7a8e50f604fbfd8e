"""What can be done with officials; whoever renames leaves a redirect and the former spelling behind."""

from datetime import datetime

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _

from articles.audit.record import record
from articles.core.models import FormerSlug, User
from articles.core.naming import Naming
from articles.officials.models import Official, OfficialAlias
from articles.officials.names import KnownOfficial, find_officials, known_officials, name_key

__all__ = [
    "KnownOfficial",
    "add_official",
    "create_official",
    "find_officials",
    "known_officials",
    "rename_official",
]
OFFICIALS = Naming(kind=FormerSlug.Kind.OFFICIAL, fallback="pejabat")


def create_official(
    name: str,
    *,
    rank: str = "",
    honorifics: str = "",
    degrees: str = "",
    by: User,
    at: datetime,
) -> Official:
    """Adds an official by name; what add_official says holds here."""
    official = Official(name=name, rank=rank, honorifics=honorifics, degrees=degrees)
    return add_official(official, by=by, at=at)


@transaction.atomic
def add_official(official: Official, *, by: User, at: datetime) -> Official:
    """Saves a new official with an address of their own; two people of one name get two addresses.

    Raises PermissionDenied, or ValidationError keyed by field.
    """
    if not by.has_perm("articles.add_official"):
        raise PermissionDenied(_("Your role does not add officials."))
    OFFICIALS.name(official)
    official.save(force_insert=True)
    record("official.created", by=by, at=at, on=official)
    return official


@transaction.atomic
def rename_official(official: Official, *, name: str, by: User, at: datetime) -> Official:
    """Corrects an official's name; the former spelling and address go on leading to the person.

    Raises PermissionDenied, or ValidationError on `name`.
    """
    if not by.has_perm("articles.change_official"):
        raise PermissionDenied(_("Your role does not rename officials."))
    official, former = OFFICIALS.rename(official, name)
    _keep_former_name(official, former["former_name"])
    record("official.renamed", by=by, at=at, on=official, **former)
    return official


def _keep_former_name(official: Official, former: str) -> None:
    aliases = list(official.aliases.all())
    now = [alias.pk for alias in aliases if name_key(alias.name) == name_key(official.name)]
    OfficialAlias.objects.filter(pk__in=now).delete()
    kept = {name_key(official.name), *(name_key(alias.name) for alias in aliases)}
    if name_key(former) not in kept:
        OfficialAlias.objects.create(official=official, name=former)
