"""The preview: a working copy, or what is typed on its form, on the page that readers would see."""

from datetime import datetime, timedelta
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.csp import CSP
from django.utils.translation import gettext as _
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.csp import csp_override
from django.views.decorators.http import require_http_methods

from articles.editorial.admin.form_story import typed_story
from articles.editorial.admin.screens.opened import open_article
from articles.editorial.services.reading_content import content_of
from articles.public.views.article import PLACEMENTS
from newsroom.draft_page import draft_page, for_no_robot_and_no_cache

MOMENT = "pada"
FURTHEST = timedelta(days=366 * 30)
# Only the newsroom's own pages may frame the answer.
FRAMED: dict[str, Any] = {**settings.SECURE_CSP, "frame-ancestors": [CSP.SELF]}


@csp_override(FRAMED)
@xframe_options_sameorigin
@for_no_robot_and_no_cache
@require_http_methods(["GET", "HEAD", "POST"])
def preview(request: HttpRequest, pk: int) -> HttpResponse:
    """The saved working copy, or what the form holds now; only for those who may see the article."""
    article = open_article(request, pk)
    if request.method == "POST":
        return _typed(request, article.pk)
    at, problems = _moment(request.GET.get(MOMENT, ""))
    content = content_of(article)
    return draft_page(
        request, content, article_id=pk, at=at, placements=PLACEMENTS, problems=problems, is_page=True
    )


@csp_override(FRAMED)
@xframe_options_sameorigin
@for_no_robot_and_no_cache
@require_http_methods(["POST"])
def preview_of_new(request: HttpRequest) -> HttpResponse:
    """What is typed on the form of a story that is not saved yet."""
    if not request.user.has_perm("articles.add_article"):
        raise PermissionDenied
    return _typed(request, None)


def _typed(request: HttpRequest, article_id: int | None) -> HttpResponse:
    at, problems = _moment(request.POST.get(MOMENT, ""))
    typed = typed_story(request.POST)
    return draft_page(
        request,
        typed.content,
        article_id=article_id,
        at=at,
        placements=PLACEMENTS,
        new_tags=typed.new_tags,
        problems=[*problems, *typed.problems],
    )


def _moment(text: str) -> tuple[datetime, list[str]]:
    """The moment that was chosen; now, with a word about it, where none can be read."""
    now = timezone.now()
    if not text:
        return now, []
    try:
        moment = forms.DateTimeField().clean(text)
    except forms.ValidationError:
        return now, [_("This moment cannot be read: the page is shown as it would be now.")]
    if abs(moment - now) > FURTHEST:
        return now, [_("This moment is too far away: the page is shown as it would be now.")]
    return moment, []
