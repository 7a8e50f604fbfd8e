"""Finding tags by the names people type."""

from collections.abc import Iterable

from django.db.models import Value
from django.db.models.functions import Lower

from articles.core.text import clean_line
from articles.taxonomy.models import Tag


def tag_key(name: str) -> str:
    """The form in which two spellings of a name are the same."""
    return clean_line(name).lower()


def find_tags(names: Iterable[str]) -> dict[str, Tag]:
    """The tags that bear the names, or bear them as other names, by key; one query."""
    keys = {tag_key(name) for name in names}
    by_name = Tag.objects.annotate(key=Lower("name"), is_alias=Value(0)).filter(key__in=keys)
    by_alias = Tag.objects.annotate(key=Lower("aliases__name"), is_alias=Value(1)).filter(key__in=keys)
    found: dict[str, Tag] = {}
    for tag in by_name.union(by_alias).order_by("is_alias"):
        found.setdefault(tag.key, tag)
    return found
