"""Mail goes out once each, after an outage too, and never to somebody who may not see the story any more."""

import smtplib
from datetime import timedelta

import pytest
from django.core.mail.backends.locmem import EmailBackend
from django.utils import timezone
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob

from articles.core.models import User
from articles.editorial.mail_tasks import MAIL_WITHIN, forget_old_notifications, sweep_mail
from articles.editorial.mailing import mail_notification
from articles.editorial.models import Notification
from articles.editorial.queue import MAIL, ask_for_mail
from articles.editorial.services import correct, return_to_author
from tests.factories import NOON, NewsroomFactory


@pytest.fixture
def returned(submitted, reporter, editor):
    NewsroomFactory()
    User.objects.filter(pk=reporter.pk).update(email="rina@harianmusi.example")
    return_to_author(submitted.pk, seen=1, by=editor, at=NOON, note="Lengkapi data.")
    return Notification.objects.get(kind="returned")


def test_a_mail_says_what_happened_and_leads_back_without_the_story(returned, mailoutbox):
    assert mail_notification(returned.pk, at=NOON)

    (mail,) = mailoutbox
    assert mail.to == ["rina@harianmusi.example"]
    assert "Warga Bersihkan Sungai" in mail.subject
    assert f"/admin/articles/article/{returned.article_id}/change/" in mail.body
    assert "Warga turun ke sungai" not in mail.body
    assert mail.extra_headers["Message-ID"] == f"<notification-{returned.pk}@127.0.0.1>"


def test_a_mail_of_a_correction_holds_its_words(published, reporter, chief, mailoutbox):
    User.objects.filter(pk=reporter.pk).update(email="rina@harianmusi.example")
    correct(published.pk, kind="ralat", text="Yang benar 12 rumah.", by=chief, at=timezone.now())

    mail_notification(Notification.objects.get(kind="corrected").pk, at=NOON)

    (mail,) = mailoutbox
    assert "Ralat pada “Warga Bersihkan Sungai”" in mail.subject
    assert "Yang benar 12 rumah." in mail.body


def test_a_mail_goes_out_once(returned, mailoutbox):
    assert [mail_notification(returned.pk, at=NOON) for _ in range(3)] == [True, False, False]
    assert len(mailoutbox) == 1


def test_a_mail_that_failed_is_still_to_be_sent(returned, mailoutbox, monkeypatch):
    def fail(*_args, **_kwargs):
        raise smtplib.SMTPServerDisconnected

    with monkeypatch.context() as broken:
        broken.setattr(EmailBackend, "send_messages", fail)
        with pytest.raises(smtplib.SMTPServerDisconnected):
            mail_notification(returned.pk, at=NOON)

    assert mail_notification(returned.pk, at=NOON)
    assert len(mailoutbox) == 1


@pytest.mark.parametrize("change", [{"is_active": False}, {"is_staff": False}, {"email": ""}])
def test_who_may_not_be_told_any_more_gets_no_mail(returned, reporter, mailoutbox, change):
    User.objects.filter(pk=reporter.pk).update(**change)

    assert not mail_notification(returned.pk, at=NOON)
    assert mailoutbox == []
    assert not Notification.objects.to_be_mailed().exists()


def test_who_may_not_see_the_story_any_more_gets_no_mail(returned, reporter, mailoutbox):
    reporter.groups.clear()

    assert not mail_notification(returned.pk, at=NOON)
    assert mailoutbox == []


def test_a_committed_notification_waits_in_the_queue_once(
    returned, editor, django_capture_on_commit_callbacks
):
    ask_for_mail(returned.pk)
    ask_for_mail(returned.pk)

    job = ProcrastinateJob.objects.get()
    assert (job.task_name, job.args, job.queue_name) == (MAIL, {"notification_id": returned.pk}, "mail")


def test_the_sweep_finds_what_an_outage_left_and_lets_the_old_go(returned):
    Notification.objects.filter(pk=returned.pk).update(at=timezone.now() - MAIL_WITHIN + timedelta(hours=1))
    sweep_mail(0)
    queued = ProcrastinateJob.objects.count()
    ProcrastinateJob.objects.all().delete()
    Notification.objects.filter(pk=returned.pk).update(at=timezone.now() - MAIL_WITHIN - timedelta(hours=1))
    sweep_mail(0)

    assert (queued, ProcrastinateJob.objects.count()) == (1, 0)


def test_old_notifications_are_let_go(returned):
    forget_old_notifications(0)

    assert not Notification.objects.exists()


def test_the_worker_knows_the_tasks():
    app.perform_import_paths()

    assert {MAIL, "notifications.sweep", "notifications.forget"} <= set(app.tasks)
