from django.conf import settings
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.core.fields import LineField
from articles.core.ranges import TsTzRange
from articles.editorial.models import Article
from articles.frontpage.models.dated import DatedQuerySet


class BreakingLineQuerySet(DatedQuerySet):
    """Lines above every page."""


class BreakingLine(models.Model):
    """One line above every page until its moment; with a story, only while readers see the story."""

    text = LineField(_("text"), max_length=160)
    article = models.ForeignKey(
        Article, verbose_name=_("story"), on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    starts_at = models.DateTimeField(_("from"))
    ends_at = models.DateTimeField(_("until"))
    placed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("placed by"), on_delete=models.PROTECT, related_name="+"
    )

    objects = BreakingLineQuerySet.as_manager()

    class Meta:
        verbose_name = _("breaking line")
        verbose_name_plural = _("breaking lines")
        default_permissions = ()
        indexes = [models.Index(fields=["-ends_at"], name="breaking_line_by_end")]
        constraints = [
            models.CheckConstraint(
                name="breaking_line_ends_after_it_starts",
                condition=models.Q(ends_at__gt=models.F("starts_at")),
                violation_error_message=_("The end must come after the start."),
            ),
            models.CheckConstraint(name="breaking_line_says_something", condition=~models.Q(text="")),
            ExclusionConstraint(
                name="one_breaking_line_at_a_time",
                expressions=[(TsTzRange("starts_at", "ends_at"), RangeOperators.OVERLAPS)],
                violation_error_message=_("Somebody else placed a breaking line just now."),
            ),
        ]

    def __str__(self) -> str:
        return self.text
