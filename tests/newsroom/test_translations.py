"""Texts are found and compared without the gettext tools."""

from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message

from newsroom.translations import catalogs
from newsroom.translations.checking import fault_of
from newsroom.translations.extraction import messages_of

TEMPLATE = """{% load i18n %}
<p class="don't mind">{% translate "Read also" %} {% translate "Save" context "button" %}
   {% blocktranslate count n=stories|length trimmed %}
     One story
   {% plural %}
     {{ n }} stories
   {% endblocktranslate %}
   {% include "card.html" with title=_("Newest") %}
</p>
"""


def test_every_text_of_a_template_is_found(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(TEMPLATE)

    found = [(message, context) for _, message, _, context in messages_of(page, "template")]

    assert found == [
        ("Read also", None),
        ("Save", "button"),
        (("One story", "%(n)s stories"), None),
        ("Newest", None),
    ]


@pytest.mark.parametrize(
    ("translation", "flags", "fault"),
    [
        ("%(name)s menulis", [], ""),
        ("", [], "not translated"),
        ("%(name)s menulis", ["fuzzy"], "marked as fuzzy"),
        ("%(nama)s menulis", [], "unknown named placeholder 'nama'"),
    ],
)
def test_a_translation_is_complete_certain_and_keeps_its_placeholders(
    translation: str, flags: list[str], fault: str
) -> None:
    catalog = Catalog(locale="id")
    catalog.add("%(name)s wrote", translation, flags=[*flags, "python-format"])

    assert fault_of(Message("%(name)s wrote"), catalog) == fault


def test_a_text_outside_the_catalogue_is_a_fault() -> None:
    assert "not in the catalogue" in fault_of(Message("New"), Catalog(locale="id"))


def test_a_catalogue_is_compiled_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = tmp_path / "id" / "LC_MESSAGES" / "django.po"
    source.parent.mkdir(parents=True)
    source.write_text('msgid ""\nmsgstr "Language: id\\n"\n\nmsgid "Tag"\nmsgstr "Tag"\n')
    monkeypatch.setattr(catalogs, "LOCALE_DIR", tmp_path)

    assert catalogs.compile_catalogs() == [source.with_suffix(".mo")]
    assert catalogs.compile_catalogs() == []
