from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models.functions import Lower, Upper
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from articles.core.fields import LineField, NoteField


class Official(models.Model):
    """A person who holds or held public office; the name stands without rank and degrees."""

    name = LineField(_("name"), max_length=120, help_text=_("Without rank, honorifics and degrees."))
    slug = models.SlugField(_("address"), max_length=130, unique=True)
    rank = LineField(_("rank"), max_length=40, blank=True)
    honorifics = LineField(_("honorifics"), max_length=60, blank=True)
    degrees = LineField(_("degrees"), max_length=80, blank=True)
    biography = NoteField(_("biography"), blank=True)
    same_as = models.URLField(
        _("known elsewhere as"),
        max_length=300,
        blank=True,
        help_text=_("The page of this person at Wikidata or Wikipedia; search engines read it."),
    )

    class Meta:
        verbose_name = _("official")
        verbose_name_plural = _("officials")
        indexes = [
            models.Index(Lower("name"), name="official_by_name"),
            GinIndex(OpClass(Upper("name"), name="gin_trgm_ops"), name="official_by_typing"),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("official", args=[self.slug])

    @property
    def full_name(self) -> str:
        """The name with everything that belongs to it: `AKBP H. Rudi Hartono, SIK`."""
        front = " ".join(part for part in (self.rank, self.honorifics, self.name) if part)
        return f"{front}, {self.degrees}" if self.degrees else front


class OfficialAlias(models.Model):
    """Another spelling of an official's name that the newsroom knows to be the same person."""

    official = models.ForeignKey(
        Official, verbose_name=_("official"), on_delete=models.CASCADE, related_name="aliases"
    )
    name = LineField(_("other spelling"), max_length=120)

    class Meta:
        verbose_name = _("other spelling")
        verbose_name_plural = _("other spellings")
        indexes = [
            models.Index(Lower("name"), name="official_alias_by_name"),
            GinIndex(OpClass(Upper("name"), name="gin_trgm_ops"), name="official_alias_by_typing"),
        ]
        constraints = [
            models.UniqueConstraint(
                "official",
                Lower("name"),
                name="official_alias_stands_once",
                violation_error_message=_("This spelling stands here already."),
            ),
        ]

    def __str__(self) -> str:
        return self.name
