"""Whatever bears a name and has an address made of it: both are given, and changed, in one way."""

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Model
from django.utils.translation import gettext as _

from articles.core.models import FormerSlug
from articles.core.slugs import free_address, leave_redirect
from articles.core.text import clean_line


@dataclass(frozen=True, kw_only=True)
class Naming:
    """The kind of redirect, and the address of a name without a single Latin letter."""

    kind: FormerSlug.Kind
    fallback: str

    def name(self, new: Any) -> None:
        """Cleans the name of something new and gives it an address of its own; it is still to be saved.

        Raises ValidationError keyed by field.
        """
        new.name = clean_line(new.name)
        new.slug = self._address(new)
        new.full_clean()

    def rename[T: Model](self, thing: T, name: str) -> tuple[T, dict[str, str]]:
        """The thing, saved under another name and address, and its former ones; the address leads on to it.

        Raises ValidationError on `name`.
        """
        found: Any = type(thing)._default_manager.select_for_update().get(pk=thing.pk)
        former = {"former_name": found.name, "former_slug": found.slug}
        found.name = name
        found.full_clean(exclude=[field.name for field in found._meta.fields if field.name != "name"])
        if found.name == former["former_name"]:
            raise ValidationError({"name": _("It bears this name already.")})
        found.slug = self._address(found)
        found.save(update_fields=["name", "slug"])
        leave_redirect(self.kind, found.pk, former=former["former_slug"], slug=found.slug)
        return found, former

    def _address(self, thing: Any) -> str:
        among = type(thing)._default_manager.all()
        return free_address(thing.name, kind=self.kind, among=among, fallback=self.fallback, own=thing.pk)
