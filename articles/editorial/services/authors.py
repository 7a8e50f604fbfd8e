"""Who is credited; whoever renames an author leaves a redirect behind."""

from datetime import datetime

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from articles.audit.record import record
from articles.core.models import FormerSlug, User
from articles.core.slugs import free_address, leave_redirect
from articles.core.text import clean_line
from articles.editorial.models import Author


@transaction.atomic
def add_author(author: Author, *, by: User, at: datetime) -> Author:
    """Saves a new author with an address of their own.

    Raises PermissionDenied, or ValidationError keyed by field.
    """
    if not by.has_perm("articles.add_author"):
        raise PermissionDenied(_("Your role does not add authors."))
    author.name = clean_line(author.name)
    author.slug = _address(author)
    author.full_clean()
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
    author = Author.objects.select_for_update().get(pk=author.pk)
    former_name, former_slug = author.name, author.slug
    author.name = name
    author.full_clean(exclude=[field.name for field in Author._meta.fields if field.name != "name"])
    if author.name == former_name:
        raise ValidationError({"name": _("The author bears this name already.")})
    author.slug = _address(author)
    author.save(update_fields=["name", "slug"])
    leave_redirect(FormerSlug.Kind.AUTHOR, author.pk, former=former_slug, slug=author.slug)
    record("author.renamed", by=by, at=at, on=author, former_name=former_name, former_slug=former_slug)
    return author


def _address(author: Author) -> str:
    kind, among = FormerSlug.Kind.AUTHOR, Author.objects.all()
    return free_address(author.name, kind=kind, among=among, fallback="penulis", own=author.pk)
