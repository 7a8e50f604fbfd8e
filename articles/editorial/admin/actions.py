"""Steps taken with many articles at once, each judged by itself."""

from collections.abc import Callable
from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from articles.editorial.admin.columns import SEEN
from articles.editorial.admin.screens.opened import revision_sent
from articles.editorial.errors import DeskError
from articles.editorial.models import Article
from articles.editorial.services import take
from articles.editorial.workflow import TRANSITIONS, Transition, transition_named

MOST_AT_ONCE = 100


def _action(step: Transition) -> Callable[..., None]:
    @admin.action(description=step.label)
    def act(model_admin: Any, request: HttpRequest, queryset: QuerySet[Article]) -> None:
        _take_with_all(step, request, queryset)

    act.__name__ = step.name
    return act


def _take_with_all(step: Transition, request: HttpRequest, articles: QuerySet[Article]) -> None:
    """Takes the step with each article as the list showed it; what was not done is named with its reason."""
    rows = list(articles.values_list("pk", "headline")[: MOST_AT_ONCE + 1])
    if len(rows) > MOST_AT_ONCE:
        messages.error(request, _("At most %(most)d at once.") % {"most": MOST_AT_ONCE})
        return
    done = 0
    for pk, headline in rows:
        refusal = _refusal(step, pk, seen=revision_sent(request.POST.get(f"{SEEN}{pk}")), request=request)
        if refusal is None:
            done += 1
        else:
            messages.error(
                request,
                _("Not done: “%(headline)s”: %(reason)s")
                % {
                    "headline": headline,
                    "reason": refusal,
                },
            )
    if done:
        text = ngettext("%(step)s: done with %(done)d story.", "%(step)s: done with %(done)d stories.", done)
        messages.success(request, text % {"step": step.label, "done": done})


def _refusal(step: Transition, pk: int, *, seen: int, request: HttpRequest) -> str | None:
    try:
        take(step, pk, seen=seen, by=request.user, at=timezone.now())
    except DeskError as error:
        return error.message
    except ValidationError as error:
        return " ".join(error.messages)
    return None


BULK_ACTIONS = tuple(_action(step) for step in TRANSITIONS if step.in_bulk)


def may_take_in_bulk(name: str, request: HttpRequest) -> bool:
    """Whether the person's role includes the step at all."""
    step = transition_named(name)
    return step is not None and request.user.has_perm(step.permission)
