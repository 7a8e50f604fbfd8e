"""The one way to write an audit entry."""

from datetime import datetime
from typing import Any

from django.db import models

from articles.audit.models import AuditEntry
from articles.core.models import User


def record(action: str, *, by: User | None, at: datetime, on: models.Model, **data: Any) -> AuditEntry:
    """Writes who did what; `by` is None only for the system itself and for a guest.

    The action is a dotted past tense, `article.published`; the data are JSON values.
    """
    return AuditEntry.objects.create(
        at=at,
        actor=by,
        action=action,
        object_type=on._meta.model_name or "",
        object_id=on.pk,
        object_label=str(on)[:300],
        data=data,
    )
