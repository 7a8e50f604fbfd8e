"""Taking a step of the workflow: at once, or after a page that asks for what the step needs."""

from dataclasses import replace
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from articles.core.dates import full_moment, short_moment
from articles.editorial.admin.screens.opened import back_to, draw, open_article, seen_in
from articles.editorial.admin.sent_boxes import sent_box
from articles.editorial.admin.standing import asks_something
from articles.editorial.admin.step_forms import StepForm, step_form
from articles.editorial.errors import DeskError
from articles.editorial.models import Article
from articles.editorial.permissions import why_not
from articles.editorial.readiness.check import Level
from articles.editorial.services import take
from articles.editorial.services.readiness import NotReady, findings_of, holding, may_override
from articles.editorial.workflow import Transition, transition_named


@require_http_methods(["GET", "HEAD", "POST"])
def step(request: HttpRequest, pk: int, name: str) -> HttpResponse:
    """The page of a step, and the step itself; who comes too late finds there what they typed for it."""
    article = open_article(request, pk)
    wanted = transition_named(name)
    if wanted is None:
        raise Http404
    refusal = why_not(wanted, article, request.user, at=timezone.now())
    form = step_form(wanted)(request.POST if request.method == "POST" else None)
    if "override" in request.POST:
        form.ask_for_reason()
    seen = seen_in(request, article)
    if refusal is not None:
        _refuse(refusal, form, request)
        if form.has_words():
            return _page(request, article, wanted, form, seen=seen, is_over=True)
        return back_to(pk)
    if not form.is_bound:
        return _page(request, article, wanted, form, seen=seen)
    if form.is_valid() and _took(wanted, form, request, pk, seen=seen):
        return back_to(pk)
    if not form.errors:
        return back_to(pk)
    return _page(request, article, wanted, form, seen=seen)


def go_on_with(name: str, request: HttpRequest, pk: int, *, seen: int) -> HttpResponse:
    """After saving: takes a step, or leads to its page when it asks for something or something holds it."""
    wanted = transition_named(name)
    if wanted is None:
        return back_to(pk)
    address = f"{reverse('admin:articles_article_step', args=[pk, name])}?seen={seen}"
    if asks_something(wanted):
        return HttpResponseRedirect(address)
    form = step_form(wanted)({})
    if not _took(wanted, form, request, pk, seen=seen) and form.errors:
        return HttpResponseRedirect(address)
    return back_to(pk)


def _took(wanted: Transition, form: StepForm, request: HttpRequest, pk: int, *, seen: int) -> bool:
    """Whether the step was taken; what the service refuses is said at the field or above the page."""
    answers = form.answers() if form.is_valid() else {}
    try:
        take(wanted, pk, seen=seen, by=request.user, at=timezone.now(), **answers)
    except ValidationError as error:
        form.add_refusal(error)
        return False
    except NotReady:
        form.add_error(None, _("The story is not ready: here stands what holds it back."))
        return False
    except DeskError as error:
        _refuse(error.message, form, request)
        return False
    messages.success(request, _done(wanted, answers), extra_tags=sent_box(pk, wanted.name))
    return True


def _refuse(words: str | Promise, form: StepForm, request: HttpRequest) -> None:
    """Says it at the words that were typed for the step, so that they stay; else above the story's page."""
    if form.has_words():
        form.add_error(None, words)
    else:
        messages.error(request, words)


def _done(wanted: Transition, answers: dict[str, Any]) -> str:
    """What is said of a step that was taken; a moment to come is named."""
    if moment := answers.get("visible_from"):
        return _("Scheduled: readers see it from %(moment)s.") % {"moment": full_moment(moment)}
    return str(wanted.done)


def _page(
    request: HttpRequest,
    article: Article,
    wanted: Transition,
    form: StepForm,
    *,
    seen: int,
    is_over: bool = False,
) -> HttpResponse:
    at = timezone.now()
    findings = findings_of(article, at=at) if wanted.is_checked and not is_over else ()
    held = holding(article, findings)
    can_pass = held and may_override(request.user) and not any(each.check.is_fixed for each in held)
    if can_pass:
        form.ask_for_reason()
    if not article.open_notes and not is_over:
        form.forget_notes()
    return draw(
        request,
        "step",
        article,
        title=wanted.label,
        step=wanted,
        form=form,
        seen=seen,
        now=short_moment(at),
        findings=[each if each in held else replace(each, level=Level.ADVISES) for each in findings],
        is_held=bool(held) and not can_pass,
        is_over=is_over,
    )
