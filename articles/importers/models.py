from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.editorial.models import Article


class PastedText(models.Model):
    """The text from which a draft was made, exactly as it was pasted; the token makes a repeat harmless."""

    article = models.OneToOneField(Article, on_delete=models.PROTECT, related_name="pasted_text")
    token = models.UUIDField(unique=True)
    text = models.TextField(_("pasted text"))
    pasted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("by"), on_delete=models.PROTECT, related_name="+"
    )
    pasted_at = models.DateTimeField(_("at"))

    class Meta:
        verbose_name = _("pasted text")
        verbose_name_plural = _("pasted texts")

    def __str__(self) -> str:
        return str(self.article_id)
