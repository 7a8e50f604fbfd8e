"""Banners with their flights."""

from typing import Any

from django import forms
from django.contrib import admin
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import UploadedFile
from django.db.models import Prefetch, QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.banners.admin.booking import BookingAdmin
from articles.banners.admin.flight import FlightInline
from articles.banners.models import Banner, Flight
from articles.banners.pictures import LIMITS
from articles.media.checks import checked_image


class BannerForm(forms.ModelForm):
    """A banner; its picture is checked as every picture is, and a political one names its participant."""

    file = forms.FileField(
        label=gettext_lazy("Picture"),
        help_text=gettext_lazy("JPEG, PNG, WebP or still GIF, at most 2 MB and 3 million points."),
        widget=forms.FileInput(attrs={"accept": "image/jpeg,image/png,image/webp,image/gif"}),
    )

    class Meta:
        model = Banner
        fields = ("name", "sponsor", "file", "alt", "target_url", "is_political", "participant", "region")

    def clean_file(self) -> Any:
        """A new picture as a file of the paper's own making; the one that stands stays."""
        file = self.cleaned_data["file"]
        if not isinstance(file, UploadedFile):
            return file
        checked = checked_image(file, LIMITS)
        return ContentFile(checked.encoded(), name=checked.name)

    def clean(self) -> dict[str, Any]:
        """Asks for the participant where it is missing."""
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("is_political") and "participant" in cleaned and not cleaned["participant"]:
            self.add_error("participant", _("A political banner names its election participant."))
        return cleaned


@admin.register(Banner)
class BannerAdmin(BookingAdmin):
    """Banners, and what of them runs now."""

    form = BannerForm
    fieldsets = (
        (None, {"fields": ("name", "sponsor", "preview", "file", "alt", "target_url")}),
        (
            gettext_lazy("Election"),
            {
                "fields": ("is_political", "participant", "region"),
                "description": gettext_lazy(
                    "Shown only while the campaign calendar of its region allows it."
                ),
            },
        ),
    )
    readonly_fields = ("preview",)
    list_display = ("name", "sponsor", "is_political", "running_now", "last_until")
    list_filter = ("is_political",)
    list_select_related = ("sponsor",)
    search_fields = ("name", "sponsor__name", "participant")
    autocomplete_fields = ("sponsor",)
    sortable_by = ()
    inlines = (FlightInline,)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Banner]:
        """Banners with their flights at once."""
        flights = Flight.objects.order_by("-ends_at", "-pk")
        return super().get_queryset(request).prefetch_related(Prefetch("flights", flights, "booked"))

    @admin.display(description=gettext_lazy("running now"))
    def running_now(self, banner: Banner) -> str:
        """The placements in which it stands."""
        now = timezone.now()
        running = [flight for flight in banner.booked if flight.starts_at <= now < flight.ends_at]
        return ", ".join(dict.fromkeys(str(flight.get_placement_display()) for flight in running))

    @admin.display(description=gettext_lazy("last booked until"))
    def last_until(self, banner: Banner) -> Any:
        """The end of its last flight."""
        return banner.booked[0].ends_at if banner.booked else None

    @admin.display(description=gettext_lazy("picture now"))
    def preview(self, banner: Banner) -> str:
        """What readers see."""
        if not banner.file:
            return ""
        return format_html(
            '<img src="{}" alt="{}" width="{}" height="{}">',
            banner.file.url,
            banner.alt,
            banner.width,
            banner.height,
        )
