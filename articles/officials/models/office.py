from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models.functions import Lower, Upper
from django.utils.translation import gettext_lazy as _

from articles.core.fields import LineField
from articles.core.words import Spaced

# What somebody may type to find a position.
POSITION_WORDS = Spaced("title", "region")


class Institution(models.Model):
    """A public body: a police station, a regency government, an election commission."""

    name = LineField(_("name"), max_length=160, unique=True)
    region = LineField(_("region"), max_length=100, blank=True)

    class Meta:
        verbose_name = _("institution")
        verbose_name_plural = _("institutions")
        indexes = [GinIndex(OpClass(Upper("name"), name="gin_trgm_ops"), name="institution_by_typing")]

    def __str__(self) -> str:
        return self.name


class Position(models.Model):
    """An office that people hold one after another: Bupati, Kapolres, Ketua KPU."""

    title = LineField(_("title"), max_length=160)
    region = LineField(_("region"), max_length=100, blank=True)
    institution = models.ForeignKey(
        Institution, verbose_name=_("institution"), on_delete=models.PROTECT, null=True, blank=True
    )

    class Meta:
        verbose_name = _("position")
        verbose_name_plural = _("positions")
        indexes = [
            GinIndex(OpClass(Upper(POSITION_WORDS), name="gin_trgm_ops"), name="position_by_typing"),
        ]
        constraints = [
            models.UniqueConstraint(
                Lower("title"),
                Lower("region"),
                name="position_is_unique_in_its_region",
                violation_error_message=_("There is a position of this title and region already."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.title} {self.region}".strip()
