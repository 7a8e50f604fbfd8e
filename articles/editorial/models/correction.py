from typing import Self

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.core.fields import NoteField
from articles.editorial.kinds import CorrectionKind, WithdrawalReason
from articles.editorial.models.article import Article
from articles.editorial.models.edition import Edition


class CorrectionQuerySet(models.QuerySet["Correction"]):
    """The public register."""

    def newest_first(self) -> Self:
        """Last made first."""
        return self.order_by("-made_at", "-pk")

    def withdrawals_in_force(self) -> Self:
        """The withdrawals after which no edition was made."""
        later = Edition.objects.filter(
            article=models.OuterRef("article"), visible_from__gt=models.OuterRef("made_at")
        )
        return self.filter(~models.Exists(later), kind=CorrectionKind.PENCABUTAN)


class Correction(models.Model):
    """A dated public act on a published article; never changed or taken back (a trigger refuses)."""

    article = models.ForeignKey(
        Article, verbose_name=_("article"), on_delete=models.PROTECT, related_name="corrections"
    )
    kind = models.CharField(_("kind"), max_length=12, choices=CorrectionKind)
    text = NoteField(_("text"), max_length=3000, help_text=_("Readers see it with its time."))
    reason = models.CharField(_("grounds"), max_length=14, choices=WithdrawalReason, blank=True, default="")
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("by"), on_delete=models.PROTECT, related_name="+"
    )
    made_at = models.DateTimeField(_("at"))

    objects = CorrectionQuerySet.as_manager()

    class Meta:
        verbose_name = _("correction")
        verbose_name_plural = _("corrections")
        indexes = [
            models.Index(fields=["-made_at", "-id"], name="correction_newest"),
            models.Index(fields=["article", "-made_at"], name="correction_by_article"),
        ]
        constraints = [
            models.CheckConstraint(
                name="withdrawal_and_only_it_has_grounds",
                condition=models.Q(kind="pencabutan") & ~models.Q(reason="")
                | ~models.Q(kind="pencabutan") & models.Q(reason=""),
                violation_error_message=_("A withdrawal, and nothing else, names its grounds."),
            ),
            models.CheckConstraint(
                name="withdrawal_grounds_are_of_the_closed_list",
                condition=models.Q(reason__in=["", "sara", "decency", "child", "trauma", "press_council"]),
            ),
            models.CheckConstraint(name="correction_says_something", condition=~models.Q(text="")),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.article}"
