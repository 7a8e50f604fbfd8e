"""What is asked for a place on the front page, and for a breaking line."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.editorial.admin.lookups import Story, StoryLookup
from articles.editorial.admin.picks import PickField
from articles.editorial.admin.step_forms import StepForm
from articles.editorial.models import Edition
from articles.frontpage.models import BreakingLine
from articles.frontpage.slots import ARRANGED, SLOT_BY_KEY, Slot
from articles.reading.headlines import headline_key

LINE = BreakingLine._meta.get_field("text")
PLACES = [
    (f"{slot.key}:{place}", f"{slot.label} {place}" if slot.places > 1 else slot.label)
    for slot in ARRANGED
    for place in range(1, slot.places + 1)
]


class SeenOrWaitingLookup(StoryLookup):
    """Stories that readers see, and scheduled ones: those can be given a place beforehand."""

    def named(self, text: str) -> list[Story]:
        """The stories of exactly this headline."""
        still = Edition.objects.exclude(visible_until__lte=timezone.now())
        found = still.filter(headline_key=headline_key(text)).newest_first()[:4]
        return list({row.article_id: Story(row.article_id, row.headline) for row in found}.values())


STORIES = SeenOrWaitingLookup()


class MomentField(forms.DateTimeField):
    """A moment as browsers' own box for it sends it."""

    widget = forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M")


class PlaceForm(StepForm):
    """A story, its place, and its time."""

    article = PickField(
        STORIES,
        label=_("Story"),
        help_text=_("Type words of its headline. A scheduled story by its whole headline."),
        error_messages={"required": _("Choose a story.")},
    )
    place = forms.ChoiceField(label=_("Part and place"), choices=PLACES)
    starts_at = MomentField(label=_("From"), required=False, help_text=_("Empty: at once."))
    ends_at = MomentField(label=_("Until"), required=False, help_text=_("Empty: until further notice."))

    def answers(self) -> dict[str, Any]:
        """What the service takes."""
        key, _colon, position = self.cleaned_data["place"].partition(":")
        slot: Slot = SLOT_BY_KEY[key]
        return {
            "article_id": self.cleaned_data["article"].pk,
            "slot": slot,
            "position": int(position),
            "starts_at": self.cleaned_data["starts_at"],
            "ends_at": self.cleaned_data["ends_at"],
        }


class BreakingForm(StepForm):
    """The line, its story, its end."""

    text = LINE.formfield(
        label=_("Text"), widget=forms.TextInput(attrs={"lang": "id", "data-count": str(LINE.max_length)})
    )
    article = PickField(
        STORIES,
        label=_("Story"),
        required=False,
        help_text=_("The line leads there, and stands only while readers see the story."),
    )
    ends_at = MomentField(label=_("Until"), help_text=_("It ends by itself at this moment."))

    def answers(self) -> dict[str, Any]:
        """What the service takes."""
        story = self.cleaned_data["article"]
        return {
            "text": self.cleaned_data["text"],
            "article_id": story.pk if story else None,
            "ends_at": self.cleaned_data["ends_at"],
        }


class PreviewForm(forms.Form):
    """A moment of the past or the future at which to look at the front page."""

    at = MomentField(label=_("The front page at"))

    def clean_at(self) -> Any:
        """A year that a paper can have."""
        moment = self.cleaned_data["at"]
        if not 1990 <= moment.year < 2100:
            raise ValidationError(_("Look at the year."))
        return moment
