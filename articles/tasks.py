"""An index for the worker's discovery; the tasks stand in their slices."""

from articles.editorial import mail_tasks as mail
from articles.editorial import tasks as editorial
from articles.media import tasks as media
from articles.readership import tasks as readership

__all__ = ["editorial", "mail", "media", "readership"]
