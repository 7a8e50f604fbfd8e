"""What the worker forgets at night."""

from django.utils import timezone
from procrastinate.contrib.django import app

from articles.readership import services


@app.periodic(cron="20 19 * * *")
@app.task(name="readership.forget", queueing_lock="readership-forget")
def forget_old_counts(timestamp: int) -> None:
    """Counts by hour and missed searches are kept for a while only."""
    services.forget(at=timezone.now())
