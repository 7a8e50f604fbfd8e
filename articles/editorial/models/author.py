from django.conf import settings
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models.functions import Lower, Upper
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from articles.core.fields import LineField, NoteField


class Author(models.Model):
    """Who is credited; usually somebody of the newsroom, sometimes a guest."""

    name = LineField(_("name"), max_length=120)
    slug = models.SlugField(_("address"), max_length=130, unique=True)
    initials = LineField(
        _("initials"), max_length=6, blank=True, help_text=_("As they stand at the end of a story: rin.")
    )
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        verbose_name=_("user"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="author",
    )
    biography = NoteField(_("biography"), blank=True)

    class Meta:
        verbose_name = _("author")
        verbose_name_plural = _("authors")
        indexes = [GinIndex(OpClass(Upper("name"), name="gin_trgm_ops"), name="author_by_typing")]
        constraints = [
            models.UniqueConstraint(
                Lower("initials"),
                condition=~models.Q(initials=""),
                name="author_initials_are_one_person",
                violation_error_message=_("Somebody else signs with these initials."),
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("author", args=[self.slug])
