"""Flights: when and where banners ran, run and will run."""

from datetime import datetime
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from articles.banners.admin.booking import BookingAdmin
from articles.banners.bookings import check_period, settled_fields
from articles.banners.models import Flight
from articles.banners.services import FlightHasRun, end_flight
from articles.core.admin import RowFormSet, RowInline, acting


class FlightForm(forms.ModelForm):
    """One booking; what readers have seen of it cannot be rewritten."""

    class Meta:
        model = Flight
        fields = ("placement", "starts_at", "ends_at", "weight")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        settled = settled_fields(self.instance, at=timezone.now()) if self.instance.pk else ()
        self.settled = {name: getattr(self.instance, name) for name in settled if name in self.fields}
        for name in self.settled:
            self.fields[name].disabled = True

    def clean(self) -> dict[str, Any]:
        """Refuses a time that nobody can mean."""
        cleaned = super().clean() or self.cleaned_data
        cleaned |= self.settled  # to the microsecond, which a form does not show
        starts_at, ends_at = cleaned.get("starts_at"), cleaned.get("ends_at")
        if self.has_changed() and starts_at and ends_at:
            try:
                check_period(starts_at, ends_at, at=timezone.now())
            except ValidationError as error:
                self.add_error(None, error)
        return cleaned


class FlightFormSet(RowFormSet):
    """The bookings of one banner."""

    clash_message = gettext_lazy("This banner is booked for this placement in that time already.")

    def are_same(self, one: Flight, other: Flight) -> bool:
        """Whether both stand in one placement at one time."""
        in_time = one.starts_at < other.ends_at and other.starts_at < one.ends_at
        return one.placement == other.placement and in_time


class FlightInline(RowInline):
    """When and where a banner stands; a flight ends, it is not deleted."""

    model = Flight
    form = FlightForm
    formset = FlightFormSet
    can_delete = False
    ordering = ("-starts_at", "-pk")


class TimeFilter(admin.SimpleListFilter):
    """What runs, what is to come, what ran."""

    title = gettext_lazy("time")
    parameter_name = "time"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[str, str]]:
        """The three times."""
        return [("running", _("running now")), ("coming", _("to come")), ("ran", _("ran"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        """The flights of that time."""
        now = timezone.now()
        chosen = {
            "running": lambda: queryset.running(at=now),
            "coming": lambda: queryset.coming(at=now),
            "ran": lambda: queryset.ended(at=now),
        }.get(self.value() or "")
        return chosen() if chosen else queryset


def time_of(flight: Flight, *, at: datetime) -> str:
    """In a word where the flight stands at the moment."""
    if flight.ends_at <= at:
        return _("ran")
    return _("running now") if flight.starts_at <= at else _("to come")


@admin.register(Flight)
class FlightAdmin(BookingAdmin):
    """The book of flights; new ones are booked on the banner's screen."""

    form = FlightForm
    fields = ("banner", "placement", "starts_at", "ends_at", "weight")
    readonly_fields = ("banner",)
    list_display = ("banner", "sponsor", "placement", "starts_at", "ends_at", "weight", "time")
    list_filter = (TimeFilter, "placement")
    list_select_related = ("banner__sponsor",)
    ordering = ("-starts_at", "-pk")
    actions = ("end_now",)

    def has_add_permission(self, request: HttpRequest) -> bool:
        """A flight is booked where its banner stands."""
        return False

    @admin.display(description=gettext_lazy("sponsor"))
    def sponsor(self, flight: Flight) -> str:
        """Who pays."""
        return str(flight.banner.sponsor)

    @admin.display(description=gettext_lazy("time"))
    def time(self, flight: Flight) -> str:
        """Running, to come or ran."""
        return time_of(flight, at=timezone.now())

    @admin.action(permissions=["change"], description=gettext_lazy("End the selected flights now"))
    def end_now(self, request: HttpRequest, queryset: QuerySet[Flight]) -> None:
        """Ends what runs, cancels what is to come; what ran stays in the register."""
        now, ended = timezone.now(), 0
        for flight in queryset.select_related("banner")[: self.list_per_page]:
            try:
                end_flight(flight, by=acting(request), at=now)
            except FlightHasRun as refusal:
                self.message_user(request, f"{flight}: {refusal.message}", messages.WARNING)
            else:
                ended += 1
        if ended:
            words = ngettext("%(count)d flight ended.", "%(count)d flights ended.", ended) % {"count": ended}
            self.message_user(request, words, messages.SUCCESS)
