"""The form of the pasted text; what was understood of it stands in the article's own form."""

from django import forms
from django.utils.translation import gettext_lazy as _

from articles.reading.paste import MAX_PASTE_CHARS


class PasteForm(forms.Form):
    """The pasted text itself, kept exactly as it came."""

    text = forms.CharField(
        label=_("Pasted text"),
        strip=False,
        widget=forms.Textarea(attrs={"rows": 14, "class": "vLargeTextField", "spellcheck": "false"}),
        help_text=_("Paste the whole page: headline, caption, text, “baca juga” lines, tags."),
        error_messages={"required": _("Paste a text first.")},
    )
    token = forms.UUIDField(widget=forms.HiddenInput)

    def clean_text(self) -> str:
        """The text, refused when it holds nothing but space or is larger than the reader takes."""
        text: str = self.cleaned_data["text"]
        if not text.strip():
            raise forms.ValidationError(_("Paste a text first."), code="required")
        if len(text) > MAX_PASTE_CHARS:
            raise forms.ValidationError(_("The text is too long: at most 1 MB."), code="too_long")
        return text
