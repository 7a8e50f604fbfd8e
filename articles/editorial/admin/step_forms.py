"""What a step asks for: a note, a moment, a reason."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from articles.editorial.kinds import WithdrawalReason
from articles.editorial.models import Correction, Note
from articles.editorial.services.notes import MOST_REASON
from articles.editorial.services.readiness import LONGEST_REASON
from articles.editorial.workflow import Transition

DATE_BOX: dict[str, Any] = {"type": "date", "aria-label": _("Date")}
TIME_BOX: dict[str, Any] = {"type": "time", "aria-label": _("Time")}


class StepForm(forms.Form):
    """A step that asks for nothing."""

    def ask_for_reason(self) -> None:
        """Asks why the story may pass although a check holds it back."""
        self.fields["override"] = forms.CharField(
            label=_("Why may it pass all the same?"),
            help_text=_("The reason stands in the history, with your name."),
            max_length=LONGEST_REASON,
            required=False,
            widget=forms.Textarea(attrs={"rows": 3, "lang": "id"}),
        )

    def forget_notes(self) -> None:
        """Asks nothing about notes where none is open."""
        for name in ("is_despite", "despite_notes"):
            self.fields.pop(name, None)

    def has_words(self) -> bool:
        """Whether the person wrote anything that would be lost with the page."""
        boxes = (name for name, field in self.fields.items() if isinstance(field.widget, forms.Textarea))
        return any(self.data.get(name, "").strip() for name in boxes)

    def answers(self) -> dict[str, Any]:
        """What the service takes."""
        return self.cleaned_data

    def add_refusal(self, error: ValidationError) -> None:
        """Says what the service refused at the field it names."""
        if not hasattr(error, "error_dict"):
            self.add_error(None, error)
            return
        for name, errors in error.error_dict.items():
            self.add_error(name if name in self.fields else None, errors)


class NoteForm(StepForm):
    """A note to the author."""

    note = Note._meta.get_field("text").formfield(
        label=_("What is missing?"), widget=forms.Textarea(attrs={"rows": 6, "lang": "id"})
    )


class MomentForm(StepForm):
    """At once, or at a moment to come."""

    when = forms.ChoiceField(
        label=_("When?"),
        choices=[("now", _("Now")), ("later", _("At a moment to come"))],
        initial="now",
        widget=forms.RadioSelect,
    )
    visible_from = forms.SplitDateTimeField(
        label=_("Date and time"),
        required=False,
        widget=forms.SplitDateTimeWidget(
            date_attrs=DATE_BOX,
            time_attrs=TIME_BOX,
            date_format="%Y-%m-%d",
            time_format="%H:%M",
        ),
    )

    def clean(self) -> None:
        """A moment to come is named, and whoever names one does not publish at once."""
        data = self.cleaned_data
        is_named = any(self["visible_from"].data)
        if data.get("when") == "later" and not data.get("visible_from") and "visible_from" not in self.errors:
            self.add_error("visible_from", _("Choose the date and the time."))
        if data.get("when") == "now" and is_named:
            self.add_error(
                "when", _("You named a date or a time: choose it here, or empty both to publish now.")
            )

    def answers(self) -> dict[str, Any]:
        """The moment; none is now."""
        answers = dict(self.cleaned_data)
        return answers if answers.pop("when") == "later" else answers | {"visible_from": None}


class ReasonForm(StepForm):
    """Grounds of the closed list, and what readers are told."""

    reason = forms.ChoiceField(
        label=_("Grounds"), choices=[("", "—"), *WithdrawalReason.choices], widget=forms.Select
    )
    text = Correction._meta.get_field("text").formfield(
        label=_("What readers are told"),
        help_text=_("Do not repeat what is withdrawn, nor the name of the person it harms."),
        widget=forms.Textarea(attrs={"rows": 5, "lang": "id"}),
    )


class DespiteNotesForm(StepForm):
    """Going on although notes are open: said in so many words, with the reason."""

    is_despite = forms.BooleanField(label=_("Go on although notes are open"), required=False)
    despite_notes = forms.CharField(
        label=_("Why?"),
        required=False,
        max_length=MOST_REASON,
        help_text=_("The history keeps it."),
        widget=forms.Textarea(attrs={"rows": 3, "lang": "id"}),
    )

    def clean(self) -> None:
        """Box and reason belong together."""
        data = self.cleaned_data
        if data.get("is_despite") and not data.get("despite_notes"):
            self.add_error("despite_notes", _("Say why."))
        if data.get("despite_notes") and not data.get("is_despite"):
            self.add_error("is_despite", _("Tick the box if the story is to go on."))

    def answers(self) -> dict[str, Any]:
        """The reason; none where the editor did not say that the story goes on."""
        answers = dict(self.cleaned_data)
        del answers["is_despite"]
        return answers


# What a step needs, and the form that asks for it.
ASKED = (
    ("needs_note", NoteForm),
    ("needs_moment", MomentForm),
    ("needs_reason", ReasonForm),
    ("heeds_notes", DespiteNotesForm),
)


def step_form(step: Transition) -> type[StepForm]:
    """The form of the step."""
    return next((form for need, form in ASKED if getattr(step, need)), StepForm)
