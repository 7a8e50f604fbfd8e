"""Two revisions of an article beside each other, field by field."""

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from articles.editorial.admin.screens.opened import draw, open_article
from articles.editorial.admin.shown import compared
from articles.editorial.content import Content
from articles.editorial.models import Article, Revision

MOST = 200


def compare(request: HttpRequest, pk: int) -> HttpResponse:
    """What changed between an earlier and a later revision; the last two where none are named."""
    article = open_article(request, pk)
    new = _number(request.GET.get("to"), article.revision_number)
    old = _number(request.GET.get("from"), max(new - 1, 1))
    old, new = min(old, new), max(old, new)
    earlier, later = _revision(article, old), _revision(article, new)
    fields = compared(Content.from_json(earlier.content), Content.from_json(later.content))
    return draw(
        request,
        "compare",
        article,
        title=_("Comparison"),
        earlier=earlier,
        later=later,
        changed=[field for field in fields if field.is_changed],
        unchanged=[field for field in fields if not field.is_changed],
        revisions=article.revisions.select_related("made_by").defer("content").order_by("-number")[:MOST],
    )


def _number(text: str | None, fallback: int) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 10 else fallback


def _revision(article: Article, number: int) -> Revision:
    found = article.revisions.select_related("made_by").filter(number=number).first()
    if found is None:
        raise Http404
    return found
