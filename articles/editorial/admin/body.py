"""The editor of a body: the closed schema, the Baca juga block, clean pastes."""

from typing import Any

from django.templatetags.static import static
from django_prose_editor.widgets import AdminProseEditorWidget

EXTENSIONS: dict[str, Any] = {
    "Bold": True,
    "Italic": True,
    "Link": {"enableTarget": False},
    "Heading": {"levels": [2, 3]},
    "BulletList": True,
    "OrderedList": True,
    "ListItem": True,
    "Blockquote": True,
    "HorizontalRule": True,
    "HardBreak": True,
    "NoSpellCheck": False,
    "Menu": {
        "groups": [
            {"group": "link"},
            {"group": "headings"},
            {"group": "lists"},
            {"group": "marks"},
            {"group": "nodes -blockType -lists -headings"},
            {"group": "history"},
        ]
    },
}
# Ours, each with the module in which it stands.
OWN_EXTENSIONS = {
    "BacaJuga": "newsroom-admin/editor/baca-juga.js",
    "CleanPaste": "newsroom-admin/editor/clean-paste.js",
    "Naming": "newsroom-admin/editor/naming.js",
    "Words": "newsroom-admin/editor/words.js",
}


class BodyWidget(AdminProseEditorWidget):
    """ProseMirror over a text box; without JavaScript the HTML itself is edited."""

    def __init__(self) -> None:
        super().__init__(
            config={"extensions": EXTENSIONS}, preset="configurable", attrs={"lang": "id", "rows": 20}
        )

    def get_config(self) -> dict[str, Any]:
        """The extensions, and the modules in which ours stand."""
        config = super().get_config()
        config["extensions"] |= dict.fromkeys(OWN_EXTENSIONS, True)
        config["js_modules"] = [static(module) for module in OWN_EXTENSIONS.values()]
        return config
