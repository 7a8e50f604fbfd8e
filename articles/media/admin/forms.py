"""What is asked of a new picture, and of one that is here."""

from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from articles.core.admin.widgets import TemplateWidget
from articles.media.admin.sent_file import SentFile
from articles.media.models import Image, Upload
from articles.media.services import fit_for_library

WORDS = ("alt", "caption", "credit")
LICENCE = ("licence", "expires_on", "may_be_passed_on")
ACCEPTED = "image/jpeg,image/png,image/webp,image/gif"


class HeldFileInput(TemplateWidget, forms.FileInput):
    """The box for a file; when one is here already, it says so, and its token goes along instead."""

    template_name = "admin/widgets/held_file.html"
    sent: SentFile

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        """The context of a box for files, with what was sent before."""
        context = super().get_context(name, value, attrs)
        context["widget"]["sent"] = self.sent
        return context


class UploadForm(forms.ModelForm):
    """A new picture; its file was received before the form is read, and is judged by the library."""

    sent: ClassVar[SentFile]
    upload = forms.FileField(
        label=_("Picture file"),
        help_text=_(
            "JPEG, PNG, WebP or still GIF, at most 15 MB. Its metadata, places included, is removed."
        ),
        widget=HeldFileInput(attrs={"accept": ACCEPTED}),
    )

    class Meta:
        model = Image
        fields = (*WORDS, *LICENCE)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["upload"]
        field.widget.sent = self.sent
        field.required = self.sent.upload is None

    def clean_upload(self) -> Upload:
        """The file as the library has it; a refusal that was found already stands here."""
        if self.sent.refusal:
            raise self.sent.refusal
        return fit_for_library(self.sent.upload)


class FocusForm(forms.ModelForm):
    """What is said about a picture, and the point that every cut keeps."""

    class Meta:
        model = Image
        fields = (*WORDS, *LICENCE, "focal_x", "focal_y")
        widgets = {
            name: forms.NumberInput(attrs={"min": 0, "max": 1, "step": "any"})
            for name in ("focal_x", "focal_y")
        }
