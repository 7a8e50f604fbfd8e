"""The list of articles between two days."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from articles.core.dates import day_bounds
from articles.editorial.models import Article

SINCE, UNTIL = "since", "until"
FIRST_YEAR, LAST_YEAR = 1990, 2200


def _day(typed: str | None) -> date | None:
    """The day that was typed; None where that is no day of a newspaper."""
    try:
        day = date.fromisoformat(typed or "")
    except ValueError:
        return None
    return day if FIRST_YEAR <= day.year <= LAST_YEAR else None


class DatesFilter(admin.ListFilter):
    """Last touched from one day to another, both included."""

    title = _("last touched")
    template = "admin/newsroom/dates_filter.html"

    def __init__(self, request: HttpRequest, params: dict[str, Any], model: Any, model_admin: Any) -> None:
        super().__init__(request, params, model, model_admin)
        for name in self.expected_parameters():
            if name in params:
                self.used_parameters[name] = params.pop(name)[-1]
        self.since, self.until = (_day(self.used_parameters.get(name)) for name in (SINCE, UNTIL))

    def expected_parameters(self) -> list[str]:
        """The two days."""
        return [SINCE, UNTIL]

    def has_output(self) -> bool:
        """Always."""
        return True

    def choices(self, changelist: Any) -> Iterator[dict[str, Any]]:
        """What the form of the filter needs: the days as typed, and what else is filtered by."""
        others = changelist.get_filters_params()
        typed = {name: self.used_parameters.get(name, "") for name in self.expected_parameters()}
        yield {
            "hidden": [(k, v) for k, vs in others.items() if k not in typed for v in vs],
            "typed": typed,
            "is_unknown": any(text and _day(text) is None for text in typed.values()),
            "without": changelist.get_query_string(remove=self.expected_parameters())
            if any(typed.values())
            else "",
        }

    def queryset(self, request: HttpRequest, queryset: QuerySet[Article]) -> QuerySet[Article]:
        """The articles that are left."""
        if self.since:
            queryset = queryset.filter(updated_at__gte=day_bounds(self.since)[0])
        if self.until:
            queryset = queryset.filter(updated_at__lt=day_bounds(self.until)[1])
        return queryset
