"""What the worker does for pictures; no reader waits for it."""

import logging

from django.db.models import Exists, OuterRef, Q
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from articles.media.models import Image, Rendition
from articles.media.queue import MAKE_RENDITIONS, QUEUE, ask_for_renditions
from articles.media.renditions import FORMAT_KEYS, make_renditions
from articles.media.services import take_fingerprint

SWEEP_SIZE = 100
logger = logging.getLogger(__name__)


@app.task(name=MAKE_RENDITIONS, queue=QUEUE, retry=RetryStrategy(max_attempts=5, exponential_wait=4))
def make_image_renditions(*, image_id: int) -> None:
    """Makes the files of one picture; a second run finds nothing to do, a deleted picture neither."""
    image = Image.objects.filter(pk=image_id).first()
    if image is None:
        return
    logger.info("Made %s files of picture %s.", make_renditions(image), image_id)
    if image.fingerprint is None:
        take_fingerprint(image)


@app.periodic(cron="*/10 * * * *")
@app.task(name="media.sweep_images", queue=QUEUE, queueing_lock="media-sweep")
def sweep_images(timestamp: int) -> None:
    """Asks again for pictures whose files or fingerprint a dead worker or a broken queue left unmade."""
    lacks_one = Q(fingerprint=None)
    for key in FORMAT_KEYS:
        lacks_one |= Q(~Exists(Rendition.objects.filter(image=OuterRef("pk"), format=key)))
    for pk in Image.objects.filter(lacks_one).order_by("-pk").values_list("pk", flat=True)[:SWEEP_SIZE]:
        ask_for_renditions(pk)
