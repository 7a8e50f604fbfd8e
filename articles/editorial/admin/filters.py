"""Filters of the list of articles."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.editorial.desk import DESK_LISTS, desk_list_named
from articles.editorial.models import Article


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
        return [(each.name, each.title) for each in DESK_LISTS]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Article]) -> QuerySet[Article] | None:
        """The articles that are left."""
        chosen = desk_list_named(self.value())
        if chosen is None:
            return None
        return queryset.filter(
            pk__in=chosen.articles(by=request.user, at=timezone.now()).order_by().values("pk")
        )
