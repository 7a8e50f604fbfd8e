"""Pages of a list without ever counting the whole table."""

from typing import Any

from django.contrib.admin.views.main import PAGE_VAR
from django.core.paginator import Paginator
from django.http import HttpRequest
from django.utils.functional import cached_property

# How far ahead the links of a list lead, and the deepest page: beyond it, searching is the way.
PAGES_AHEAD = 4
DEEPEST_PAGE = 100


class AtLeast(int):
    """A number of rows behind which there may be more; printed `250+`."""

    def __str__(self) -> str:
        return f"{int(self) - 1}+"


def most_rows(page: int, *, per_page: int) -> int:
    """How many rows the pages within reach of that page can show."""
    return (min(page, DEEPEST_PAGE) + PAGES_AHEAD) * per_page


class BoundedPaginator(Paginator):
    """Counts from the first row to some pages after the one that is asked for, and no further."""

    def __init__(self, *args: Any, page: int = 1, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.most = most_rows(page, per_page=self.per_page)

    @cached_property
    def count(self) -> int:
        """The number of rows, exact when they end within reach."""
        number = self.object_list.order_by()[: self.most + 1].count()
        return AtLeast(number) if number > self.most else number


def asked_page(request: HttpRequest) -> int:
    """The page that a list or an autocomplete asks for; what is no number is the first."""
    typed = request.GET.get(PAGE_VAR) or request.GET.get("page") or ""
    return max(int(typed), 1) if typed.isascii() and typed.isdigit() and len(typed) < 7 else 1
