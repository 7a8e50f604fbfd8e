from typing import Self

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.core.fields import LineField
from articles.core.models import User


class SavedFilterQuerySet(models.QuerySet["SavedFilter"]):
    """Named ways of looking at the list of articles."""

    def offered_to(self, user: User) -> Self:
        """One's own, and what others share with the desk, by name."""
        return self.filter(models.Q(owner=user) | models.Q(is_shared=True)).order_by("name", "pk")


class SavedFilter(models.Model):
    """A filter of the list of articles under a name; it shows each person only what they may see."""

    name = LineField(_("name"), max_length=60)
    query = models.CharField(_("filter"), max_length=600)
    is_shared = models.BooleanField(_("shared with the desk"), default=False)
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("of"),
        on_delete=models.CASCADE,
        related_name="+",
        db_index=False,
    )

    objects = SavedFilterQuerySet.as_manager()

    class Meta:
        verbose_name = _("saved filter")
        verbose_name_plural = _("saved filters")
        constraints = [
            models.UniqueConstraint(
                "owner",
                "name",
                name="saved_filter_name_stands_once",
                violation_error_message=_("You have a filter of this name already."),
            ),
        ]

    def __str__(self) -> str:
        return self.name
