from django import forms
from django.contrib import admin
from django.http import HttpRequest
from django.utils import timezone
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext_lazy as _

from articles.audit.admin import RecordedAdmin
from articles.core.admin import acting
from articles.editorial.admin.body import PageBodyWidget
from articles.editorial.models import Page
from articles.editorial.services.pages import MOST_CHARS, save_page


class PageForm(forms.ModelForm):
    """Title and text of a standing page."""

    body = forms.CharField(
        label=_("text"),
        max_length=MOST_CHARS,
        widget=PageBodyWidget(),
    )

    class Meta:
        model = Page
        fields = ("title", "body")


@admin.register(Page)
class PageAdmin(RecordedAdmin):
    """The standing pages; an address, once given, stays."""

    services_record = ("created", "saved")
    form = PageForm
    fields = ("title", "slug", "body", "updated_at")
    readonly_fields = ("slug", "updated_at", "text")
    list_display = ("title", "slug", "updated_at")
    search_fields = ("title",)
    ordering = ("title",)

    def get_fields(self, request: HttpRequest, obj: Page | None = None) -> tuple[str, ...]:
        """Who may only look reads the text, not its markup."""
        if obj is None or self.has_change_permission(request, obj):
            return self.fields
        return tuple("text" if name == "body" else name for name in self.fields)

    @admin.display(description=_("text"))
    def text(self, page: Page) -> SafeString:
        """As it was cleaned when it was saved."""
        return mark_safe(page.body)  # noqa: S308 -- cleaned by the service, as readers see it

    def save_model(self, request: HttpRequest, obj: Page, form: forms.ModelForm, change: bool) -> None:
        """Saves by the desk's service, unless nothing was changed."""
        if not change or form.changed_data:
            save_page(obj, by=acting(request), at=timezone.now())
