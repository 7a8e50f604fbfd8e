"""What the page of a conflict says."""

from collections.abc import Iterable

from django import template

from articles.core.models import User
from articles.editorial.admin.conflict import Conflict
from articles.editorial.admin.disputes import Dispute, disputes_of
from articles.editorial.admin.shown import label_of
from articles.editorial.admin.telling import came_words
from articles.editorial.services.meanwhile import CameIn

register = template.Library()


@register.simple_tag
def disputes(conflict: Conflict) -> tuple[Dispute, ...]:
    """The places that two people changed differently, with both versions in words."""
    return disputes_of(conflict.merge, conflict.choices)


@register.simple_tag
def came_in_words(came: Iterable[CameIn], told: User) -> str:
    """Who saved which fields meanwhile, in words to the person who looks."""
    return came_words(came, told=told)


@register.simple_tag
def field_labels(names: Iterable[str]) -> str:
    """What the form calls the fields."""
    return ", ".join(str(label_of(name)) for name in names)
