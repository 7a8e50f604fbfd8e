from datetime import date
from typing import Self

from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.core.fields import LineField
from articles.officials.models.office import Position
from articles.officials.models.official import Official


class TenureQuerySet(models.QuerySet["Tenure"]):
    """Holdings of office, asked by day."""

    def on(self, day: date) -> Self:
        """The tenures that held on that day; an unknown end counts as open."""
        started = models.Q(starts_on__isnull=True) | models.Q(starts_on__lte=day)
        not_ended = models.Q(ends_on__isnull=True) | models.Q(ends_on__gt=day)
        return self.filter(started, not_ended)

    def latest_first(self) -> Self:
        """The newest holding first; those of unknown start last."""
        return self.order_by(models.F("starts_on").desc(nulls_last=True), "-pk")


class Tenure(models.Model):
    """An official holds a position from a day until, not including, another; both may be unknown."""

    class Acting(models.TextChoices):
        DEFINITIVE = "", _("definitive")
        PLT = "Plt", _("Plt (acting, post vacant)")
        PLH = "Plh", _("Plh (acting for some days)")
        PJ = "Pj", _("Pj (appointed until an elected head takes office)")
        PJS = "Pjs", _("Pjs (while the head is campaigning)")
        PGS = "Pgs", _("Pgs (temporary replacement)")
        PS = "PS", _("PS (police, acting)")

    class Precision(models.TextChoices):
        DAY = "day", _("to the day")
        MONTH = "month", _("to the month")
        YEAR = "year", _("to the year")

    official = models.ForeignKey(
        Official, verbose_name=_("official"), on_delete=models.PROTECT, related_name="tenures"
    )
    position = models.ForeignKey(
        Position, verbose_name=_("position"), on_delete=models.PROTECT, related_name="tenures"
    )
    acting = models.CharField(_("acting"), max_length=4, choices=Acting, blank=True, default="")
    starts_on = models.DateField(_("from"), null=True, blank=True)
    ends_on = models.DateField(_("until (not including)"), null=True, blank=True)
    precision = models.CharField(_("known"), max_length=5, choices=Precision, default=Precision.DAY)
    source = LineField(_("source"), max_length=200, blank=True, help_text=_("Where the dates come from."))

    objects = TenureQuerySet.as_manager()

    class Meta:
        verbose_name = _("tenure")
        verbose_name_plural = _("tenures")
        constraints = [
            models.CheckConstraint(
                name="tenure_ends_after_it_starts",
                condition=models.Q(ends_on__gt=models.F("starts_on"))
                | models.Q(ends_on__isnull=True)
                | models.Q(starts_on__isnull=True),
                violation_error_message=_("The tenure must end after the day it starts."),
            ),
            models.CheckConstraint(
                name="tenure_acting_is_known",
                condition=models.Q(acting__in=["", "Plt", "Plh", "Pj", "Pjs", "Pgs", "PS"]),
            ),
            models.UniqueConstraint(
                "official",
                "position",
                "acting",
                "starts_on",
                name="tenure_stands_once",
                nulls_distinct=False,
                violation_error_message=_("This tenure stands here already."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.official} – {self.office_name}"

    @property
    def office_name(self) -> str:
        """The office as it is printed: `Pj Bupati Musi Raya`."""
        return f"{self.acting} {self.position}".strip()
