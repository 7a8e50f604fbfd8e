"""By what a list of the admin is filtered."""

from collections.abc import Iterator

from django import template
from django.contrib.admin.views.main import ChangeList
from django.utils.text import capfirst

register = template.Library()


@register.simple_tag
def chosen_filters(cl: ChangeList) -> list[tuple[str, str]]:
    """Every filter that narrows the list, in words, and the address of the list without it."""
    return list(_chosen(cl))


def _chosen(cl: ChangeList) -> Iterator[tuple[str, str]]:
    for spec in cl.filter_specs:
        everything, *choices = spec.choices(cl)
        for choice in choices:
            if choice.get("selected"):
                yield f"{capfirst(str(spec.title))}: {choice['display']}", str(everything["query_string"])
