from typing import Any

from django import forms
from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _

from articles.audit.admin import RecordedAdmin
from articles.core.models import Newsroom
from articles.editorial.admin.check_levels import CheckLevelsField

THE_ONE = 1


class NewsroomForm(forms.ModelForm):
    """The paper, with a level for every check that it may weigh."""

    check_levels = CheckLevelsField(label=_("checks before publication"))


@admin.register(Newsroom)
class NewsroomAdmin(RecordedAdmin):
    """The paper itself: one form, no list."""

    form = NewsroomForm
    fieldsets = (
        (None, {"fields": ("name", "tagline")}),
        (None, {"fields": ("company", "address", "responsible_person")}),
        (None, {"fields": ("email", "phone", "complaints_contact")}),
        (None, {"fields": ("one_person_desk",)}),
        (None, {"fields": (("headline_length", "summary_length"),)}),
        (_("Checks before publication"), {"fields": ("check_levels",)}),
        (_("Advertising"), {"fields": ("ads_txt",)}),
    )

    class Media:
        css = {"all": ("newsroom-admin/readiness.css",)}

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """Leads to the form; before the paper has a name, to the empty one."""
        if self.has_view_or_change_permission(request) and Newsroom.objects.exists():
            return redirect("admin:articles_newsroom_change", THE_ONE)
        if self.has_add_permission(request):
            return redirect("admin:articles_newsroom_add")
        return super().changelist_view(request, extra_context)

    def has_add_permission(self, request: HttpRequest) -> bool:
        """There is one paper only."""
        return super().has_add_permission(request) and not Newsroom.objects.exists()

    def save_model(self, request: HttpRequest, obj: Newsroom, form: forms.ModelForm, change: bool) -> None:
        """Saves the one row."""
        obj.pk = THE_ONE
        super().save_model(request, obj, form, change)
