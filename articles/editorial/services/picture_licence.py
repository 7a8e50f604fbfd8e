"""A picture whose licence has ended is not published anew."""

from datetime import datetime

from django.utils import timezone
from django.utils.translation import gettext as _

from articles.core.dates import long_date
from articles.editorial.errors import StepRefused
from articles.editorial.models import Article
from articles.editorial.picture_uses import pictures_of


def refuse_ended_licences(article: Article, *, start: datetime) -> None:
    """Raises StepRefused when an edition beginning at that moment would show such a picture."""
    first_day = timezone.localtime(start).date()
    for image in pictures_of(article):
        if image.expires_on and image.is_expired(on=first_day):
            words = _("The licence of the picture “%(picture)s” ended on %(day)s: choose another one.")
            raise StepRefused(words % {"picture": image, "day": long_date(image.expires_on)})
