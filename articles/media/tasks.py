"""What the worker does for pictures; no reader waits for it."""

import logging

from django.db.models import Exists, OuterRef, Q
from django.utils import timezone
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from articles.media.models import Image, Rendition, Upload
from articles.media.queue import CHECK_UPLOAD, MAKE_RENDITIONS, QUEUE, ask_for_renditions
from articles.media.renditions import FORMAT_KEYS, is_complete, make_renditions
from articles.media.services import check_upload, sweep_uploads, take_fingerprint

SWEEP_SIZE = 100
logger = logging.getLogger(__name__)


@app.task(name=CHECK_UPLOAD, queue=QUEUE, retry=RetryStrategy(max_attempts=5, exponential_wait=4))
def check_sent_file(*, upload_id: int, language: str | None = None) -> None:
    """Judges and cleans what somebody sent; a second run finds nothing to do, a removed upload neither."""
    if check_upload(upload_id, language=language):
        logger.info("Checked upload %s.", upload_id)


@app.task(name=MAKE_RENDITIONS, queue=QUEUE, retry=RetryStrategy(max_attempts=5, exponential_wait=4))
def make_image_renditions(*, image_id: int) -> None:
    """Makes the files of one picture; a second run finds nothing to do, a deleted picture neither.

    Somebody waits for an upload, nobody for these: they give way between two files.
    """
    image = Image.objects.filter(pk=image_id).first()
    if image is None:
        return
    made = make_renditions(image, give_way=Upload.objects.waiting().exists)
    logger.info("Made %s files of picture %s.", made, image_id)
    if image.fingerprint is None:
        take_fingerprint(image)
    if not is_complete(image):
        ask_for_renditions(image_id)


@app.periodic(cron="*/2 * * * *")
@app.task(name="media.sweep_uploads", queue=QUEUE, queueing_lock="uploads-sweep")
def sweep_waiting_uploads(timestamp: int) -> None:
    """Asks again for uploads that a dead worker or a broken queue left, and removes old ones."""
    if removed := sweep_uploads(at=timezone.now()):
        logger.info("Removed %s uploads that nobody came back for.", removed)


@app.periodic(cron="*/10 * * * *")
@app.task(name="media.sweep_images", queue=QUEUE, queueing_lock="media-sweep")
def sweep_images(timestamp: int) -> None:
    """Asks again for pictures whose files or fingerprint a dead worker or a broken queue left unmade."""
    lacks_one = Q(fingerprint=None)
    for key in FORMAT_KEYS:
        lacks_one |= Q(~Exists(Rendition.objects.filter(image=OuterRef("pk"), format=key)))
    for pk in Image.objects.filter(lacks_one).order_by("-pk").values_list("pk", flat=True)[:SWEEP_SIZE]:
        ask_for_renditions(pk)
