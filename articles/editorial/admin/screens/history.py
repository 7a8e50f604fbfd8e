"""The history of an article: every revision, every step, who and when and why."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from articles.audit.models import AuditEntry
from articles.editorial.admin.screens.opened import draw, open_article
from articles.editorial.permissions import may_change

MOST_ROWS = 200


def history(request: HttpRequest, pk: int) -> HttpResponse:
    """The revisions, newest first, each with what happened while it was the current one."""
    article = open_article(request, pk)
    revisions = article.revisions.select_related("made_by").order_by("-number")[:MOST_ROWS]
    entries = AuditEntry.objects.filter(object_type="article", object_id=pk).select_related("actor")
    return draw(
        request,
        "history",
        article,
        title=_("History"),
        revisions=revisions.defer("content"),
        entries=entries.order_by("-pk")[:MOST_ROWS],
        may_restore=may_change(article, request.user),
    )
