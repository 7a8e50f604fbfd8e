from django.conf import settings
from django.db import models
from django.db.models.functions import Length
from django.db.models.lookups import LessThanOrEqual
from django.utils.translation import gettext_lazy as _

from articles.editorial.models.article import Article

MOST_CHARS = 2 * 2**20


class BufferQuerySet(models.QuerySet["Buffer"]):
    """What people typed; each asks for their own only."""

    def unsaved(self) -> "BufferQuerySet":
        """Those that still hold something."""
        return self.exclude(data="")

    def newest_first(self) -> "BufferQuerySet":
        """Last typed first."""
        return self.order_by("-typed_at", "-pk")


class Buffer(models.Model):
    """What a person typed on one opened page of the article's form; no part of the history.

    Emptied by the save that takes its text over, it stays for a while: late requests find that it is done.
    """

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    page = models.UUIDField()
    article = models.ForeignKey(Article, on_delete=models.CASCADE, null=True, related_name="buffers")
    seen = models.PositiveIntegerField(_("revision"), null=True)
    number = models.PositiveBigIntegerField(default=0)
    data = models.TextField(blank=True)
    typed_at = models.DateTimeField(_("at"))
    saved_as = models.PositiveIntegerField(_("revision"), null=True)
    saved_number = models.PositiveBigIntegerField(null=True)

    objects = BufferQuerySet.as_manager()

    class Meta:
        verbose_name = _("buffer")
        verbose_name_plural = _("buffers")
        indexes = [
            models.Index(fields=["owner", "article", "-typed_at"], name="buffer_by_owner"),
            models.Index(fields=["typed_at"], name="buffer_by_age"),
        ]
        constraints = [
            models.UniqueConstraint("owner", "page", name="buffer_stands_once_for_its_page"),
            models.CheckConstraint(
                name="buffer_has_a_bounded_size", condition=LessThanOrEqual(Length("data"), MOST_CHARS)
            ),
            models.CheckConstraint(
                name="saved_buffer_says_where",
                condition=models.Q(saved_as__isnull=True, saved_number__isnull=True)
                | models.Q(saved_as__isnull=False, saved_number__isnull=False, article__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return str(self.page)
