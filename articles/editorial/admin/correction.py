from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from articles.audit.admin import RecordedAdmin
from articles.editorial.models import Correction


@admin.register(Correction)
class CorrectionAdmin(RecordedAdmin):
    """The public acts on articles, to read; they are made where the article is."""

    list_display = ("made_at", "kind", "article", "reason", "made_by")
    list_filter = ("kind", "reason")
    list_select_related = ("article", "made_by")
    fields = ("article", "kind", "reason", "text", "maker", "made_at")
    ordering = ("-made_at", "-pk")
    sortable_by = ()

    @admin.display(description=_("by"))
    def maker(self, correction: Correction) -> str:
        """Who made it, without a way to an account that only managing editors open."""
        return str(correction.made_by)

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Nobody makes one here."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """What was said in public stays."""
        return False
