"""Who is credited; whoever renames an author leaves a redirect behind."""

from datetime import datetime

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _

from articles.audit.record import record
from articles.core.models import FormerSlug, User
from articles.core.naming import Naming
from articles.editorial.models import Author

AUTHORS = Naming(kind=FormerSlug.Kind.AUTHOR, fallback="penulis")


@transaction.atomic
def add_author(author: Author, *, by: User, at: datetime) -> Author:
    """Saves a new author with an address of their own.

    Raises PermissionDenied, or ValidationError keyed by field.
    """
    if not by.has_perm("articles.add_author"):
        raise PermissionDenied(_("Your role does not add authors."))
    AUTHORS.name(author)
    author.save(force_insert=True)
    record("author.created", by=by, at=at, on=author)
    return author


@transaction.atomic
def rename_author(author: Author, *, name: str, by: User, at: datetime) -> Author:
    """Gives an author another name and address; the former address goes on leading to them.

    What was printed keeps the name of its day. Raises PermissionDenied, or ValidationError on `name`.
    """
    if not by.has_perm("articles.change_author"):
        raise PermissionDenied(_("Your role does not rename authors."))
    author, former = AUTHORS.rename(author, name)
    record("author.renamed", by=by, at=at, on=author, **former)
    return author
