"""What the worker does for the desk and the record; nobody who writes or reads waits for it."""

import logging

from django.utils import timezone
from procrastinate.contrib.django import app

from articles.core.models import Newsroom
from articles.editorial.services.buffers import sweep_buffers
from articles.editorial.services.presences import sweep_presences
from articles.editorial.services.share_images import editions_without, make_share_image

QUEUE = "editorial"
SHARE_QUEUE = "share"
logger = logging.getLogger(__name__)


@app.periodic(cron="17 * * * *")
@app.task(name="editorial.sweep", queue=QUEUE, queueing_lock="editorial-sweep")
def sweep(timestamp: int) -> None:
    """Removes old buffers, and who fell silent."""
    at = timezone.now()
    logger.info("Removed %s buffers and %s presences.", sweep_buffers(at=at), sweep_presences(at=at))


@app.periodic(cron="* * * * *")
@app.task(
    name="editorial.draw_share_images", queue=SHARE_QUEUE, queueing_lock="share-images", lock="share-images"
)
def draw_share_images(timestamp: int) -> None:
    """Draws what is missing; whatever a dead worker left is found the next minute."""
    newsroom = Newsroom.objects.first()
    if newsroom is None:
        return
    editions = editions_without(at=timezone.now())
    made = sum(make_share_image(edition, newsroom=newsroom) for edition in editions)
    if made:
        logger.info("Drew %s share images.", made)
