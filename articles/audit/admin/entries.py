"""The list of everything that was written down."""

from django.contrib import admin
from django.db.models import Model, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from articles.audit.acts import act_words
from articles.audit.models import AuditEntry
from articles.audit.words import kind_words
from articles.core.admin import BaseAdmin

RECENT = 1000


class KindFilter(admin.SimpleListFilter):
    """One kind of thing."""

    title = _("kind of thing")
    parameter_name = "kind"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[str, str]]:
        """Everything that has a screen of its own."""
        kinds = {model._meta.model_name or "" for model in model_admin.admin_site._registry}
        return sorted(((kind, kind_words(kind)) for kind in kinds), key=lambda row: row[1])

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        """The entries on that kind."""
        return queryset.filter(object_type=self.value()) if self.value() else queryset


class ActionFilter(admin.SimpleListFilter):
    """One action; those are offered that were done lately."""

    title = _("action")
    parameter_name = "act"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[str, str]]:
        """What was done lately."""
        latest = AuditEntry.objects.order_by("-pk").values_list("action", flat=True)[:RECENT]
        return [(action, _in_words(action)) for action in sorted(set(latest))]

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        """The entries of that action."""
        return queryset.filter(action=self.value()) if self.value() else queryset


def _in_words(action: str) -> str:
    return f"{kind_words(action.partition('.')[0])}: {act_words(action)}"


@admin.register(AuditEntry)
class AuditEntryAdmin(BaseAdmin):
    """Everything that was done, to read only."""

    fields = ("at", "actor", "act_column", "kind_column", "object_id", "object_label", "data")
    readonly_fields = ("act_column", "kind_column")
    list_display = ("at", "actor", "act_column", "kind_column", "object_label")
    list_filter = (KindFilter, ActionFilter)
    list_select_related = ("actor",)
    list_display_links = ("act_column",)
    sortable_by = ()

    @admin.display(description=_("action"))
    def act_column(self, entry: AuditEntry) -> str:
        """What was done."""
        return entry.act

    @admin.display(description=_("kind of thing"))
    def kind_column(self, entry: AuditEntry) -> str:
        """To what kind of thing."""
        return kind_words(entry.object_type)

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Nobody writes an entry by hand."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        """Nobody changes one."""
        return False
