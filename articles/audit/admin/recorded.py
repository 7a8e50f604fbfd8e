"""Screens that write down who saved what."""

from collections.abc import Collection, Iterable
from typing import Any

from django import forms
from django.contrib.admin.utils import unquote
from django.contrib.admin.views.main import PAGE_VAR
from django.core.exceptions import PermissionDenied
from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.audit.models import AuditEntry
from articles.audit.record import record
from articles.core.admin import BaseAdmin, acting


class RecordedAdmin(BaseAdmin):
    """Every save and deletion on this screen leaves an audit entry, in the same transaction."""

    object_history_template = "admin/audit_history.html"
    # Acts that the service behind this screen writes down itself.
    services_record: Collection[str] = ()

    def construct_change_message(
        self, request: HttpRequest, form: forms.ModelForm, formsets: Any, add: bool = False
    ) -> dict[str, Any]:
        """The names of what was changed, never the values: contacts and passwords stay where they are."""
        changes: dict[str, Any] = {"changed": list(form.changed_data)}
        rows = [_rows_changed(formset) for formset in formsets or ()]
        if rows := [row for row in rows if len(row) > 1]:
            changes["rows"] = rows
        return changes

    def log_addition(self, request: HttpRequest, obj: Model, message: dict[str, Any]) -> None:
        """`tag.created`."""
        self._record("created", request, obj, **message)

    def log_change(self, request: HttpRequest, obj: Model, message: dict[str, Any]) -> None:
        """`tag.saved`, unless the form was sent back as it was."""
        if any(message.values()):
            self._record("saved", request, obj, **message)

    def log_deletions(self, request: HttpRequest, queryset: Iterable[Model]) -> None:
        """`tag.deleted`."""
        for obj in queryset:
            self._record("deleted", request, obj)

    def _record(self, act: str, request: HttpRequest, obj: Model, **data: Any) -> None:
        if act in self.services_record:
            return
        record(f"{self.opts.model_name}.{act}", by=acting(request), at=timezone.now(), on=obj, **data)

    def history_view(
        self, request: HttpRequest, object_id: str, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """What was done with this thing, the latest first, for who may see it."""
        obj = self.get_object(request, unquote(object_id))
        if obj is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        if not self.has_view_or_change_permission(request, obj):
            raise PermissionDenied
        entries = AuditEntry.objects.filter(object_type=self.opts.model_name, object_id=obj.pk)
        paginator = self.get_paginator(request, entries.select_related("actor").order_by("-pk"), 100)
        page = paginator.get_page(request.GET.get(PAGE_VAR, 1))
        context = {
            **self.admin_site.each_context(request),
            "title": _("History of %(thing)s") % {"thing": obj},
            "entries": page,
            "page_var": PAGE_VAR,
            "module_name": self.opts.verbose_name_plural,
            "object": obj,
            "opts": self.opts,
            **(extra_context or {}),
        }
        return TemplateResponse(request, self.object_history_template, context)


def _rows_changed(formset: forms.BaseModelFormSet) -> dict[str, Any]:
    changes = {
        "added": [str(row) for row in formset.new_objects],
        "changed": [str(row) for row, _fields in formset.changed_objects],
        "removed": [str(row) for row in formset.deleted_objects],
    }
    kind = formset.model._meta.model_name if formset.model else ""
    return {"kind": kind} | {name: rows for name, rows in changes.items() if rows}
