"""What is asked of a new picture, and of one that is here."""

from django import forms
from django.utils.translation import gettext_lazy as _

from articles.media.models import Image

WORDS = ("alt", "caption", "credit")
LICENCE = ("licence", "expires_on", "may_be_passed_on")
ACCEPTED = "image/jpeg,image/png,image/webp,image/gif"


class UploadForm(forms.ModelForm):
    """A new picture; what the file holds is judged by the library."""

    upload = forms.FileField(
        label=_("picture file"),
        help_text=_(
            "JPEG, PNG, WebP or still GIF, at most 15 MB. Its metadata, places included, is removed."
        ),
        widget=forms.FileInput(attrs={"accept": ACCEPTED}),
    )

    class Meta:
        model = Image
        fields = (*WORDS, *LICENCE)


class FocusForm(forms.ModelForm):
    """What is said about a picture, and the point that every cut keeps."""

    class Meta:
        model = Image
        fields = (*WORDS, *LICENCE, "focal_x", "focal_y")
        widgets = {
            name: forms.NumberInput(attrs={"min": 0, "max": 1, "step": "any"})
            for name in ("focal_x", "focal_y")
        }
