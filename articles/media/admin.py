"""The picture library: uploading with credit and alternative text, and where a cut must not cut."""

from typing import Any

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.forms import Script
from django.http import HttpRequest
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from articles.audit.admin import RecordedAdmin
from articles.core.admin import acting
from articles.media.models import IMAGE_WORDS, Image
from articles.media.services import add_image, remove_image
from articles.media.sources import RENDITIONS, picture_sources, smallest_file

THUMBNAIL = 120
PREVIEW = 640


class UploadForm(forms.ModelForm):
    """A new picture; what the file holds is judged by the library."""

    upload = forms.FileField(
        label=_("picture file"),
        help_text=_(
            "JPEG, PNG, WebP or still GIF, at most 15 MB. Its metadata, places included, is removed."
        ),
        widget=forms.FileInput(attrs={"accept": "image/jpeg,image/png,image/webp,image/gif"}),
    )

    class Meta:
        model = Image
        fields = ("alt", "caption", "credit")


class FocusForm(forms.ModelForm):
    """What is said about a picture, and the point that every cut keeps."""

    class Meta:
        model = Image
        fields = ("alt", "caption", "credit", "focal_x", "focal_y")
        widgets = {
            name: forms.NumberInput(attrs={"min": 0, "max": 1, "step": "any"})
            for name in ("focal_x", "focal_y")
        }


@admin.register(Image)
class ImageAdmin(RecordedAdmin):
    """The library, newest first; what an article shows cannot be removed."""

    deletable = True
    actions = None  # pictures are removed one by one, never by the page
    services_record = ("created", "deleted")
    form = FocusForm
    list_display = ("thumbnail", "alt", "credit", "size", "uploaded_at", "uploaded_by")
    list_display_links = ("thumbnail", "alt")
    list_select_related = ("uploaded_by",)
    list_per_page = 30
    search_fields = ("alt", "caption", "credit")
    search_help_text = _("What the picture shows, its caption or who made it; typing errors are forgiven.")
    words = (IMAGE_WORDS,)
    sortable_by = ()
    readonly_fields = ("preview", "size", "uploaded_at", "uploaded_by")

    class Media:
        css = {"all": ("newsroom-admin/focal.css",)}
        js = (Script("newsroom-admin/focal.js", type="module"),)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Image]:
        """Pictures with their derived files at once."""
        return super().get_queryset(request).prefetch_related(RENDITIONS)

    def get_fieldsets(
        self, request: HttpRequest, obj: Image | None = None
    ) -> list[tuple[Any, dict[str, Any]]]:
        """A new picture asks for the file; one that is here shows it with its point."""
        if obj is None:
            return [(None, {"fields": ("upload", "alt", "caption", "credit")})]
        words = (None, {"fields": ("preview", "alt", "caption", "credit")})
        focus = (
            _("Point that every cut keeps"),
            {
                "fields": (("focal_x", "focal_y"),),
                "description": _("Click on the picture, or write it: 0.5 and 0.5 are its middle."),
            },
        )
        return [words, focus, (_("Origin"), {"fields": ("size", "uploaded_at", "uploaded_by")})]

    def get_form(
        self, request: HttpRequest, obj: Image | None = None, change: bool = False, **kwargs: Any
    ) -> type[forms.ModelForm]:
        """The form of a new picture, or of one that is here."""
        if obj is None:
            kwargs["form"] = UploadForm
        return super().get_form(request, obj, change=change, **kwargs)

    def save_model(self, request: HttpRequest, obj: Image, form: forms.ModelForm, change: bool) -> None:
        """Takes a new picture in by the library's service."""
        if change:
            super().save_model(request, obj, form, change)
            return
        words = {name: form.cleaned_data[name] for name in ("alt", "caption", "credit")}
        try:
            made = add_image(form.cleaned_data["upload"], **words, by=acting(request), at=timezone.now())
        except ValidationError as error:
            refusals = error.update_error_dict({})
            if "file" in refusals:
                refusals["upload"] = refusals.pop("file")
            raise ValidationError(refusals) from error
        obj.pk, obj._state.adding = made.pk, False

    def delete_model(self, request: HttpRequest, obj: Image) -> None:
        """Removes it with its files."""
        remove_image(obj, by=acting(request), at=timezone.now())

    @admin.display(description=_("picture"))
    def thumbnail(self, image: Image) -> str:
        """Small, with the words beside it standing for it."""
        height = round(THUMBNAIL * image.height / max(image.width, 1)) or 1
        return format_html(
            '<img src="{}" width="{}" height="{}" alt="" loading="lazy" class="image-thumbnail">',
            smallest_file(image),
            THUMBNAIL,
            height,
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

    @admin.display(description=_("size"))
    def size(self, image: Image) -> str:
        """Width and height in points."""
        return f"{image.width} × {image.height}"
