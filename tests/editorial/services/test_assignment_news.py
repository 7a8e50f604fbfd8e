"""A writer is told of an assignment that is given, changed, gone or due soon, where they want to be."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from articles.core.models import User
from articles.editorial.assigning import DROP, GIVE_BACK, PLAN_AGAIN, TAKE
from articles.editorial.mail_tasks import announce_deadlines
from articles.editorial.mailing import mail_notification
from articles.editorial.models import Assignment, Notification, NotificationChoice
from articles.editorial.services.assignment_news import DUE_WITHIN, tell_of_deadlines
from articles.editorial.services.assignments import change_assignment, move_assignment, plan_assignment
from tests.factories import NOON, NewsroomFactory

DUE = NOON + timedelta(hours=5)
NEAR = DUE - DUE_WITHIN


@pytest.fixture
def given(editor, reporter):
    wanted = Assignment(topic="Banjir hari kedua", due_at=DUE, writer=reporter)
    return plan_assignment(wanted, by=editor, at=NOON)


def change(assignment, *, by, **changed):
    for name, value in changed.items():
        setattr(assignment, name, value)
    return change_assignment(assignment, changed=changed, by=by, at=NOON)


def told():
    return [(row.person.username, row.kind) for row in Notification.objects.order_by("pk")]


def test_a_writer_is_told_what_was_given_to_them(given):
    assert told() == [("wartawan", "assigned")]
    assert "Banjir hari kedua" in Notification.objects.get().sentence


def test_nobody_is_told_of_what_is_nobodys_or_their_own(editor):
    plan_assignment(Assignment(topic="Bebas", due_at=DUE), by=editor, at=NOON)
    plan_assignment(Assignment(topic="Sendiri", due_at=DUE, writer=editor), by=editor, at=NOON)

    assert told() == []


def test_a_change_is_told_and_a_save_without_one_is_not(given, editor):
    change(given, by=editor)
    change(given, by=editor, place="Sekayu")

    assert told()[1:] == [("wartawan", "assigned_change")]


def test_whose_it_was_and_whose_it_is_are_both_told(given, editor, colleague):
    change(given, by=editor, writer=colleague)

    assert told()[1:] == [("wartawan", "assigned_away"), ("wartawan2", "assigned")]


def test_what_is_dropped_and_planned_again_is_told(given, editor):
    move_assignment(given.pk, DROP, by=editor, at=NOON)
    move_assignment(given.pk, PLAN_AGAIN, by=editor, at=NOON)

    assert told()[1:] == [("wartawan", "assigned_away"), ("wartawan", "assigned")]


def test_taking_and_giving_back_is_no_news_to_who_does_it(given, reporter):
    move_assignment(given.pk, TAKE, by=reporter, at=NOON)
    move_assignment(given.pk, GIVE_BACK, by=reporter, at=NOON)

    assert told() == [("wartawan", "assigned")]


def test_who_wants_no_news_gets_none(editor, reporter):
    NotificationChoice.objects.create(person=reporter, kind="assigned", in_admin=False, by_mail=False)

    plan_assignment(Assignment(topic="Banjir", due_at=DUE, writer=reporter), by=editor, at=NOON)

    assert told() == []


def test_a_deadline_is_told_once_when_it_is_near(given):
    moments = (NEAR - timedelta(minutes=1), NEAR + timedelta(minutes=1), DUE - timedelta(minutes=1), DUE)

    assert [tell_of_deadlines(at=at) for at in moments] == [0, 1, 0, 0]
    assert told()[1:] == [("wartawan", "assigned_due")]


def test_a_deadline_that_was_put_off_is_told_again(given, editor):
    soon, put_off = DUE - timedelta(minutes=5), timedelta(days=1)
    told_first = tell_of_deadlines(at=soon)
    change(given, by=editor, due_at=DUE + put_off)

    assert (told_first, tell_of_deadlines(at=soon + put_off)) == (1, 1)


def test_no_deadline_of_a_dropped_or_free_assignment_is_told(given, editor):
    plan_assignment(Assignment(topic="Bebas", due_at=DUE), by=editor, at=NOON)
    move_assignment(given.pk, DROP, by=editor, at=NOON)

    assert tell_of_deadlines(at=NEAR) == 0


def test_the_worker_looks_for_deadlines(given):
    announce_deadlines(0)

    assert told() == [("wartawan", "assigned")]


def test_a_mail_leads_to_the_assignment(given, reporter, mailoutbox):
    NewsroomFactory()
    User.objects.filter(pk=reporter.pk).update(email="rina@harianmusi.example")
    Notification.objects.update(is_mail=True)
    pk = Notification.objects.get().pk

    assert [mail_notification(pk, at=NOON) for _ in range(2)] == [True, False]
    assert f"/admin/articles/assignment/{given.pk}/change/" in mailoutbox[0].body


def test_who_has_no_assignments_any_more_gets_no_mail(given, reporter, mailoutbox):
    User.objects.filter(pk=reporter.pk).update(email="rina@harianmusi.example")
    Notification.objects.update(is_mail=True)
    reporter.groups.clear()

    assert not mail_notification(Notification.objects.get().pk, at=NOON)
    assert mailoutbox == []


@pytest.mark.parametrize("about", ["nothing", "both"])
def test_the_database_wants_one_thing_that_is_spoken_of(given, draft, reporter, about):
    things = {"article": draft, "assignment": given} if about == "both" else {}

    with pytest.raises(IntegrityError), transaction.atomic():
        Notification.objects.create(person=reporter, kind="assigned", who="Redaktur", at=NOON, **things)
