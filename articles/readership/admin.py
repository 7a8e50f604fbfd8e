"""What readers looked for in vain, for editors to write, to tag or to spell."""

from django.contrib import admin
from django.db.models import Model
from django.http import HttpRequest

from articles.core.admin import BaseAdmin
from articles.readership.models import MissedSearch


@admin.register(MissedSearch)
class MissedSearchAdmin(BaseAdmin):
    """The words, those looked for most first; to read only."""

    list_display = ("words", "times", "last_on")
    list_display_links = None
    sortable_by = ("times", "last_on")
    ordering = ("-times", "words")

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Nobody writes them by hand."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        """Nobody changes them."""
        return False
