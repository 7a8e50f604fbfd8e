"""How the list of articles is read: a writer's own by the order of their own keys."""

from typing import Any

from django.contrib.admin.views.main import ORDER_VAR, ChangeList
from django.db.models import QuerySet
from django.http import HttpRequest

from articles.core.admin.pagination import asked_page, most_rows
from articles.editorial.admin.filters import DeskFilter
from articles.editorial.models import Article

# In another order, or in a list of the desk, the keys of a writer's own do not lead to what is shown.
OTHER_ORDERS = frozenset({ORDER_VAR, DeskFilter.parameter_name})


class ArticleList(ChangeList):
    """The list of what the person may see; a writer's own is never searched for among everybody's."""

    def get_queryset(self, request: HttpRequest, exclude_parameters: Any = None) -> QuerySet[Article]:
        """What is listed: of one's own stories as many as the pages within reach can show."""
        found = super().get_queryset(request, exclude_parameters).defer("body", "summary")
        if self.query or not self.params.keys().isdisjoint(OTHER_ORDERS) or not self._only_own(request):
            return found
        most = most_rows(asked_page(request), per_page=self.list_per_page) + 1
        return found.newest_own(request.user, most=most)

    def get_ordering_field(self, field_name: Any) -> Any:
        """The column that may order the list, whatever an address asks for."""
        return super().get_ordering_field(field_name) if field_name in (self.sortable_by or ()) else None

    def _only_own(self, request: HttpRequest) -> bool:
        return self.params.get("mine") == "1" or not request.user.has_perm("articles.view_every_article")
