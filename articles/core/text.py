"""Single lines and plain text as people type or paste them, made safe to store and show."""

import re
import unicodedata

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

# Marks that turn or hide text: bidirectional controls, zero-width marks, soft hyphen, BOM.
_INVISIBLE = re.compile("[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_LINE_SPACE = re.compile(r"\s+")


def without_invisible(text: str) -> str:
    """The text without control characters, lone surrogates and marks that hide or turn other text."""
    kept = (c for c in text if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs"))
    return _INVISIBLE.sub("", "".join(kept))


def clean_line(text: str) -> str:
    """One line as it should be stored: composed, visible characters only, single spaces."""
    text = unicodedata.normalize("NFC", text.replace("\u00a0", " ").replace("\r", "\n"))
    return _LINE_SPACE.sub(" ", without_invisible(text)).strip()


def clean_paragraphs(text: str) -> str:
    """Plain text of several lines: the lines are kept, everything else as in clean_line."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "\n".join(clean_line(line) for line in text.split("\n")).strip()


def validate_has_words(text: str) -> None:
    """Refuses text without a single letter or digit: spaces, dashes or invisible marks alone."""
    if not any(c.isalnum() for c in text):
        raise ValidationError(_("Write at least one word."), code="no_words")


def validate_no_markup(text: str) -> None:
    """Refuses HTML tags where only words belong, as in a headline."""
    if re.search(r"</?[a-zA-Z][^>]*>", text):
        raise ValidationError(_("HTML does not belong here: write the words only."), code="markup")
