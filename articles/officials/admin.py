"""The desk's screens for officials, their offices and how long they held them."""

from django.contrib import admin
from django.db.models import Prefetch, QuerySet
from django.db.models.functions import Lower
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.audit.admin import AddressedAdmin, RecordedAdmin
from articles.core.admin import RowFormSet, RowInline
from articles.officials.models import Institution, Official, OfficialAlias, Position, Tenure
from articles.officials.models.office import POSITION_WORDS
from articles.officials.resembling import resembling_officials
from articles.officials.services import add_official, rename_official


class OfficialAliasFormSet(RowFormSet):
    """Other spellings, each once."""

    def are_same(self, one: OfficialAlias, other: OfficialAlias) -> bool:
        """A spelling is the same in any case."""
        return one.name.lower() == other.name.lower()


class OfficialAliasInline(RowInline):
    """Under what other spellings an official is known."""

    model = OfficialAlias
    formset = OfficialAliasFormSet
    fields = ("name",)


class TenureFormSet(RowFormSet):
    """Tenures, each once."""

    def are_same(self, one: Tenure, other: Tenure) -> bool:
        """The same office taken on the same day, or both on a day unknown."""
        facts = ("position_id", "acting", "starts_on")
        return all(getattr(one, fact) == getattr(other, fact) for fact in facts)


class TenureInline(RowInline):
    """Which offices an official held, and when."""

    model = Tenure
    formset = TenureFormSet
    fields = ("position", "acting", "starts_on", "ends_on", "precision", "source")
    autocomplete_fields = ("position",)
    ordering = ("-starts_on", "-pk")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Tenure]:
        """Tenures with their positions at once."""
        return super().get_queryset(request).select_related("position", "official")


@admin.register(Official)
class OfficialAdmin(AddressedAdmin):
    """Officials with their spellings and offices; a renamed one keeps the former address and spelling."""

    add, rename, resembling = add_official, rename_official, resembling_officials
    fields = ("name", "slug", ("rank", "honorifics", "degrees"), "biography", "same_as")
    list_display = ("name", "full_name", "office_today")
    search_fields = ("name", "aliases__name")
    search_help_text = _("A name or another spelling of it; typing errors are forgiven.")
    ordering = (Lower("name"),)
    sortable_by = ()
    inlines = (OfficialAliasInline, TenureInline)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Official]:
        """Officials with the offices of today at once."""
        today = Tenure.objects.on(timezone.localdate()).latest_first().select_related("position")
        return super().get_queryset(request).prefetch_related(Prefetch("tenures", today, "held_today"))

    @admin.display(description=_("with rank and degrees"))
    def full_name(self, official: Official) -> str:
        """As the paper prints it."""
        return official.full_name

    @admin.display(description=_("office today"))
    def office_today(self, official: Official) -> str:
        """Everything held today, the newest first."""
        return ", ".join(tenure.office_name for tenure in official.held_today)


@admin.register(Position)
class PositionAdmin(RecordedAdmin):
    """Offices, each with its region, and who holds them."""

    fields = ("title", "region", "institution")
    list_display = ("title", "region", "institution", "holder_today")
    list_select_related = ("institution",)
    autocomplete_fields = ("institution",)
    search_fields = ("title", "region")
    words = (POSITION_WORDS,)
    ordering = (Lower("title"), Lower("region"))
    sortable_by = ()

    def get_queryset(self, request: HttpRequest) -> QuerySet[Position]:
        """Positions with who holds them today at once."""
        today = Tenure.objects.on(timezone.localdate()).latest_first().select_related("official")
        return super().get_queryset(request).prefetch_related(Prefetch("tenures", today, "held_today"))

    @admin.display(description=_("held today by"))
    def holder_today(self, position: Position) -> str:
        """Who holds it, with what kind of appointment."""
        return ", ".join(f"{tenure.acting} {tenure.official}".strip() for tenure in position.held_today)


@admin.register(Institution)
class InstitutionAdmin(RecordedAdmin):
    """Public bodies."""

    fields = ("name", "region")
    list_display = ("name", "region")
    search_fields = ("name",)
    ordering = ("name",)
