from datetime import datetime
from typing import Self

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.core.validators import URLValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.banners.placements import PLACEMENT_CHOICES, PLACEMENT_KEYS
from articles.core.fields import LineField, NoteField
from articles.core.ranges import TsTzRange


class Sponsor(models.Model):
    """Who pays for a banner or an advertorial; the name and kind are public, the contact is not."""

    class Kind(models.TextChoices):
        BUSINESS = "business", _("business")
        GOVERNMENT = "government", _("government")
        PARTY = "party", _("party or candidate")
        SOCIETY = "society", _("organisation")
        HOUSE = "house", _("the paper itself")

    name = LineField(_("name"), max_length=120, unique=True)
    kind = models.CharField(_("kind"), max_length=10, choices=Kind, default=Kind.BUSINESS)
    contact = NoteField(_("contact (not public)"), blank=True)

    class Meta:
        verbose_name = _("sponsor")
        verbose_name_plural = _("sponsors")

    def __str__(self) -> str:
        return self.name


class Banner(models.Model):
    """An advertising picture with its payer; a political one obeys the campaign calendar of its region."""

    name = LineField(_("name"), max_length=120, help_text=_("For the advertising desk only."))
    sponsor = models.ForeignKey(
        Sponsor, verbose_name=_("sponsor"), on_delete=models.PROTECT, related_name="banners"
    )
    file = models.ImageField(
        _("picture"), upload_to="banners/%Y/%m/", width_field="width", height_field="height", max_length=200
    )
    width = models.PositiveIntegerField(editable=False)
    height = models.PositiveIntegerField(editable=False)
    alt = LineField(_("alternative text"), max_length=250, help_text=_("The words that stand on the banner."))
    target_url = models.URLField(
        _("leads to"), max_length=500, blank=True, validators=[URLValidator(schemes=["http", "https"])]
    )
    is_political = models.BooleanField(
        _("political"), default=False, help_text=_("For or against a party, candidate or campaign.")
    )
    participant = LineField(_("election participant"), max_length=160, blank=True)
    region = LineField(
        _("region of the election"),
        max_length=100,
        blank=True,
        help_text=_("Empty means the whole country."),
    )

    class Meta:
        verbose_name = _("banner")
        verbose_name_plural = _("banners")
        constraints = [
            models.CheckConstraint(
                name="banner_political_names_its_participant",
                condition=models.Q(is_political=False) | ~models.Q(participant=""),
                violation_error_message=_("A political banner names its election participant."),
            ),
            models.CheckConstraint(name="banner_has_alternative_text", condition=~models.Q(alt="")),
            models.CheckConstraint(
                name="banner_leads_to_a_web_address",
                condition=models.Q(target_url="") | models.Q(target_url__regex=r"^https?://"),
            ),
        ]

    def __str__(self) -> str:
        return self.name


class FlightQuerySet(models.QuerySet["Flight"]):
    """Bookings, asked by moment."""

    def running(self, *, at: datetime) -> Self:
        """The flights whose booked time holds the moment."""
        return self.filter(starts_at__lte=at, ends_at__gt=at)

    def coming(self, *, at: datetime) -> Self:
        """The flights that have not begun."""
        return self.filter(starts_at__gt=at)

    def ended(self, *, at: datetime) -> Self:
        """The flights that are over; what readers saw of them stays in the register."""
        return self.filter(ends_at__lte=at)


class Flight(models.Model):
    """A banner is booked for a placement from a moment until, not including, another."""

    banner = models.ForeignKey(
        Banner, verbose_name=_("banner"), on_delete=models.PROTECT, related_name="flights"
    )
    placement = models.CharField(_("placement"), max_length=20, choices=PLACEMENT_CHOICES)
    starts_at = models.DateTimeField(_("from"))
    ends_at = models.DateTimeField(_("until"))
    weight = models.PositiveSmallIntegerField(
        _("weight"), default=1, help_text=_("Among several in one placement, the heavier shows more often.")
    )

    objects = FlightQuerySet.as_manager()

    class Meta:
        verbose_name = _("flight")
        verbose_name_plural = _("flights")
        indexes = [models.Index(fields=["placement", "starts_at", "ends_at"], name="flight_by_placement")]
        constraints = [
            models.CheckConstraint(
                name="flight_ends_after_it_starts",
                condition=models.Q(ends_at__gt=models.F("starts_at")),
                violation_error_message=_("The flight must end after it starts."),
            ),
            models.CheckConstraint(
                name="flight_placement_is_known", condition=models.Q(placement__in=PLACEMENT_KEYS)
            ),
            models.CheckConstraint(
                name="flight_has_weight",
                condition=models.Q(weight__gte=1),
                violation_error_message=_("The weight is 1 or more."),
            ),
            ExclusionConstraint(
                name="flight_of_a_banner_stands_once_in_a_placement",
                expressions=[
                    ("banner", RangeOperators.EQUAL),
                    ("placement", RangeOperators.EQUAL),
                    (TsTzRange("starts_at", "ends_at"), RangeOperators.OVERLAPS),
                ],
                violation_error_message=_("This banner is booked for this placement in that time already."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.banner} – {self.get_placement_display()}"
