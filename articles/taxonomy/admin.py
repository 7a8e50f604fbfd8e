"""The desk's screens for sections and tags."""

from django.contrib import admin
from django.db.models import QuerySet
from django.db.models.functions import Lower
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from articles.audit.admin import AddressedAdmin
from articles.core.admin import RowFormSet, RowInline
from articles.taxonomy.models import Section, Tag, TagAlias
from articles.taxonomy.resembling import resembling_tags
from articles.taxonomy.services import add_section, add_tag, rename_section, rename_tag


class TagAliasFormSet(RowFormSet):
    """Other names, each once."""

    def are_same(self, one: TagAlias, other: TagAlias) -> bool:
        """A name is the same in any case."""
        return one.name.lower() == other.name.lower()


class TagAliasInline(RowInline):
    """Under what other names a tag is found while typing."""

    model = TagAlias
    formset = TagAliasFormSet
    fields = ("name",)


@admin.register(Tag)
class TagAdmin(AddressedAdmin):
    """Tags with their other names; a renamed tag keeps its former address."""

    add, rename, resembling = add_tag, rename_tag, resembling_tags
    fields = ("name", "slug", "description", "is_running")
    list_display = ("name_column", "other_names", "slug", "is_running")
    list_filter = ("is_running",)
    search_fields = ("name", "aliases__name")
    search_help_text = _("A name, a former name or an abbreviation; typing errors are forgiven.")
    ordering = (Lower("name"),)
    sortable_by = ("name_column",)
    inlines = (TagAliasInline,)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Tag]:
        """Tags with the other names of a page at once."""
        return super().get_queryset(request).prefetch_related("aliases")

    @admin.display(description=_("name"), ordering=Lower("name"))
    def name_column(self, tag: Tag) -> str:
        """The name, sorted as a reader would, capitals among the small letters."""
        return tag.name

    @admin.display(description=_("other names"))
    def other_names(self, tag: Tag) -> str:
        """All of them, in a row."""
        return ", ".join(alias.name for alias in tag.aliases.all())


@admin.register(Section)
class SectionAdmin(AddressedAdmin):
    """The rubrics in the order of the menu; a renamed one keeps its former address."""

    add, rename = add_section, rename_section
    fields = ("name", "slug", "position", "description")
    list_display = ("name", "position", "slug")
    search_fields = ("name",)
    ordering = ("position", "name")
