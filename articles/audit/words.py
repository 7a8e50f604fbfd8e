"""Audit entries in words: to which kind of thing something was done, with which of its fields."""

from django.apps import apps
from django.core.exceptions import FieldDoesNotExist

from articles.audit.models import AuditEntry


def kind_words(object_type: str) -> str:
    """The kind of thing by its name in the newsroom."""
    try:
        return str(apps.get_model("articles", object_type)._meta.verbose_name)
    except LookupError:
        return object_type


def changed_words(entry: AuditEntry) -> str:
    """The labels of the fields that were changed."""
    try:
        meta = apps.get_model("articles", entry.object_type)._meta
    except LookupError:
        return ""
    labels = []
    for name in entry.data.get("changed", ()):
        try:
            labels.append(str(getattr(meta.get_field(name), "verbose_name", name)))
        except FieldDoesNotExist:
            labels.append(name)
    return ", ".join(labels)
