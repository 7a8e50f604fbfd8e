"""How long a request waits for the worker to judge what it brought."""

import time
from threading import BoundedSemaphore

from django.db import connection

from articles.media.models import Upload

SECONDS = 4.0
PAUSE = 0.15
# Of the threads of a web process, so that readers are answered whatever the worker does.
MOST_WHO_WAIT = 2
_places = BoundedSemaphore(MOST_WHO_WAIT)


def wait_for_worker(upload: Upload) -> Upload:
    """The upload once the worker has judged it, or as it still waits when that takes too long.

    To be called outside of transactions, for the worker sees what is committed: between two looks the
    connection goes back to its pool.
    """
    if not upload.is_waiting or not _places.acquire(blocking=False):
        return _now(upload)
    try:
        end = time.monotonic() + SECONDS
        while (upload := _now(upload)).is_waiting and time.monotonic() < end:
            if not connection.in_atomic_block:
                connection.close()
            time.sleep(PAUSE)
        return upload
    finally:
        _places.release()


def _now(upload: Upload) -> Upload:
    return Upload.objects.filter(pk=upload.pk).first() or upload
