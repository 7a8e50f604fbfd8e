"""What the worker does for the desk; nobody who writes waits for it."""

import logging

from django.utils import timezone
from procrastinate.contrib.django import app

from articles.editorial.services.buffers import sweep_buffers
from articles.editorial.services.presences import sweep_presences

QUEUE = "editorial"
logger = logging.getLogger(__name__)


@app.periodic(cron="17 * * * *")
@app.task(name="editorial.sweep", queue=QUEUE, queueing_lock="editorial-sweep")
def sweep(timestamp: int) -> None:
    """Removes old buffers, and who fell silent."""
    at = timezone.now()
    logger.info("Removed %s buffers and %s presences.", sweep_buffers(at=at), sweep_presences(at=at))
