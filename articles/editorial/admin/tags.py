"""The tags of an article, typed by name."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from articles.core.admin.widgets import TemplateWidget
from articles.core.text import clean_line
from articles.editorial.services.writing_content import MOST

# What the widget asks: which tags are meant, which a new name resembles, which stand in the text.
SCREENS = {"url": "tags", "resembling_url": "resembling_tags", "text_url": "in_text"}


class TagNamesWidget(TemplateWidget):
    """A line of names with commas; its script shows them as chips with suggestions."""

    template_name = "admin/widgets/tags.html"

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        """The context with the addresses that answer what is typed."""
        context = super().get_context(name, value, attrs)
        for address, screen in SCREENS.items():
            context["widget"][address] = reverse(f"admin:articles_article_{screen}")
        return context


class TagNamesField(forms.CharField):
    """Names with commas between them."""

    widget = TagNamesWidget

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"help_text": _("Names with commas between them.")} | kwargs)

    def to_python(self, value: Any) -> list[str]:
        """The names in their order, each once."""
        names = [clean_line(name) for name in (super().to_python(value) or "").split(",")]
        return list(dict.fromkeys(name for name in names if name))

    def run_validators(self, value: list[str]) -> None:
        """Refuses more names than a story may have before any is looked up."""
        super().run_validators(" ".join(value))
        if len(value) > MOST["tag_ids"]:
            raise ValidationError(
                _("At most %(most)d, here are %(count)d."),
                params={"most": MOST["tag_ids"], "count": len(value)},
            )

    def validate(self, value: Any) -> None:
        """No tag is required."""
