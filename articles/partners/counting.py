"""Finding the key of a request and counting its use in one statement: the bound holds for all processes."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction

from articles.partners.keys import hash_of
from articles.partners.models import PartnerKey

STRETCH = timedelta(minutes=10)
# How old the moment of last use may grow before it is written anew.
USE_IS_WRITTEN_EVERY = timedelta(hours=1)
# A stretch begins with its first request and not with the clock: partners do not all begin anew at once.
_FIND_AND_COUNT = """
    WITH found AS (SELECT * FROM articles_partnerkey WHERE key_hash = %(hash)s),
    counted AS (
        INSERT INTO articles_keyuse AS known (key_id, began_at, requests)
        SELECT id, %(at)s, 1 FROM found
        ON CONFLICT (key_id) DO UPDATE SET
            began_at = CASE WHEN known.began_at <= %(past)s THEN excluded.began_at ELSE known.began_at END,
            requests = CASE WHEN known.began_at <= %(past)s THEN 1 ELSE known.requests + 1 END
        RETURNING key_id, began_at, requests
    )
    SELECT found.*, counted.began_at, counted.requests FROM found JOIN counted ON counted.key_id = found.id
"""


@dataclass(frozen=True, kw_only=True)
class Use:
    """A key, and the how-manieth request of its stretch of time this is."""

    key: PartnerKey
    requests: int
    began_at: datetime

    def seconds_left(self, *, at: datetime) -> int:
        """How long until the stretch is over and counting begins anew; at least one second."""
        return max(1, round((self.began_at + STRETCH - at).total_seconds()))


def count_use(key: str, *, at: datetime) -> Use | None:
    """The key with this request counted; nothing where nobody has such a key."""
    parameters = {"hash": hash_of(key), "at": at, "past": at - STRETCH}
    found: Any = next(iter(PartnerKey.objects.raw(_FIND_AND_COUNT, parameters)), None)
    return found and Use(key=found, requests=found.requests, began_at=found.began_at)


def note_last_use(key: PartnerKey, *, at: datetime) -> None:
    """Writes down when the key was last used: once an hour, and never waiting for anybody."""
    if key.last_used_at is not None and at < key.last_used_at + USE_IS_WRITTEN_EVERY:
        return
    with transaction.atomic():
        free = PartnerKey.objects.select_for_update(skip_locked=True).filter(pk=key.pk)
        PartnerKey.objects.filter(pk__in=free.values("pk")).update(last_used_at=at)
