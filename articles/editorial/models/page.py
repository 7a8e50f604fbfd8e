from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from articles.core.fields import LineField


class Page(models.Model):
    """A standing page of the paper: about us, the guidelines, privacy."""

    slug = models.SlugField(_("address"), max_length=60, unique=True)
    title = LineField(_("title"), max_length=120)
    body = models.TextField(_("text"))
    updated_at = models.DateTimeField(_("last changed at"), editable=False)

    class Meta:
        verbose_name = _("standing page")
        verbose_name_plural = _("standing pages")

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("page", args=[self.slug])
