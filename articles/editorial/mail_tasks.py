"""What the worker does for notifications."""

import logging
from datetime import timedelta

from django.utils import timezone
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from articles.editorial.mailing import mail_notification
from articles.editorial.models import Notification
from articles.editorial.queue import MAIL, QUEUE, ask_for_mail
from articles.editorial.services.assignment_news import tell_of_deadlines

SWEEP_SIZE = 200
# After an outage that lasted longer nobody wants the mail any more; the list under the bell has it all.
MAIL_WITHIN = timedelta(days=7)
KEPT_FOR = timedelta(days=180)
logger = logging.getLogger(__name__)


@app.task(name=MAIL, queue=QUEUE, retry=RetryStrategy(max_attempts=5, exponential_wait=6))
def send_mail(*, notification_id: int) -> None:
    """Mails one notification; a second run finds nothing to do."""
    if mail_notification(notification_id, at=timezone.now()):
        logger.info("Mailed notification %s.", notification_id)


@app.periodic(cron="*/5 * * * *")
@app.task(name="notifications.sweep", queue=QUEUE, queueing_lock="notifications-sweep")
def sweep_mail(timestamp: int) -> None:
    """Asks again for mail that a dead worker, a broken queue or a mail server's outage left unsent."""
    since = timezone.now() - MAIL_WITHIN
    waiting = Notification.objects.to_be_mailed().filter(at__gte=since).order_by("at")
    for pk in waiting.values_list("pk", flat=True)[:SWEEP_SIZE]:
        ask_for_mail(pk)


@app.periodic(cron="*/10 * * * *")
@app.task(name="notifications.deadlines", queue=QUEUE, queueing_lock="notifications-deadlines")
def announce_deadlines(timestamp: int) -> None:
    """Tells writers which of their assignments fall due soon."""
    tell_of_deadlines(at=timezone.now())


@app.periodic(cron="40 2 * * *")
@app.task(name="notifications.forget", queue=QUEUE, queueing_lock="notifications-forget")
def forget_old_notifications(timestamp: int) -> None:
    """Lets go what people were told half a year ago; the audit log keeps what happened."""
    Notification.objects.filter(at__lt=timezone.now() - KEPT_FOR).delete()
