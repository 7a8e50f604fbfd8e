"""Model fields whose values are cleaned the same way wherever they are typed."""

from typing import Any

from django.db import models

from articles.core.text import clean_line, clean_paragraphs, validate_has_words, validate_no_markup


class LineField(models.CharField):
    """One line of words: a headline, a name, a caption; spaces single, nothing invisible, no markup."""

    default_validators = [validate_has_words, validate_no_markup]

    def to_python(self, value: Any) -> Any:
        """The cleaned line."""
        value = super().to_python(value)
        return clean_line(value) if isinstance(value, str) else value


class NoteField(models.TextField):
    """Plain text of several lines: a note, a reason, a description."""

    default_validators = [validate_no_markup]

    def to_python(self, value: Any) -> Any:
        """The cleaned lines."""
        value = super().to_python(value)
        return clean_paragraphs(value) if isinstance(value, str) else value
