"""The links that narrow a search."""

from django import template

from articles.public.search_filters import Filters

register = template.Library()


@register.simple_tag
def narrowed(filters: Filters, **chosen: str) -> str:
    """The address of the search with one filter more."""
    return filters.with_only(**chosen)
