"""The article in the admin: its list, its form, its screens."""

from typing import Any

from django.conf import settings
from django.contrib.admin import ActionLocation
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path
from django.utils import timezone
from django.utils.csp import CSP
from django.utils.decorators import method_decorator
from django.utils.translation import gettext_lazy as _
from django.views.decorators.csp import csp_override

from articles.core.admin import BaseAdmin
from articles.core.models import User
from articles.editorial.admin.actions import BULK_ACTIONS, may_take_in_bulk
from articles.editorial.admin.bulk_edit import bulk_edit
from articles.editorial.admin.columns import Columns
from articles.editorial.admin.dates_filter import DatesFilter
from articles.editorial.admin.filters import (
    DeskFilter,
    EditorFilter,
    MineFilter,
    SectionFilter,
    SensitivityFilter,
    WriterFilter,
)
from articles.editorial.admin.form_data import initial_of
from articles.editorial.admin.forms import ArticleForm
from articles.editorial.admin.listing import ArticleList
from articles.editorial.admin.panels import panels_of, panels_of_new
from articles.editorial.admin.responding import RespondsToSteps
from articles.editorial.admin.restoring import RestoresTyped
from articles.editorial.admin.saving import SavesThroughServices
from articles.editorial.admin.screens import SCREENS, read
from articles.editorial.admin.screens.history import history
from articles.editorial.admin.screens.saved_filters import saved_filters
from articles.editorial.admin.standing import form_context, steps_of_new
from articles.editorial.desk import with_marks
from articles.editorial.models import Article
from articles.editorial.permissions import articles_for, may_change, may_see
from articles.editorial.services.signing import begun_by

# The form shows the preview in a frame of its own.
FRAMES_PREVIEW = {**settings.SECURE_CSP, "frame-src": [*settings.SECURE_CSP.get("frame-src", ()), CSP.SELF]}


@method_decorator(csp_override(FRAMES_PREVIEW), name="changeform_view")
class ArticleAdmin(RespondsToSteps, RestoresTyped, SavesThroughServices, Columns, BaseAdmin):
    """Writing, submitting, approving, publishing: the services decide, these screens ask."""

    form = ArticleForm
    fieldsets = [
        (
            None,
            {"fields": ["seen", "headline", "summary", ("section", "dateline_place", "event_on"), "body"]},
        ),
        (_("Baca juga"), {"fields": ["read_also"]}),
        (_("Picture"), {"fields": [("lead_image", "lead_caption")]}),
        (_("Credits and tags"), {"fields": ["bylines", "tag_names"]}),
        (_("Officials"), {"fields": ["mentions"]}),
        (_("Kind"), {"fields": [("kind", "sponsor")]}),
        (
            _("Sensitivity"),
            {"fields": [("is_unverified", "involves_child"), ("involves_sexual_crime", "involves_election")]},
        ),
    ]
    actions = (*BULK_ACTIONS, bulk_edit)
    list_display = ["headline_column", "state_column", "section", "writer_column", "touched_column"]
    list_display_links = None
    list_filter = [
        MineFilter,
        DeskFilter,
        "state",
        ("section", SectionFilter),
        WriterFilter,
        EditorFilter,
        SensitivityFilter,
        DatesFilter,
    ]
    list_select_related = ["section", "created_by", "updated_by"]
    search_fields = ["headline"]
    search_help_text = _("Words of the headline; typing errors are forgiven.")
    # In two hundred thousand headlines a third of a word resembles half of them.
    likeness = 0.6
    ordering = ["-updated_at", "-pk"]
    # Another order would sort the whole archive; the filters lead to what it would show.
    sortable_by = ["touched_column"]
    view_on_site = False
    change_list_template = "admin/articles/article/change_list.html"
    change_form_template = "admin/articles/article/change_form.html"

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[ArticleList]:
        """The list that finds a writer's own by their keys."""
        return ArticleList

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """The list, and above it the filters that have a name."""
        named = saved_filters(request) if self.has_view_permission(request) else {}
        return super().changelist_view(request, {**named, **(extra_context or {})})

    def get_queryset(self, request: HttpRequest) -> QuerySet[Article]:
        """What the person may see, with the marks that lists show."""
        return with_marks(articles_for(request.user), at=timezone.now())

    def get_urls(self) -> list[URLPattern]:
        """The screens beside Django's own."""
        own = [path(s.path, self.admin_site.admin_view(s.view), name=s.url_name) for s in SCREENS]
        return own + super().get_urls()

    def has_module_permission(self, request: HttpRequest) -> bool:
        """For those who may see articles at all."""
        return self.has_view_permission(request)

    def has_view_permission(self, request: HttpRequest, obj: Article | None = None) -> bool:
        """Whether the person may see this article, or any."""
        by: User = request.user
        return may_see(obj, by) if obj is not None else by.has_perm("articles.view_article")

    def has_change_permission(self, request: HttpRequest, obj: Article | None = None) -> bool:
        """Whether the person may change this article now; a save is judged by the service instead,
        so that what was typed comes back.
        """
        by: User = request.user
        if obj is None:
            return by.has_perm("articles.change_article")
        if request.method == "POST":
            return by.has_perm("articles.change_article") and may_see(obj, by)
        return may_see(obj, by) and may_change(obj, by)

    def get_actions(
        self, request: HttpRequest, action_location: ActionLocation = ActionLocation.CHANGE_LIST
    ) -> dict[str, Any]:
        """The steps of the workflow that can be taken with many at once, where the role includes them."""
        actions = super().get_actions(request, action_location=action_location)
        own = {bulk_edit.__name__} if self.has_change_permission(request) else set()
        return {n: action for n, action in actions.items() if n in own or may_take_in_bulk(n, request)}

    def add_view(
        self, request: HttpRequest, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """The empty form, with what can be said beside it."""
        beside = {"panels": panels_of_new(), "steps": steps_of_new(request.user)}
        context = {"title": _("Write a story"), **beside, **(extra_context or {})}
        return super().add_view(request, form_url, context)

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        """A new story bears the name of who begins it."""
        begun = initial_of(begun_by(request.user))
        return {"bylines": begun["bylines"], **super().get_changeform_initial_data(request)}

    def change_view(
        self,
        request: HttpRequest,
        object_id: str,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        """The form for those who may change the article where it stands, else the page to read it.

        A scheduled story is read too: nobody could save a change of it.
        """
        article = self.get_object(request, object_id)
        if article is None:
            return super().change_view(request, object_id, form_url, extra_context)
        may_write = self.has_change_permission(request, article) and article.scheduled_for is None
        if request.method != "POST" and not may_write:
            return read.page(request, article)
        by, at = request.user, timezone.now()
        beside = {"panels": panels_of(article, by=by, at=at)}
        context = {**form_context(article, by=by, at=at), **beside, **(extra_context or {})}
        return super().change_view(request, object_id, form_url, context)

    def history_view(
        self, request: HttpRequest, object_id: str, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """The revisions and what happened to the article."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        article = self.get_object(request, object_id)
        if article is None:
            return super().history_view(request, object_id, extra_context)
        return history(request, article.pk)
