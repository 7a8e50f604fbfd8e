from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_safe

from articles.caching.freshness import fresh_for
from articles.editorial.models import Author, Page
from articles.public.body import render_page
from articles.public.pages import FRESH, show


@require_safe
@fresh_for(FRESH)
def page(request: HttpRequest, slug: str) -> HttpResponse:
    """A standing page of the paper."""
    standing = get_object_or_404(Page, slug=slug)
    body = render_page(standing.body)
    return show(request, "public/page.html", {"page": standing, "body": body}, at=timezone.now())


@require_safe
@fresh_for(FRESH)
def imprint(request: HttpRequest) -> HttpResponse:
    """Who makes the paper and who answers for it (Press Law 40/1999, art. 12)."""
    staff = Author.objects.filter(user__is_active=True).prefetch_related("user__groups").order_by("name")
    return show(request, "public/imprint.html", {"roster": staff}, at=timezone.now())
