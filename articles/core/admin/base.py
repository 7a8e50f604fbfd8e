"""The base of every list and form."""

from collections.abc import Sequence
from typing import Any

from django.contrib import admin
from django.contrib.admin.views.main import ORDER_VAR
from django.core.paginator import Paginator
from django.db.models import Model, QuerySet
from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from articles.core.admin.choices import OffersWhileTyping
from articles.core.admin.pagination import BoundedPaginator, asked_page
from articles.core.admin.refusals import ShowsRefusals
from articles.core.lookup import LIKENESS, Words, best_matches, in_order


class BaseAdmin(OffersWhileTyping, ShowsRefusals):
    """A screen that stays fast at any size: no whole table is counted, typing errors are forgiven.

    Nothing is deleted, unless a screen says `deletable` and the role permits it.
    """

    deletable = False
    # The expressions to search in, where they are not simply the search_fields.
    words: Sequence[Words] = ()
    likeness = LIKENESS
    ordering = ("-pk",)
    list_per_page = 50
    list_max_show_all = 0
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """The list; an address with a character that no text can hold leads to the whole of it."""
        if any("\x00" in text for name, values in request.GET.lists() for text in (name, *values)):
            return redirect(request.path)
        return super().changelist_view(request, extra_context)

    def get_form(
        self, request: HttpRequest, obj: Model | None = None, change: bool = False, **kwargs: Any
    ) -> type[ModelForm]:
        """The form; where nothing can be typed, nothing says how to type it."""
        if change and not self.has_change_permission(request, obj):
            kwargs["help_texts"] = {field.name: "" for field in self.opts.get_fields()}
        return super().get_form(request, obj, change=change, **kwargs)

    def get_paginator(
        self,
        request: HttpRequest,
        queryset: QuerySet,
        per_page: int,
        orphans: int = 0,
        allow_empty_first_page: bool = True,
    ) -> Paginator:
        """Pages that never count the whole table; autocompletes use it too."""
        page = asked_page(request)
        return BoundedPaginator(queryset, per_page, orphans, allow_empty_first_page, page=page)

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet, search_term: str
    ) -> tuple[QuerySet, bool]:
        """The rows most like what was typed, the likest first unless a column was chosen to sort by."""
        if not search_term.strip() or not self.search_fields:
            return queryset, False
        words = self.words or self.search_fields
        keys = best_matches(queryset, search_term, words=words, likeness=self.likeness)
        if ORDER_VAR in request.GET:
            return queryset.filter(pk__in=keys), False
        return in_order(queryset, keys), False

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        """Nobody deletes, unless the screen and the role say so."""
        return self.deletable and super().has_delete_permission(request, obj)
