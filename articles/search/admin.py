"""The list of articles, with the search over everything that the desk has written."""

from django.contrib import admin
from django.contrib.admin.views.main import ORDER_VAR
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from articles.core.lookup import in_order
from articles.editorial.admin.article import ArticleAdmin
from articles.editorial.models import Article
from articles.search.desk import find_articles, find_misspelt


@admin.register(Article)
class SearchedArticleAdmin(ArticleAdmin):
    """Finds by all words, then by those that were meant, then by headlines that look like what was typed."""

    search_help_text = _(
        "Words of the headline, the text or a name; typing errors in headlines are forgiven."
    )

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Article], search_term: str
    ) -> tuple[QuerySet[Article], bool]:
        """The articles that fit best first, unless a column was chosen to sort by."""
        by = request.user
        keys = find_articles(search_term, by=by) or find_misspelt(search_term, by=by)
        if not keys:
            return super().get_search_results(request, queryset, search_term)
        if ORDER_VAR in request.GET:
            return queryset.filter(pk__in=keys), False
        return in_order(queryset, keys), False
