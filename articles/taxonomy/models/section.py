from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from articles.core.fields import LineField, NoteField


class Section(models.Model):
    """A rubric of the paper; every article stands in exactly one."""

    name = LineField(_("name"), max_length=60, unique=True)
    slug = models.SlugField(_("address"), max_length=130, unique=True)
    description = NoteField(
        _("introduction"), blank=True, help_text=_("Stands on top of the section's page.")
    )
    position = models.PositiveSmallIntegerField(_("place in the menu"), default=0)

    class Meta:
        verbose_name = _("section")
        verbose_name_plural = _("sections")
        ordering = ["position", "name"]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("section", args=[self.slug])
