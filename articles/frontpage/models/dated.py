"""Rows of the front page that hold for a while."""

from datetime import datetime
from typing import Self

from django.db import models


class DatedQuerySet(models.QuerySet):
    """Rows that hold from a moment until, not including, another."""

    def standing(self, *, at: datetime) -> Self:
        """What holds at the moment."""
        return self.filter(self._not_ended(at), starts_at__lte=at)

    def still_to_end(self, *, at: datetime) -> Self:
        """What holds at the moment or later."""
        return self.filter(self._not_ended(at))

    @staticmethod
    def _not_ended(at: datetime) -> models.Q:
        return models.Q(ends_at__isnull=True) | models.Q(ends_at__gt=at)
