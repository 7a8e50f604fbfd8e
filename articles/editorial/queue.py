"""Handing notifications over to the worker, who mails them."""

import logging

from django.db import transaction
from procrastinate.contrib.django import app
from procrastinate.exceptions import AlreadyEnqueued, ConnectorException

MAIL = "notifications.mail"
QUEUE = "mail"
logger = logging.getLogger(__name__)


def ask_for_mail(notification_id: int) -> None:
    """Puts a notification into the worker's queue, once; if that fails, the sweep finds it later."""
    lock = f"mail-{notification_id}"
    task = app.configure_task(MAIL, queue=QUEUE, queueing_lock=lock)
    try:
        with transaction.atomic():
            task.defer(notification_id=notification_id)
    except AlreadyEnqueued:
        logger.debug("Notification %s waits to be mailed already.", notification_id)
    except ConnectorException:
        logger.exception("Notification %s could not be queued; the sweep will find it.", notification_id)
