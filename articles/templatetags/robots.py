"""What a page's head says to robots."""

import json
from typing import Any

from django import template
from django.core.serializers.json import DjangoJSONEncoder
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

register = template.Library()

# Nothing in the data can end the script element, open a comment in it or break its lines.
_HARMLESS = {ord(c): f"\\u{ord(c):04X}" for c in "<>&\u2028\u2029"}


@register.simple_tag
def json_ld(data: dict[str, Any]) -> SafeString:
    """The data as a script element that browsers do not run and search engines read."""
    text = json.dumps(data, cls=DjangoJSONEncoder, ensure_ascii=False, separators=(",", ":"))
    body = mark_safe(text.translate(_HARMLESS))  # noqa: S308 - no character of HTML is left in it
    return format_html('<script type="application/ld+json">{}</script>', body)
