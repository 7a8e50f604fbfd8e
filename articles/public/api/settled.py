"""Since when everything that bears a moment can be read: a transaction still open may bear an earlier one."""

from datetime import datetime, timedelta

from django.db import connection

# From the moment that a saving bears until its transaction begins, and between the clocks of two machines.
LAG = timedelta(minutes=2)
# A transaction that somebody forgot to end does not make partners fetch days anew, round after round.
LONGEST = timedelta(hours=1)
_OLDEST_OPEN = """
    SELECT min(xact_start) FROM pg_stat_activity
    WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()
"""


def settled_at(*, at: datetime) -> datetime:
    """When the oldest transaction still open began; the moment itself where none is.

    To be asked before a list is read: what ended since then stands in the list.
    """
    with connection.cursor() as cursor:
        cursor.execute(_OLDEST_OPEN)
        (oldest,) = cursor.fetchone()
    return at if oldest is None else max(min(oldest, at), at - LONGEST)
