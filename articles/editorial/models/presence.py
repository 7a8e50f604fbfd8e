from datetime import datetime, timedelta

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.editorial.models.article import Article

SILENCE = timedelta(seconds=60)


class PresenceQuerySet(models.QuerySet["Presence"]):
    """Who has which article open."""

    def there(self, *, at: datetime) -> "PresenceQuerySet":
        """Those who gave a sign within the last minute."""
        return self.filter(seen_at__gt=at - SILENCE)


class Presence(models.Model):
    """A person has an article's form open on one page; it locks nothing."""

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="presences")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    page = models.UUIDField()
    field = models.CharField(max_length=40, blank=True)
    since = models.DateTimeField()
    seen_at = models.DateTimeField()

    objects = PresenceQuerySet.as_manager()

    class Meta:
        verbose_name = _("presence")
        verbose_name_plural = _("presences")
        indexes = [models.Index(fields=["article", "-seen_at"], name="presence_by_article")]
        constraints = [
            models.UniqueConstraint("person", "page", name="presence_stands_once_for_its_page"),
        ]

    def __str__(self) -> str:
        return str(self.page)
