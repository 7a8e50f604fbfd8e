"""The managing editor's screens for partner keys: made, renewed and revoked, each key shown this once."""

from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import Model, QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from articles.audit.admin import RecordedAdmin
from articles.core.admin import acting
from articles.partners.admin.screens import DEFAULT_DAYS, renew, revoke, told
from articles.partners.models import PartnerKey
from articles.partners.services import LIFETIMES, make_partner_key

WRITTEN = ("partner", "contact")
FACTS = ("prefix", "standing", "made_by", "made_at", "expires_at", "last_used_at")


class NewKeyForm(forms.ModelForm):
    """Who receives the key, and for how long it opens."""

    days = forms.TypedChoiceField(
        label=capfirst(_("opens for")),
        coerce=int,
        choices=[(lifetime.days, lifetime.label) for lifetime in LIFETIMES],
        initial=DEFAULT_DAYS,
        help_text=_("Nobody has to remember to close it. Renew it before it ends."),
    )

    class Meta:
        model = PartnerKey
        fields = WRITTEN


@admin.register(PartnerKey)
class PartnerKeyAdmin(RecordedAdmin):
    """Who fetches the paper's stories; a key is never shown again, and never deleted."""

    services_record = ("created",)
    change_form_template = "admin/articles/partnerkey/change_form.html"
    list_display = ("partner", "prefix", "standing", "made_at", "expires_at", "last_used_at")
    search_fields = ("partner", "contact", "prefix")
    sortable_by = ()
    readonly_fields = FACTS

    def get_queryset(self, request: HttpRequest) -> QuerySet[PartnerKey]:
        """Keys with the people who made and revoked them."""
        return super().get_queryset(request).select_related("made_by", "revoked_by")

    def get_fields(self, request: HttpRequest, obj: PartnerKey | None = None) -> tuple[str, ...]:
        """A new key asks for its lifetime; one that is there says how it stands."""
        return (*WRITTEN, *FACTS) if obj else (*WRITTEN, "days")

    def get_form(
        self, request: HttpRequest, obj: PartnerKey | None = None, change: bool = False, **kwargs: Any
    ) -> type[forms.ModelForm]:
        """The form of a new key, or the names of one that is there."""
        if obj is None:
            kwargs["form"] = NewKeyForm
        return super().get_form(request, obj, change=change, **kwargs)

    def add_view(
        self, request: HttpRequest, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """One key at a time: the page that follows tells it."""
        one = {"show_save_and_add_another": False, "show_save_and_continue": False}
        return super().add_view(request, form_url, one | (extra_context or {}))

    def save_model(self, request: HttpRequest, obj: PartnerKey, form: forms.ModelForm, change: bool) -> None:
        """Makes a new key by the service, which tells it this once."""
        if change:
            super().save_model(request, obj, form, change)
            return
        words = {name: form.cleaned_data[name] for name in (*WRITTEN, "days")}
        made, request.new_key = make_partner_key(**words, by=acting(request), at=timezone.now())
        obj.pk, obj._state.adding = made.pk, False

    def response_add(
        self, request: HttpRequest, obj: Model, post_url_continue: str | None = None
    ) -> HttpResponse:
        """The key itself, on a page that nothing keeps."""
        return told(request, PartnerKey.objects.get(pk=obj.pk), secret=request.new_key)

    def get_urls(self) -> list[URLPattern]:
        """The two things that are done with a key, each asked about on a page of its own."""
        screens = (("renew", "perbarui", renew), ("revoke", "cabut", revoke))
        own = [
            path(f"<int:pk>/{word}/", self.admin_site.admin_view(screen), name=f"articles_partnerkey_{name}")
            for name, word, screen in screens
        ]
        return [*own, *super().get_urls()]

    @admin.display(description=_("standing"))
    def standing(self, key: PartnerKey) -> str:
        """In a word whether it opens."""
        if key.revoked_at is not None:
            return str(_("revoked"))
        return str(_("opens")) if key.opens(at=timezone.now()) else str(_("expired"))
