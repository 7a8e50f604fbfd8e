"""Filters of the picture library."""

from datetime import date, timedelta
from typing import Any

from django.contrib import admin
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.media.models import Image

SOON = timedelta(days=30)


def _today() -> date:
    return timezone.localtime(timezone.now()).date()


class LicenceFilter(admin.SimpleListFilter):
    """How the licence of a picture stands today."""

    title = _("licence")
    parameter_name = "licence"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        """What may be asked for."""
        return [
            ("expired", _("expired")),
            ("soon", _("expires within 30 days")),
            ("open", _("without end")),
            ("partners", _("partners may publish it")),
        ]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Image]) -> QuerySet[Image]:
        """The pictures that are left."""
        today = _today()
        asked = {
            "expired": Q(expires_on__lt=today),
            "soon": Q(expires_on__range=(today, today + SOON)),
            "open": Q(expires_on=None),
            "partners": Q(may_be_passed_on=True),
        }
        return queryset.filter(asked.get(self.value() or "", Q()))


class UploadedFilter(admin.SimpleListFilter):
    """When a picture came in."""

    title = _("uploaded")
    parameter_name = "uploaded"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        """Stretches of time that end now."""
        return [
            ("1", _("since yesterday")),
            ("7", _("in 7 days")),
            ("30", _("in 30 days")),
            ("365", _("in a year")),
        ]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Image]) -> QuerySet[Image]:
        """The pictures that are left."""
        days = self.value()
        if days not in {value for value, _label in self.lookup_choices}:
            return queryset
        return queryset.filter(uploaded_at__gte=timezone.now() - timedelta(days=int(days)))
