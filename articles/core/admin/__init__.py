"""What every screen of the newsroom's admin is built on."""

from articles.core.admin.acting import acting
from articles.core.admin.base import BaseAdmin
from articles.core.admin.inlines import RowFormSet, RowInline
from articles.core.admin.pagination import BoundedPaginator

__all__ = ["BaseAdmin", "BoundedPaginator", "RowFormSet", "RowInline", "acting"]
