"""Tags that a new name may have been meant to be."""

from articles.core.resembling import nearest_named
from articles.taxonomy.models import Tag
from articles.taxonomy.names import find_tags, tag_key


def resembling_tags(name: str, *, but: int | None = None) -> tuple[Tag, ...]:
    """The tags that are the nearest to the name, `but` itself aside; none when another tag bears the name."""
    bearer = find_tags([name]).get(tag_key(name))
    if not tag_key(name) or (bearer and bearer.pk != but):
        return ()
    return nearest_named(Tag.objects.all(), name, but=but)
