from datetime import date
from typing import Self

from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.core.fields import LineField


class CampaignPeriodQuerySet(models.QuerySet["CampaignPeriod"]):
    """Election calendars, asked by day; a period without a region holds for the whole country."""

    def touching(self, day: date) -> Self:
        """The periods that say anything about the day: from their first advertising to the vote."""
        return self.filter(ads_from__lte=day, vote_on__gte=day)


class CampaignPeriod(models.Model):
    """The legal dates of one election in one region.

    Dates are data per region because by-elections repeat them. Sources: UU 7/2017 art. 276 and 287(5)
    for the general election, PKPU 13/2024 for regional ones.
    """

    name = LineField(_("election"), max_length=120)
    region = LineField(_("region"), max_length=100, blank=True, help_text=_("Empty means the whole country."))
    ads_from = models.DateField(_("advertising from"))
    ads_until = models.DateField(_("advertising until (not including)"))
    quiet_from = models.DateField(_("quiet period from"))
    vote_on = models.DateField(_("election day"))

    objects = CampaignPeriodQuerySet.as_manager()

    class Meta:
        verbose_name = _("campaign period")
        verbose_name_plural = _("campaign periods")
        constraints = [
            models.CheckConstraint(
                name="campaign_days_stand_in_order",
                condition=models.Q(ads_until__gt=models.F("ads_from"))
                & models.Q(quiet_from__gte=models.F("ads_until"))
                & models.Q(vote_on__gt=models.F("quiet_from")),
                violation_error_message=_(
                    "Advertising comes first, then the quiet period, then election day."
                ),
            ),
            models.UniqueConstraint(
                "region",
                "vote_on",
                "name",
                name="campaign_period_stands_once",
                violation_error_message=_("This election stands in the calendar already."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name} {self.region}".strip()
