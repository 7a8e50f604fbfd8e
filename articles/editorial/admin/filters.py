"""Filters of the list of articles."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.editorial.admin.columns import FLAGS
from articles.editorial.desk import desk_list_named, desk_lists_for
from articles.editorial.models import Article
from articles.editorial.models.article import SENSITIVE
from articles.editorial.roles import people_who_may

MOST_PEOPLE = 300
MOST_DIGITS = 18


class MineFilter(admin.SimpleListFilter):
    """What I wrote: created by me, or signed by me."""

    title = _("whose")
    parameter_name = "mine"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        """Mine or everybody's."""
        return [("1", _("Mine"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Article]) -> QuerySet[Article] | None:
        """The articles that are left."""
        return queryset.own(request.user) if self.value() == "1" else None


class DeskFilter(admin.SimpleListFilter):
    """The lists of the desk, whole."""

    title = _("desk")
    parameter_name = "desk"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        """The lists by name."""
        return [(each.name, each.title) for each in desk_lists_for(request.user)]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Article]) -> QuerySet[Article] | None:
        """The articles that are left."""
        chosen = desk_list_named(self.value(), by=request.user)
        if chosen is None:
            return None
        return queryset.filter(
            pk__in=chosen.articles(by=request.user, at=timezone.now()).order_by().values("pk")
        )


class SectionFilter(admin.RelatedFieldListFilter):
    """The section, or none yet, which has a name of its own."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.empty_value_display = _("Without a section")


class PersonFilter(admin.SimpleListFilter):
    """One person's articles; for those who see the articles of others."""

    field: str
    permission: str

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        """Everybody who may have this part."""
        if not request.user.has_perm("articles.view_every_article"):
            return []
        return [(str(person.pk), str(person)) for person in people_who_may(self.permission)[:MOST_PEOPLE]]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Article]) -> QuerySet[Article] | None:
        """The articles that are left."""
        key = self.value()
        if key is None or not key.isascii() or not key.isdigit() or len(key) > MOST_DIGITS:
            return None
        return queryset.filter(**{self.field: int(key)})


class WriterFilter(PersonFilter):
    """Who began it."""

    title = _("writer")
    parameter_name = "writer"
    field = "created_by"
    permission = "add_article"


class EditorFilter(PersonFilter):
    """Which editor is in charge of it."""

    title = _("editor in charge")
    parameter_name = "editor"
    field = "editor"
    permission = "approve_article"


class SensitivityFilter(admin.SimpleListFilter):
    """What makes a second pair of eyes necessary."""

    title = _("sensitivity")
    parameter_name = "sensitive"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        """Anything, or one of the reasons."""
        return [("any", _("Any reason")), *FLAGS.items()]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Article]) -> QuerySet[Article] | None:
        """The articles that are left."""
        if self.value() == "any":
            return queryset.filter(SENSITIVE)
        return queryset.filter(SENSITIVE, **{self.value(): True}) if self.value() in FLAGS else None
