"""What can be done with tags and sections; whoever renames leaves a redirect behind."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import islice

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from articles.audit.record import record
from articles.core.models import FormerSlug, User
from articles.core.naming import Naming
from articles.core.text import clean_line
from articles.taxonomy.models import Section, Tag, TagAlias
from articles.taxonomy.names import find_tags, tag_key

# More than any real story has, and what a person types at most to name them.
MOST_NAMES = 30
MOST_TYPED = 300
TAGS = Naming(kind=FormerSlug.Kind.TAG, fallback="tag")
SECTIONS = Naming(kind=FormerSlug.Kind.SECTION, fallback="rubrik")


@transaction.atomic
def tags_named(names: Iterable[str], *, by: User, at: datetime) -> list[Tag]:
    """The tags of these names in their order, each once; missing ones are made for who may add tags.

    Raises ValidationError that names what is missing or unfit.
    """
    wanted: dict[str, str] = {}
    for name in islice(names, MOST_TYPED):
        if line := clean_line(name):
            wanted.setdefault(tag_key(line), line)
    if len(wanted) > MOST_NAMES:
        raise ValidationError(_("At most %(most)d tags at once.") % {"most": MOST_NAMES})
    found = find_tags(wanted)
    missing = {key: name for key, name in wanted.items() if key not in found}
    if missing and not by.has_perm("articles.add_tag"):
        listed = ", ".join(missing.values())
        raise ValidationError(_("There is no such tag: %(names)s.") % {"names": listed}, code="no_such_tag")
    for key, name in missing.items():
        try:
            found[key] = add_tag(Tag(name=name), by=by, at=at)
        except ValidationError as error:
            raise ValidationError([f"{name[:60]}: {message}" for message in error.messages]) from error
    return list({found[key].pk: found[key] for key in wanted}.values())


@transaction.atomic
def add_tag(tag: Tag, *, by: User, at: datetime) -> Tag:
    """Saves a new tag with an address of its own; when two people make it at once, both get the same one.

    Raises PermissionDenied, or ValidationError keyed by field.
    """
    if not by.has_perm("articles.add_tag"):
        raise PermissionDenied(_("Your role does not make tags."))
    TAGS.name(tag)
    try:
        with transaction.atomic():
            tag.save(force_insert=True)
    except IntegrityError:
        made_meanwhile = find_tags([tag.name]).get(tag_key(tag.name))
        if made_meanwhile is None:
            raise
        return made_meanwhile
    record("tag.created", by=by, at=at, on=tag)
    return tag


@transaction.atomic
def rename_tag(tag: Tag, *, name: str, by: User, at: datetime) -> Tag:
    """Gives a tag another name and address; the former ones go on leading to it.

    Raises PermissionDenied, or ValidationError on `name`.
    """
    if not by.has_perm("articles.change_tag"):
        raise PermissionDenied(_("Your role does not rename tags."))
    tag, former = TAGS.rename(tag, name)
    _keep_former_name(tag, former["former_name"])
    record("tag.renamed", by=by, at=at, on=tag, **former)
    return tag


@transaction.atomic
def add_section(section: Section, *, by: User, at: datetime) -> Section:
    """Saves a new rubric with an address of its own.

    Raises PermissionDenied, or ValidationError keyed by field.
    """
    if not by.has_perm("articles.add_section"):
        raise PermissionDenied(_("Your role does not make sections."))
    SECTIONS.name(section)
    section.save(force_insert=True)
    record("section.created", by=by, at=at, on=section)
    return section


@transaction.atomic
def rename_section(section: Section, *, name: str, by: User, at: datetime) -> Section:
    """Gives a section another name and address; the former address goes on leading to it.

    Raises PermissionDenied, or ValidationError on `name`.
    """
    if not by.has_perm("articles.change_section"):
        raise PermissionDenied(_("Your role does not rename sections."))
    section, former = SECTIONS.rename(section, name)
    record("section.renamed", by=by, at=at, on=section, **former)
    return section


def _keep_former_name(tag: Tag, former: str) -> None:
    """The former name finds the tag while typing; the name it now bears is no other name any more."""
    names: Sequence[TagAlias] = list(tag.aliases.all())
    TagAlias.objects.filter(pk__in=[a.pk for a in names if tag_key(a.name) == tag_key(tag.name)]).delete()
    kept = {tag_key(alias.name) for alias in names}
    if tag_key(former) not in kept and tag_key(former) != tag_key(tag.name):
        TagAlias.objects.create(tag=tag, name=former)
