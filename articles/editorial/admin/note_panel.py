"""The notes beside an article's form."""

from datetime import datetime
from typing import Any

from django.db.models import Q

from articles.core.models import User
from articles.editorial.admin.note_threads import threads_of
from articles.editorial.models import Article

MOST_THREADS = 10


def note_facts(article: Article, _by: User, _at: datetime) -> dict[str, Any]:
    """The newest open threads, and how many others there are to read on the page of notes."""
    finished = Q(done_at__isnull=False) | Q(is_approval=True)
    open_notes = article.notes.open().select_related("written_by").newest_first()
    found = list(open_notes[: MOST_THREADS + 1])
    return {
        "threads": threads_of(article, found[:MOST_THREADS]),
        "has_more": len(found) > MOST_THREADS or article.notes.threads().filter(finished).exists(),
    }
