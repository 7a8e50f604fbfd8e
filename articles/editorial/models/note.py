from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.core.fields import NoteField
from articles.editorial.models.article import Article


class Note(models.Model):
    """What an editor asks of the author when a story goes back."""

    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="notes")
    text = NoteField(_("note"), max_length=2000)
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("by"), on_delete=models.PROTECT, related_name="+"
    )
    written_at = models.DateTimeField(_("at"))
    revision_number = models.PositiveIntegerField(_("revision"))

    class Meta:
        verbose_name = _("note")
        verbose_name_plural = _("notes")
        indexes = [models.Index(fields=["article", "-id"], name="note_by_article")]

    def __str__(self) -> str:
        return self.text[:80]
