"""What a person does with their own notifications."""

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction

from articles.core.models import User
from articles.editorial.models import Notification, NotificationChoice
from articles.editorial.notices import NOTICES


def read_notification(pk: int, *, by: User, at: datetime) -> Notification:
    """Marks one of the person's own as read; reading it twice changes nothing.

    Raises Notification.DoesNotExist, for those of others too.
    """
    Notification.objects.of(by).unread().filter(pk=pk).update(read_at=at)
    return Notification.objects.of(by).get(pk=pk)


def read_notifications(*, until: int, by: User, at: datetime) -> int:
    """Marks all of the person's own as read that stood there when the page was drawn; returns how many."""
    return Notification.objects.of(by).unread().filter(pk__lte=until).update(read_at=at)


@transaction.atomic
def choose_notifications(wanted: Mapping[str, tuple[bool, bool]], *, by: User) -> None:
    """Keeps where the person wants to be told of each kind: in the admin, by mail."""
    for notice in NOTICES:
        in_admin, by_mail = wanted.get(notice.name, (False, False))
        NotificationChoice.objects.update_or_create(
            person=by, kind=notice.name, defaults={"in_admin": in_admin, "by_mail": by_mail}
        )
