"""The slots of the public templates."""

from typing import Any

from django import template

register = template.Library()


@register.inclusion_tag("public/parts/banner.html", takes_context=True)
def banner(context: template.Context, placement: str) -> dict[str, Any]:
    """Shows the banner that the view chose for this placement, or nothing; never asks the database."""
    return {"banner": (context.get("banners") or {}).get(placement)}
