"""The picture library: uploading with credit and alternative text, and where a cut must not cut."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.forms import Script
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from articles.audit.admin import RecordedAdmin
from articles.core.admin import acting
from articles.core.dates import long_date
from articles.media.admin.filters import LicenceFilter, UploadedFilter
from articles.media.admin.forms import LICENCE, WORDS, FocusForm, UploadForm
from articles.media.admin.sent_file import SentFile, sent_file
from articles.media.fingerprints import alike
from articles.media.models import IMAGE_WORDS, Image
from articles.media.services import remove_image, take_upload
from articles.media.sources import RENDITIONS, picture_sources, smallest_file

THUMBNAIL = 120
PREVIEW = 640


class ImageAdmin(RecordedAdmin):
    """The library, newest first; what an article shows cannot be removed."""

    deletable = True
    actions = None  # pictures are removed one by one, never by the page
    services_record = ("created", "deleted")
    form = FocusForm
    list_display = ("thumbnail", "alt", "credit", "licence_column", "size", "uploaded_at", "uploaded_by")
    list_filter = (LicenceFilter, UploadedFilter)
    list_display_links = ("thumbnail", "alt")
    list_select_related = ("uploaded_by",)
    list_per_page = 30
    search_fields = ("alt", "caption", "credit")
    search_help_text = _("What the picture shows, its caption or who made it; typing errors are forgiven.")
    words = (IMAGE_WORDS,)
    sortable_by = ()
    readonly_fields = ("preview", "size", "uploaded_at", "uploader", "likenesses")

    class Media:
        css = {"all": ("newsroom-admin/focal.css",)}
        js = (Script("newsroom-admin/focal.js", type="module"),)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Image]:
        """Pictures with their derived files at once."""
        return super().get_queryset(request).prefetch_related(RENDITIONS)

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        """The form; the file of a new picture is received before it is read, and before its transaction."""
        if object_id is None:
            request.sent_file = sent_file(request) if request.method == "POST" else SentFile()
        return super().changeform_view(request, object_id, form_url, extra_context)

    def get_fieldsets(
        self, request: HttpRequest, obj: Image | None = None
    ) -> list[tuple[Any, dict[str, Any]]]:
        """A new picture asks for the file; one that is here shows it with its point."""
        if obj is None:
            return [(None, {"fields": ("upload", *WORDS)}), (_("Licence"), {"fields": LICENCE})]
        words = (None, {"fields": ("preview", *WORDS)})
        licence = (_("Licence"), {"fields": LICENCE})
        focus = (
            _("Point that every cut keeps"),
            {
                "fields": (("focal_x", "focal_y"),),
                "description": _("Click on the picture, or write it: 0.5 and 0.5 are its middle."),
            },
        )
        origin = (_("Origin"), {"fields": ("size", "uploaded_at", "uploader", "likenesses")})
        return [words, licence, focus, origin]

    def get_form(
        self, request: HttpRequest, obj: Image | None = None, change: bool = False, **kwargs: Any
    ) -> type[forms.ModelForm]:
        """The form of a new picture, or of one that is here."""
        if obj is not None:
            return super().get_form(request, obj, change=change, **kwargs)
        form = super().get_form(request, obj, change=change, form=UploadForm, **kwargs)
        form.sent = request.sent_file
        return form

    def save_model(self, request: HttpRequest, obj: Image, form: forms.ModelForm, change: bool) -> None:
        """Takes a new picture in by the library's service."""
        if change:
            super().save_model(request, obj, form, change)
            return
        try:
            made = take_upload(form.cleaned_data["upload"], obj, by=acting(request), at=timezone.now())
        except ValidationError as error:
            refusals = error.update_error_dict({})
            if "file" in refusals:
                refusals["upload"] = refusals.pop("file")
            raise ValidationError(refusals) from error
        obj.pk, obj._state.adding = made.pk, False
        if found := list(alike(made)):
            words = _("It looks like what the library holds already: {}. Keep it if it is another picture.")
            messages.warning(request, format_html(str(words), _links(found)))

    def delete_model(self, request: HttpRequest, obj: Image) -> None:
        """Removes it with its files."""
        remove_image(obj, by=acting(request), at=timezone.now())

    @admin.display(description=_("picture"))
    def thumbnail(self, image: Image) -> str:
        """Small, and a way to the picture; named as it is beside."""
        height = round(THUMBNAIL * image.height / max(image.width, 1)) or 1
        return format_html(
            '<img src="{}" width="{}" height="{}" alt="{}" loading="lazy" class="image-thumbnail">',
            smallest_file(image),
            THUMBNAIL,
            height,
            image.alt or _("picture"),
        )

    @admin.display(description=_("picture"))
    def preview(self, image: Image) -> str:
        """Large enough to point at; the script puts the click into the two numbers."""
        sources = picture_sources(image)
        return format_html(
            '<span class="focal-picture" data-focal><img src="{}" alt="{}" width="{}" height="{}"></span>',
            sources.src,
            image.alt,
            min(PREVIEW, image.width),
            round(min(PREVIEW, image.width) * image.height / max(image.width, 1)) or 1,
        )

    @admin.display(description=_("uploaded by"))
    def uploader(self, image: Image) -> str:
        """Who brought it, without a way to the account, which few may see."""
        return str(image.uploaded_by or "–")

    @admin.display(description=_("licence"))
    def licence_column(self, image: Image) -> str:
        """Whose terms hold, and until when; an end that has passed is named as one."""
        if image.expires_on is None:
            return image.licence or "–"
        day = long_date(image.expires_on)
        if image.is_expired(on=timezone.localtime(timezone.now()).date()):
            return format_html('<strong class="errors">{}</strong>', _("expired on %(day)s") % {"day": day})
        return _("until %(day)s") % {"day": day}

    @admin.display(description=_("looks like"))
    def likenesses(self, image: Image) -> str:
        """Other pictures that may be the same one."""
        found = list(alike(image))
        return _links(found) if found else str(_("no other picture"))

    @admin.display(description=_("size"))
    def size(self, image: Image) -> str:
        """Width and height in points."""
        return f"{image.width} × {image.height}"


def _links(images: Iterable[Image]) -> SafeString:
    """Pictures by number and words, each leading to its form."""
    rows = ((reverse("admin:articles_image_change", args=[image.pk]), image.pk, image) for image in images)
    return format_html_join(", ", '<a href="{}">{} “{}”</a>', rows)
