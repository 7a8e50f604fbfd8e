"""The bell at the head of every page of the newsroom."""

from django import template

from articles.core.models import User
from articles.editorial.models import Notification

register = template.Library()
MOST_COUNTED = 99


@register.simple_tag
def unread_notifications(person: User) -> str:
    """How many the person has not read, counted no further than anybody reads."""
    count = Notification.objects.of(person).unread()[: MOST_COUNTED + 1].count()
    return f"{MOST_COUNTED}+" if count > MOST_COUNTED else str(count or "")
