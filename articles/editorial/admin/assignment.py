"""Assignments in the admin: editors plan them, reporters see and take theirs."""

from typing import Any

from django import forms
from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from articles.audit.admin import RecordedAdmin
from articles.core.admin import acting
from articles.core.dates import short_moment
from articles.editorial.admin.filters import SectionFilter
from articles.editorial.admin.screens.assignments import agenda, begin_story, step
from articles.editorial.assigning import ASSIGNMENT_STEPS, OPEN, AssignmentState
from articles.editorial.models import Assignment
from articles.editorial.roles import people_who_may
from articles.editorial.services.assignments import change_assignment, plan_assignment, why_not_step
from articles.taxonomy.models import Section


class AssignmentForm(forms.ModelForm):
    """What is planned."""

    writer = forms.ModelChoiceField(
        people_who_may("take_assignment"),
        label=_("writer"),
        required=False,
        empty_label=_("Nobody yet"),
        help_text=_("Empty: any reporter can take it."),
    )
    editor = forms.ModelChoiceField(
        people_who_may("approve_article"), label=_("editor in charge"), required=False, empty_label="—"
    )
    section = forms.ModelChoiceField(
        Section.objects.all(), label=_("section"), required=False, empty_label=_("Choose a section")
    )
    due_at = forms.DateTimeField(
        label=_("due at"),
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.label = capfirst(field.label)


class WhoseFilter(admin.SimpleListFilter):
    """My own, free ones, open ones."""

    title = _("whose")
    parameter_name = "whose"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        """Mine, nobody's, all that is open."""
        return [("mine", _("Mine")), ("free", _("Nobody's yet")), ("open", _("Open"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Assignment]) -> QuerySet[Assignment] | None:
        """The assignments that are left."""
        if self.value() == "mine":
            return queryset.filter(writer=request.user)
        if self.value() == "free":
            return queryset.filter(writer__isnull=True, state=AssignmentState.PLANNED)
        return queryset.filter(state__in=OPEN) if self.value() == "open" else None


@admin.register(Assignment)
class AssignmentAdmin(RecordedAdmin):
    """Who writes what by when."""

    form = AssignmentForm
    fields = ("topic", "brief", "writer", "editor", "due_at", "section", "place")
    list_display = ("topic", "due_column", "state_column", "writer", "editor", "section")
    list_filter = (WhoseFilter, "state", ("section", SectionFilter))
    list_select_related = ("writer", "editor", "section")
    ordering = ("-due_at", "-pk")
    sortable_by = ()
    services_record = ("created", "saved")
    change_list_template = "admin/articles/assignment/change_list.html"
    change_form_template = "admin/articles/assignment/change_form.html"

    @admin.display(description=_("due at"))
    def due_column(self, assignment: Assignment) -> SafeString:
        """The moment; marked where it has passed and the assignment is still open."""
        is_late = assignment.state in OPEN and assignment.due_at < timezone.now()
        kind = "mark mark-late" if is_late else "due"
        return format_html('<span class="{}">{}</span>', kind, short_moment(assignment.due_at))

    @admin.display(description=_("state"))
    def state_column(self, assignment: Assignment) -> SafeString:
        """Where it stands."""
        return format_html(
            '<span class="badge badge-{}">{}</span>', assignment.state, assignment.get_state_display()
        )

    def get_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        """Who only reads it sees names, without a way to accounts that only managing editors open."""
        names = {"writer": "writer_name", "editor": "editor_name"}
        is_read = obj is not None and not self.has_change_permission(request, obj)
        return tuple(names.get(name, name) for name in self.fields) if is_read else self.fields

    @admin.display(description=_("writer"))
    def writer_name(self, assignment: Assignment) -> str:
        """Whose it is."""
        return str(assignment.writer or _("Nobody yet"))

    @admin.display(description=_("editor in charge"))
    def editor_name(self, assignment: Assignment) -> str:
        """Who looks after it."""
        return str(assignment.editor or self.get_empty_value_display())

    def get_queryset(self, request: HttpRequest) -> QuerySet[Assignment]:
        """What the person may see."""
        return super().get_queryset(request).seen_by(acting(request))

    def get_urls(self) -> list[URLPattern]:
        """The agenda, the steps and the way to a draft, before Django's own."""
        own = [
            path("agenda/", self.admin_site.admin_view(agenda), name="articles_assignment_agenda"),
            path(
                "<int:pk>/step/<slug:name>/",
                self.admin_site.admin_view(step),
                name="articles_assignment_step",
            ),
            path(
                "<int:pk>/write/", self.admin_site.admin_view(begin_story), name="articles_assignment_write"
            ),
        ]
        return own + super().get_urls()

    def history_view(
        self, request: HttpRequest, object_id: str, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """What was done with it, for those whose role has assignments at all."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        return super().history_view(request, object_id, extra_context)

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, obj: Any = None, **kwargs: Any
    ) -> HttpResponse:
        """The form, with the steps that are open to the person."""
        if obj is not None and obj.pk:
            by = acting(request)
            is_own = obj.writer_id in (None, by.pk) and obj.state in OPEN and obj.article_id is None
            context |= {
                "steps": [s for s in ASSIGNMENT_STEPS if why_not_step(obj, s, by=by) is None],
                "may_write": is_own and by.has_perm("articles.take_assignment"),
            }
        return super().render_change_form(request, context, *args, obj=obj, **kwargs)

    def save_model(self, request: HttpRequest, obj: Assignment, form: forms.ModelForm, change: bool) -> None:
        """Plans it or changes what was changed."""
        by, at = acting(request), timezone.now()
        if change:
            change_assignment(obj, changed=form.changed_data, by=by, at=at)
        else:
            plan_assignment(obj, by=by, at=at)
