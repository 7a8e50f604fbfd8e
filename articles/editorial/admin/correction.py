from typing import Any

from django.contrib import admin
from django.http import HttpRequest

from articles.audit.admin import RecordedAdmin
from articles.editorial.models import Correction


@admin.register(Correction)
class CorrectionAdmin(RecordedAdmin):
    """The public acts on articles, to read; they are made where the article is."""

    list_display = ("made_at", "kind", "article", "reason", "made_by")
    list_filter = ("kind", "reason")
    list_select_related = ("article", "made_by")
    fields = ("article", "kind", "reason", "text", "made_by", "made_at")
    ordering = ("-made_at", "-pk")
    sortable_by = ()

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Nobody makes one here."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """What was said in public stays."""
        return False
