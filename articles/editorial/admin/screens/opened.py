"""The door of every screen: an article is opened only for those who may see it."""

from typing import Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone

from articles.editorial.admin.standing import page_context
from articles.editorial.desk import with_marks
from articles.editorial.models import Article
from articles.editorial.permissions import articles_for

LARGEST_KEY = 2**63 - 1


def open_article(request: HttpRequest, pk: int) -> Article:
    """The article, for those who may see it; for all others there is none.

    Raises PermissionDenied for those whose role has nothing to do with articles.
    """
    if not request.user.has_perm("articles.view_article"):
        raise PermissionDenied
    if pk > LARGEST_KEY:
        raise Http404
    found = with_marks(articles_for(request.user), at=timezone.now()).filter(pk=pk)
    article = found.select_related("section", "created_by", "updated_by").first()
    if article is None:
        raise Http404
    return article


def seen_in(request: HttpRequest, article: Article) -> int:
    """The revision that the person has read: what is sent says it, an opened page shows the current one."""
    if request.method == "POST":
        return revision_sent(request.POST.get("seen"))
    return revision_sent(request.GET.get("seen")) or article.revision_number


def revision_sent(text: str | None) -> int:
    """The number of a revision as it was sent; 0, which no revision has, where it was not."""
    return int(text) if text and text.isdecimal() and len(text) < 10 else 0


def key_in(text: str | None) -> int | None:
    """The key of a row that a page or button names; None for what is no key."""
    if not text or not text.isascii() or not text.isdigit() or len(text) > len(str(LARGEST_KEY)):
        return None
    return min(int(text), LARGEST_KEY)


def draw(request: HttpRequest, template: str, article: Article, **context: Any) -> HttpResponse:
    """A screen about one article, within the admin."""
    return TemplateResponse(
        request,
        f"admin/articles/article/{template}.html",
        {
            **admin.site.each_context(request),
            **page_context(article, by=request.user, at=timezone.now()),
            "opts": Article._meta,
            **context,
        },
    )


def back_to(article_id: int) -> HttpResponseRedirect:
    """To the article's page."""
    return HttpResponseRedirect(reverse("admin:articles_article_change", args=[article_id]))
