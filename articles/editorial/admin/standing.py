"""What stands around an article on its page: state, steps, the newest note, its withdrawal, its editions."""

from datetime import datetime
from typing import Any

from django.urls import NoReverseMatch, reverse
from django.utils.functional import Promise

from articles.core.models import User
from articles.editorial.models import Article, Correction, Edition, Note
from articles.editorial.permissions import (
    gives_up_approval,
    may_change,
    may_see,
    open_steps,
    waits_for_second_person,
)
from articles.editorial.workflow import STATE_AFTER_CHANGE, SUBMIT, State, Transition


def asks_something(step: Transition) -> bool:
    """Whether the step has a form page of its own to fill in."""
    return step.needs_note or step.needs_moment or step.needs_reason


def page_context(article: Article, *, by: User, at: datetime) -> dict[str, Any]:
    """What the form and the page to read both show around the article."""
    if not may_see(article, by):
        return {}
    visible = Edition.objects.visible(at=at).filter(article=article).first()
    return {
        "article": article,
        "steps": [(step, asks_something(step)) for step in open_steps(article, by, at=at)],
        "waits_for_second_person": waits_for_second_person(article, by),
        "note": newest_note(article),
        "withdrawal": withdrawal_of(article),
        "after_change": state_after_change(article),
        "edition": visible,
        "public_address": address_of(visible),
        "preview_address": address_or_none("admin:articles_article_preview", article.pk),
        "may_correct": visible is not None and by.has_perm("articles.correct_article"),
    }


def form_context(article: Article, *, by: User, at: datetime) -> dict[str, Any]:
    """What the form shows around the article: also what a change of it takes away.

    It is settled when it moved on under an open form; what was typed waits until it may be changed again.
    """
    around = page_context(article, by=by, at=at)
    steps = [step for step, _asks in around.get("steps", ())]
    return {
        **around,
        "gives_up_approval": gives_up_approval(article, steps),
        "is_settled": not may_change(article, by) or article.scheduled_for is not None,
    }


def steps_of_new(by: User) -> list[tuple[Transition, bool]]:
    """What can be done with a story while it is saved for the first time."""
    return [(SUBMIT, asks_something(SUBMIT))] if by.has_perm(SUBMIT.permission) else []


def state_after_change(article: Article) -> str | Promise | None:
    """Where a saved change moves the article, when it does not stay where it stands."""
    after = STATE_AFTER_CHANGE.get(State(article.state))
    return None if after is None or after == article.state else after.label


def newest_note(article: Article) -> Note | None:
    """What an editor asked for last, until the article is submitted again."""
    note = article.notes.filter(sends_back=True).select_related("written_by").order_by("-pk").first()
    if note is None or article.submitted_at is None or note.written_at < article.submitted_at:
        return None
    return note


def withdrawal_of(article: Article) -> Correction | None:
    """Why, when and by whom it was taken from readers, until an edition is made again."""
    in_force = Correction.objects.withdrawals_in_force().filter(article=article)
    return in_force.select_related("made_by").newest_first().first()


def address_of(edition: Edition | None) -> str | None:
    """Where readers see the edition, when there are reader pages."""
    try:
        return edition.get_absolute_url() if edition else None
    except NoReverseMatch:
        return None


def address_or_none(name: str, *args: Any) -> str | None:
    """The address of a screen that another part of the newsroom may bring."""
    try:
        return reverse(name, args=args)
    except NoReverseMatch:
        return None
