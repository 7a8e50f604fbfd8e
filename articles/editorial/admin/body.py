"""The editor of a body: the closed schema, the newsroom's own blocks, clean pastes."""

from typing import Any

from django.forms import Media
from django.templatetags.static import static
from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _
from django_prose_editor.widgets import AdminProseEditorWidget

from articles.core.embeds import PROVIDERS

EXTENSIONS: dict[str, Any] = {
    "Link": {"enableTarget": False},
    "Heading": {"levels": [2, 3]},
    "BulletList": True,
    "ListItem": True,
    "HorizontalRule": True,
    "HardBreak": True,
    "TableRow": True,
    "NoSpellCheck": False,
    "Menu": {
        "groups": [
            {"group": "link"},
            {"group": "inserts"},
            {"group": "headings"},
            {"group": "lists"},
            {"group": "marks"},
            {"group": "nodes -blockType -lists -headings"},
            {"group": "history"},
        ]
    },
}
# Ours, each with the module in which it stands; one that bears a name of the library's takes its place.
OWN_EXTENSIONS = {
    "Announcing": "announcing.js",
    "BacaJuga": "baca-juga.js",
    "Blockquote": "quote.js",
    "Blocks": "blocks.js",
    "Bold": "marks.js",
    "CleanPaste": "clean-paste.js",
    "Counting": "counting.js",
    "Document": "blocks.js",
    "Embed": "embed.js",
    "Italic": "marks.js",
    "Lifting": "lifting.js",
    "Naming": "naming.js",
    "OrderedList": "lists.js",
    "Photo": "photo.js",
    "QuoteSource": "quote.js",
    "Table": "table.js",
    "TableCell": "table.js",
    "TableHeader": "table.js",
    "Toolbar": "toolbar.js",
    "WaitingPhoto": "waiting-photo.js",
}
OPTIONS: dict[str, dict[str, Any]] = {
    "OrderedList": {"enableListAttributes": False},
    "Photo": {"url": reverse_lazy("admin:articles_article_photos")},
    "Embed": {
        "providers": [
            {"key": provider.key, "label": provider.label, "addresses": provider.addresses}
            for provider in PROVIDERS
        ]
    },
}


class BodyWidget(AdminProseEditorWidget):
    """ProseMirror over a text box; without JavaScript the HTML itself is edited."""

    left_out: frozenset[str] = frozenset()

    def __init__(self) -> None:
        super().__init__(
            config={"extensions": EXTENSIONS},
            preset="configurable",
            attrs={"lang": "id", "rows": 20, "aria-label": _("Text")},
        )

    @property
    def media(self) -> Media:
        """The library's files, and the look of ours."""
        after_theirs = ["django_prose_editor/overrides.css", "newsroom-admin/editor.css"]
        return super().media + Media(css={"all": after_theirs})

    def get_config(self) -> dict[str, Any]:
        """The extensions, and the modules in which ours stand."""
        config = super().get_config()
        own = {name: module for name, module in OWN_EXTENSIONS.items() if name not in self.left_out}
        config["extensions"] |= {name: OPTIONS.get(name, True) for name in own}
        config["js_modules"] = [
            static(f"newsroom-admin/editor/{module}") for module in sorted(set(own.values()))
        ]
        return config


class PageBodyWidget(BodyWidget):
    """The same for a standing page, which has neither pictures nor further reading."""

    left_out = frozenset({"BacaJuga", "Lifting", "Photo", "WaitingPhoto"})
