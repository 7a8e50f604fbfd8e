from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.core.fields import NoteField
from articles.editorial.models.article import Article


class Revision(models.Model):
    """A saved version of the working copy, whole, relations included; never changed (a trigger refuses)."""

    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="revisions")
    number = models.PositiveIntegerField(_("number"))
    content = models.JSONField(_("content"))
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("by"), on_delete=models.PROTECT, related_name="+"
    )
    made_at = models.DateTimeField(_("at"))
    reason = NoteField(_("why"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("revision")
        verbose_name_plural = _("revisions")
        constraints = [models.UniqueConstraint("article", "number", name="revision_number_stands_once")]

    def __str__(self) -> str:
        return f"{self.article_id}/{self.number}"
