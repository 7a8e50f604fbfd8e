"""Permissions to tick, in the newsroom's words."""

from django import forms
from django.contrib.auth.models import Permission
from django.db.models import QuerySet
from django.utils.translation import gettext, pgettext_lazy

from articles.audit.words import kind_words

# What Django permits with each kind of thing.
VERBS = {
    "add": pgettext_lazy("permission", "add"),
    "change": pgettext_lazy("permission", "change"),
    "delete": pgettext_lazy("permission", "delete"),
    "view": pgettext_lazy("permission", "view"),
}


def newsroom_permissions() -> QuerySet[Permission]:
    """What can be permitted here; tables of libraries have no screens."""
    own = Permission.objects.filter(content_type__app_label="articles").select_related("content_type")
    return own.order_by("content_type__model", "codename")


class PermissionsField(forms.ModelMultipleChoiceField):
    """A choice of permissions: the kind of thing, and what may be done with it."""

    def label_from_instance(self, permission: Permission) -> str:
        """`Tag: mengubah`, or the name of a permission of our own."""
        kind = permission.content_type.model
        verb = VERBS.get(permission.codename.removesuffix(f"_{kind}"), gettext(permission.name))
        return f"{kind_words(kind).capitalize()}: {verb}"
