"""Everything the advertising desk books is saved by one service, which writes down what changed."""

from typing import Any

from django import forms
from django.contrib import admin
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.audit.admin import RecordedAdmin
from articles.banners.bookings import EARLIEST_YEAR, LATEST_YEAR
from articles.banners.models import CampaignPeriod, Sponsor
from articles.banners.services import save_booking
from articles.core.admin import acting


class BookingAdmin(RecordedAdmin):
    """Saves a booking and its rows by the desk's service."""

    services_record = ("created", "saved")

    def save_model(self, request: HttpRequest, obj: Any, form: forms.ModelForm, change: bool) -> None:
        """Saves what was changed."""
        if not change or form.changed_data:
            save_booking(obj, by=acting(request), at=timezone.now())

    def save_formset(
        self, request: HttpRequest, form: forms.ModelForm, formset: forms.BaseModelFormSet, change: bool
    ) -> None:
        """Saves the rows that were added or changed."""
        for row in formset.save(commit=False):
            save_booking(row, by=acting(request), at=timezone.now())


@admin.register(Sponsor)
class SponsorAdmin(BookingAdmin):
    """Who pays; the name and kind are public."""

    fields = ("name", "kind", "contact")
    list_display = ("name", "kind")
    list_filter = ("kind",)
    search_fields = ("name",)
    ordering = ("name",)


class CampaignPeriodForm(forms.ModelForm):
    """The legal dates of one election."""

    class Meta:
        model = CampaignPeriod
        fields = ("name", "region", "ads_from", "ads_until", "quiet_from", "vote_on")

    def clean(self) -> dict[str, Any]:
        """Refuses years that nobody can mean."""
        cleaned = super().clean() or self.cleaned_data
        for name in ("ads_from", "ads_until", "quiet_from", "vote_on"):
            day = cleaned.get(name)
            if day and not EARLIEST_YEAR <= day.year < LATEST_YEAR:
                self.add_error(name, _("Look at the year."))
        return cleaned


@admin.register(CampaignPeriod)
class CampaignPeriodAdmin(BookingAdmin):
    """The campaign calendar, which political banners obey by themselves."""

    form = CampaignPeriodForm
    list_display = ("name", "region", "ads_from", "ads_until", "quiet_from", "vote_on")
    search_fields = ("name", "region")
    ordering = ("-vote_on", "-pk")
