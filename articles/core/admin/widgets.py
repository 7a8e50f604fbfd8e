"""Widgets drawn from the project's own templates."""

from typing import Any

from django import forms
from django.template import loader
from django.utils.safestring import SafeString


class TemplateWidget(forms.Widget):
    """A widget whose template stands in `templates/`."""

    def _render(self, template_name: str, context: dict[str, Any], renderer: Any = None) -> SafeString:
        return loader.render_to_string(template_name, context)
