"""What the page of a conflict says."""

from django import template

from articles.editorial.admin.conflict import Conflict
from articles.editorial.admin.disputes import Dispute, disputes_of
from articles.editorial.admin.telling import came_words

register = template.Library()


@register.simple_tag
def disputes(conflict: Conflict) -> tuple[Dispute, ...]:
    """The places that two people changed differently, with both versions in words."""
    return disputes_of(conflict.merge, conflict.choices)


@register.simple_tag
def came_in_words(conflict: Conflict) -> str:
    """Who saved which fields meanwhile."""
    return came_words(conflict.came_in)
