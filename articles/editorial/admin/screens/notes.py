"""Every thread of notes on an article, by key; writing, answering, finishing."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from articles.editorial.admin.note_threads import threads_of
from articles.editorial.admin.panel_answers import REFUSED, panel_alone, wants_panel
from articles.editorial.admin.screens.opened import draw, key_in, open_article
from articles.editorial.admin.sent_boxes import sent_box
from articles.editorial.errors import DeskError
from articles.editorial.models import Article, Note
from articles.editorial.naming import unknown_names
from articles.editorial.services import answer_note, finish_note, reopen_note, write_note

THREADS_PER_PAGE = 20
OLDER = "sebelum"
type Act = Callable[[HttpRequest, Article], Note]


@require_http_methods(["GET", "HEAD", "POST"])
def notes(request: HttpRequest, pk: int) -> HttpResponse:
    """The page of notes, and what its buttons and those of the panel do."""
    article = open_article(request, pk)
    if request.method != "POST":
        return _page(request, article)
    act = ACTS.get(request.POST.get("act", ""))
    if act is None:
        raise Http404
    try:
        note = act(request, article)
    except DeskError as error:
        return _again(request, article, [error.message])
    except ValidationError as error:
        return _again(request, article, error.messages)
    article = open_article(request, pk)  # its marks tell what has just changed
    if wants_panel(request):
        return panel_alone(request, article, "notes", said=f"{_('Noted.')} {_names_nobody(request)}".strip())
    if unknown := _names_nobody(request):
        messages.warning(request, unknown)
    _say(request, note, article)
    return HttpResponseRedirect(f"{_address(article)}#catatan-{note.answer_to_id or note.pk}")


def _say(request: HttpRequest, note: Note, article: Article) -> None:
    """Says that a note or an answer has arrived, and which box it came from."""
    boxes = {"write": "note", "answer": f"answer-{note.answer_to_id}"}
    if box := boxes.get(request.POST["act"]):
        messages.success(request, _("Noted."), extra_tags=sent_box(article.pk, box))


def _write(request: HttpRequest, article: Article) -> Note:
    data = request.POST
    text, quote = data.get("text", ""), data.get("quote", "")
    return write_note(article.pk, text=text, quote=quote, by=request.user, at=timezone.now())


def _answer(request: HttpRequest, article: Article) -> Note:
    key = _note_of(request, article)
    return answer_note(key, text=request.POST.get("text", ""), by=request.user, at=timezone.now())


def _finish(request: HttpRequest, article: Article) -> Note:
    return finish_note(_note_of(request, article), by=request.user, at=timezone.now())


def _reopen(request: HttpRequest, article: Article) -> Note:
    return reopen_note(_note_of(request, article), by=request.user, at=timezone.now())


ACTS: dict[str, Act] = {"write": _write, "answer": _answer, "finish": _finish, "reopen": _reopen}


def _names_nobody(request: HttpRequest) -> str:
    """That nobody bears a name which the note calls, as a slip of the pen would tell nobody in silence."""
    names = ", ".join(f"@{name}" for name in unknown_names(request.POST.get("text", "")))
    return _("Nobody in the newsroom is called %(names)s.") % {"names": names} if names else ""


def _note_of(request: HttpRequest, article: Article) -> int:
    """The note that the button names, when it is one of this article's."""
    key = key_in(request.POST.get("note"))
    if key is None or not article.notes.filter(pk=key).exists():
        raise Http404
    return key


def _address(article: Article) -> str:
    return reverse("admin:articles_article_notes", args=[article.pk])


def _again(request: HttpRequest, article: Article, errors: list[str]) -> HttpResponse:
    """The panel or the page once more, with what was refused and everything typed."""
    typed = {name: request.POST.get(name, "") for name in ("act", "note", "text", "quote")}
    refused: dict[str, Any] = {"errors": errors, "typed": typed}
    if wants_panel(request):
        return panel_alone(request, article, "notes", status=REFUSED, refused=refused)
    for error in errors:
        messages.error(request, error)
    return _page(request, article, refused=refused, status=REFUSED)


def _page(
    request: HttpRequest, article: Article, *, refused: dict[str, Any] | None = None, status: int = 200
) -> HttpResponse:
    found = article.notes.threads().select_related("written_by", "done_by").newest_first()
    if (before := key_in(request.GET.get(OLDER))) is not None:
        found = found.filter(pk__lt=before)
    rows = list(found[: THREADS_PER_PAGE + 1])
    shown = rows[:THREADS_PER_PAGE]
    older = f"{_address(article)}?{OLDER}={shown[-1].pk}" if len(rows) > THREADS_PER_PAGE else None
    facts = {"threads": threads_of(article, shown), "refused": refused}
    response = draw(request, "notes", article, title=_("Notes"), facts=facts, older=older)
    response.status_code = status
    return response
