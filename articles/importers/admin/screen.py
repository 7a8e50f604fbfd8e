"""The screen "Tempel naskah": paste a page, see what was understood, make the draft."""

from uuid import uuid4

from django.contrib import admin, messages
from django.contrib.admin.views.decorators import staff_member_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from articles.core.models import User
from articles.editorial.admin.forms import ArticleForm
from articles.editorial.admin.new_official import ticked
from articles.importers.admin.doubts import doubts_by_part
from articles.importers.admin.draft import filled_form, make_draft
from articles.importers.admin.forms import PasteForm
from articles.importers.admin.hints import official_hints, read_also_hints
from articles.importers.paste_draft import DraftProposal, propose
from articles.reading.paste import PasteTooLong, read_paste
from articles.reading.pieces import Paste


@never_cache
@staff_member_required
@require_http_methods(["GET", "HEAD", "POST"])
def paste_screen(request: HttpRequest) -> HttpResponse:
    """Shows the empty form, what was understood of a text, or makes the draft."""
    by = request.user
    if not isinstance(by, User) or not by.has_perm("articles.import_paste"):
        raise PermissionDenied
    if request.method != "POST":
        return _page(request, PasteForm(initial={"token": uuid4()}))
    form = PasteForm(request.POST)
    paste = _read(form)
    if paste is None:
        return _page(request, form, status=422)
    now = timezone.now()
    proposal = propose(paste, by=by, at=now)
    if "go_on" in request.POST:  # with what this browser kept of an earlier correction
        draft = ArticleForm(request.POST, by=by)
        return _page(request, form, paste=paste, proposal=proposal, draft=draft)
    if "make" not in request.POST:
        return _page(request, form, paste=paste, proposal=proposal, draft=filled_form(proposal, by=by))
    draft = ArticleForm(request.POST, by=by)
    article = make_draft(draft, form, officials=ticked(request.POST), by=by, at=now)
    if article is None:
        return _page(request, form, paste=paste, proposal=proposal, draft=draft, status=422)
    messages.success(request, _("The draft was made. Look it through, then submit it."))
    return redirect("admin:articles_article_change", article.pk)


def _read(form: PasteForm) -> Paste | None:
    """What was understood of the text; None when it cannot be read, which then stands at the field."""
    if not form.is_valid():
        return None
    try:
        return read_paste(form.cleaned_data["text"], today=timezone.localdate())
    except PasteTooLong as refusal:
        form.add_error("text", str(refusal))
        return None


def _page(
    request: HttpRequest,
    form: PasteForm,
    *,
    paste: Paste | None = None,
    proposal: DraftProposal | None = None,
    draft: ArticleForm | None = None,
    status: int = 200,
) -> TemplateResponse:
    context = {
        **admin.site.each_context(request),
        "title": _("Paste a text"),
        "form": form,
        "paste": paste,
        "draft": draft,
        "doubts": doubts_by_part(paste.doubts) if paste else {},
        "hints": {
            "read_also": read_also_hints(proposal) if proposal else [],
            "mentions": official_hints(proposal) if proposal else [],
        },
    }
    return TemplateResponse(request, "admin/articles/article/paste.html", context, status=status)
