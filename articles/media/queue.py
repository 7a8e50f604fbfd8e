"""Handing pictures over to the worker."""

import logging

from django.db import transaction
from procrastinate.contrib.django import app
from procrastinate.exceptions import AlreadyEnqueued, ConnectorException

MAKE_RENDITIONS = "media.make_renditions"
QUEUE = "media"
logger = logging.getLogger(__name__)


def ask_for_renditions(image_id: int) -> None:
    """Puts a picture into the worker's queue, once; if that fails, the sweep finds it later."""
    lock = f"renditions-{image_id}"
    task = app.configure_task(MAKE_RENDITIONS, queue=QUEUE, lock=lock, queueing_lock=lock)
    try:
        with transaction.atomic():
            task.defer(image_id=image_id)
    except AlreadyEnqueued:
        logger.debug("Picture %s waits for its renditions already.", image_id)
    except ConnectorException:
        logger.exception("Picture %s could not be queued; the sweep will find it.", image_id)
