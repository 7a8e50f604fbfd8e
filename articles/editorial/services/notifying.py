"""Telling people what happened, in the transaction in which it happens; mail goes out after it."""

from collections.abc import Callable, Sequence
from copy import copy
from datetime import datetime
from functools import partial

from django.db import transaction
from django.db.models import QuerySet

from articles.core.models import User
from articles.editorial.models import Article, Correction, Note, Notification, NotificationChoice
from articles.editorial.naming import people_named
from articles.editorial.notices import (
    APPROVED,
    CORRECTED,
    MENTIONED,
    NOTE_ANSWERED,
    NOTED,
    PUBLISHED,
    RETURNED,
    SCHEDULED,
    UNSCHEDULED,
    WAITING,
    WITHDRAWN,
    Notice,
)
from articles.editorial.queue import ask_for_mail
from articles.editorial.seers import seers_among, those_who_may, writers_of
from articles.editorial.workflow import (
    APPROVE,
    PUBLISH,
    RETURN_TO_AUTHOR,
    SUBMIT,
    UNSCHEDULE,
    WITHDRAW,
    State,
    Transition,
)

type Audience = Callable[[Article], QuerySet[User]]


def _approvers(_article: Article) -> QuerySet[User]:
    return those_who_may(APPROVE.permission)


# Who is told of which step.
TOLD_OF_STEPS: dict[str, tuple[Notice, Audience]] = {
    SUBMIT.name: (WAITING, _approvers),
    RETURN_TO_AUTHOR.name: (RETURNED, writers_of),
    APPROVE.name: (APPROVED, writers_of),
    PUBLISH.name: (PUBLISHED, writers_of),
    UNSCHEDULE.name: (UNSCHEDULED, writers_of),
    WITHDRAW.name: (WITHDRAWN, writers_of),
}


def notify_of_step(
    step: Transition, article: Article, *, by: User, at: datetime, starts_at: datetime | None = None
) -> None:
    """Tells those whom the step concerns; what waited for approval waits no more once it went on.

    What is published from a moment to come is `starts_at` that moment, and told as scheduled.
    """
    if step.target != State.SUBMITTED:
        waiting = Notification.objects.unread().filter(article=article, kind=WAITING.name)
        waiting.update(read_at=at)
    if step.name in TOLD_OF_STEPS:
        notice, audience = TOLD_OF_STEPS[step.name]
        if starts_at is not None and starts_at > at:
            notice = SCHEDULED
        notify(notice, audience(article), about=article, by=by, at=at, starts_at=starts_at)


def notify_of_note(note: Note, *, by: User, at: datetime) -> None:
    """Tells those whom the note names, then those of its thread, or the writers where it begins one.

    Of a note that sends the story back its writers are told by the step.
    """
    article = note.article
    named = people_named(note.text)
    if note.sends_back:
        named = named.exclude(pk__in=writers_of(article).values("pk"))
    told = notify(MENTIONED, named, about=article, by=by, at=at, note=note)
    if note.sends_back:
        return
    if note.answer_to_id is None:
        others, notice = writers_of(article), NOTED
    else:
        thread = Note.objects.filter(pk=note.answer_to_id) | Note.objects.filter(answer_to=note.answer_to_id)
        others, notice = User.objects.filter(pk__in=thread.values("written_by")), NOTE_ANSWERED
    notify(notice, others.exclude(pk__in=told), about=article, by=by, at=at, note=note)


def notify_of_correction(correction: Correction, *, by: User, at: datetime) -> None:
    """Tells the writers what readers now read at their story."""
    article = correction.article
    notify(CORRECTED, writers_of(article), about=article, by=by, at=at, correction=correction)


def notify(
    notice: Notice,
    people: QuerySet[User],
    *,
    about: Article,
    at: datetime,
    by: User | None = None,
    who: str = "",
    note: Note | None = None,
    correction: Correction | None = None,
    starts_at: datetime | None = None,
) -> list[int]:
    """Writes the rows of those who may see the article and want to be told; returns whom it concerns.

    Nobody is told of what they did themselves; of what a guest did, the guest's name is told.
    """
    others = people if by is None else people.exclude(pk=by.pk)
    concerned = list(seers_among(about, others).order_by("pk"))
    news = Notification(
        article=about, note=note, correction=correction, who=who or str(by), at=at, starts_at=starts_at
    )
    tell(notice, concerned, news)
    return [person.pk for person in concerned]


def tell(notice: Notice, people: Sequence[User], news: Notification) -> None:
    """Writes the news for each of the people who wants it, where they want it."""
    choices = {
        choice.person_id: choice
        for choice in NotificationChoice.objects.filter(person__in=people, kind=notice.name)
    }
    rows = []
    for person in people:
        wants: Notice | NotificationChoice = choices.get(person.pk, notice)
        is_mail = wants.by_mail and bool(person.email)
        if wants.in_admin or is_mail:
            row = copy(news)
            row.person, row.kind = person, notice.name
            row.is_shown, row.is_mail = wants.in_admin, is_mail
            rows.append(row)
    for row in Notification.objects.bulk_create(rows):
        if row.is_mail:
            transaction.on_commit(partial(ask_for_mail, row.pk), robust=True)
