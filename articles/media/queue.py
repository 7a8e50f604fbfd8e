"""Handing pictures over to the worker."""

import logging
from typing import Any

from django.db import transaction
from procrastinate.contrib.django import app
from procrastinate.exceptions import AlreadyEnqueued, ConnectorException

MAKE_RENDITIONS = "media.make_renditions"
CHECK_UPLOAD = "media.check_upload"
QUEUE = "media"
# Somebody waits in front of the answer; for nothing else in any queue.
FIRST = 100
logger = logging.getLogger(__name__)


def ask_for_renditions(image_id: int) -> None:
    """Puts a picture into the worker's queue, once; if that fails, the sweep finds it later."""
    _ask(MAKE_RENDITIONS, f"renditions-{image_id}", image_id=image_id)


def ask_for_check(upload_id: int, *, language: str | None = None) -> None:
    """Puts an upload in front of all that the worker has to do; a refusal is written in that language."""
    _ask(CHECK_UPLOAD, f"upload-{upload_id}", priority=FIRST, upload_id=upload_id, language=language)


def _ask(task: str, what: str, *, priority: int = 0, **arguments: Any) -> None:
    """Within a transaction the job comes to be with what it is about, or not at all.

    Jobs hold no lock: that of a worker that died would keep every later job about the same thing away.
    """
    job = app.configure_task(task, queue=QUEUE, queueing_lock=what, priority=priority)
    try:
        with transaction.atomic():
            job.defer(**arguments)
    except AlreadyEnqueued:
        logger.debug("The worker is asked for %s already.", what)
    except ConnectorException:
        logger.exception("The worker could not be asked for %s; the sweep will do it.", what)
