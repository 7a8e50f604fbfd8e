from django.db import models
from django.utils.translation import gettext_lazy as _


class FormerSlug(models.Model):
    """An address that a tag, section, official or author once had, and who has it now."""

    class Kind(models.TextChoices):
        SECTION = "section", _("section")
        TAG = "tag", _("tag")
        OFFICIAL = "official", _("official")
        AUTHOR = "author", _("author")

    kind = models.CharField(max_length=10, choices=Kind)
    slug = models.SlugField(max_length=130)
    target_id = models.BigIntegerField()

    class Meta:
        verbose_name = _("former address")
        verbose_name_plural = _("former addresses")
        constraints = [
            models.UniqueConstraint("kind", "slug", name="former_slug_leads_to_one_place"),
        ]

    def __str__(self) -> str:
        return f"{self.kind}/{self.slug}"
