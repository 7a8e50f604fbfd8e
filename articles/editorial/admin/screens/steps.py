"""Taking a step of the workflow: at once, or after a page that asks for what the step needs."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from articles.core.dates import short_moment
from articles.editorial.admin.screens.opened import back_to, draw, open_article, seen_in
from articles.editorial.admin.standing import asks_something
from articles.editorial.admin.step_forms import StepForm, step_form
from articles.editorial.errors import DeskError
from articles.editorial.models import Article
from articles.editorial.permissions import why_not
from articles.editorial.services import take
from articles.editorial.workflow import Transition, transition_named


@require_http_methods(["GET", "HEAD", "POST"])
def step(request: HttpRequest, pk: int, name: str) -> HttpResponse:
    """The page of a step, and the step itself."""
    article = open_article(request, pk)
    wanted = transition_named(name)
    if wanted is None:
        raise Http404
    refusal = why_not(wanted, article, request.user, at=timezone.now())
    if refusal is not None:
        messages.error(request, refusal)
        return back_to(pk)
    seen = seen_in(request, article)
    if request.method != "POST":
        return _page(request, article, wanted, step_form(wanted)(), seen=seen)
    form = step_form(wanted)(request.POST)
    if form.is_valid() and _took(wanted, form, request, pk, seen=seen):
        return back_to(pk)
    if not form.errors:
        return back_to(pk)
    return _page(request, article, wanted, form, seen=seen)


def go_on_with(name: str, request: HttpRequest, pk: int, *, seen: int) -> HttpResponse:
    """After saving: takes a step that asks for nothing, or leads to the page of one that does."""
    wanted = transition_named(name)
    if wanted is None:
        return back_to(pk)
    if asks_something(wanted):
        address = reverse("admin:articles_article_step", args=[pk, name])
        return HttpResponseRedirect(f"{address}?seen={seen}")
    _took(wanted, step_form(wanted)({}), request, pk, seen=seen)
    return back_to(pk)


def _took(wanted: Transition, form: StepForm, request: HttpRequest, pk: int, *, seen: int) -> bool:
    """Whether the step was taken; what the service refuses is said at the field or above the page."""
    answers = form.answers() if form.is_valid() else {}
    try:
        take(wanted, pk, seen=seen, by=request.user, at=timezone.now(), **answers)
    except ValidationError as error:
        form.add_refusal(error)
        return False
    except DeskError as error:
        messages.error(request, error.message)
        return False
    messages.success(request, wanted.done)
    return True


def _page(
    request: HttpRequest, article: Article, wanted: Transition, form: StepForm, *, seen: int
) -> HttpResponse:
    now = short_moment(timezone.now())
    return draw(request, "step", article, title=wanted.label, step=wanted, form=form, seen=seen, now=now)
