"""One row of each table on an article's form."""

from typing import Any, cast

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Field, Model
from django.utils.translation import gettext_lazy as _

from articles.editorial.admin.lookups import AUTHORS, OFFICIALS, STORIES
from articles.editorial.admin.picks import PickField
from articles.editorial.content import BylineContent, MentionContent, ReadAlsoContent
from articles.editorial.kinds import BylinePart, MentionState
from articles.editorial.models import Byline, Mention, ReadAlso

HIGHEST_REF = 9999


def _line(model: type[Model], name: str, **kwargs: Any) -> Any:
    """The form field of a model's line, with its cleaning and its length."""
    return cast("Field", model._meta.get_field(name)).formfield(**kwargs)


class BylineRow(forms.Form):
    """Who did which part."""

    author = PickField(AUTHORS, label=_("author"), required=False)
    name = _line(Byline, "name", label=_("or a name, for a guest or agency"))
    part = forms.ChoiceField(label=_("part"), choices=BylinePart, initial=BylinePart.REPORTER)

    def clean(self) -> None:
        """Somebody must be named."""
        data = self.cleaned_data
        if not self.errors and not data.get("author") and not data.get("name"):
            raise ValidationError(_("Choose an author or write a name."))

    def content(self) -> BylineContent:
        """The row as the service takes it."""
        author = self.cleaned_data["author"]
        return BylineContent(
            author_id=author.pk if author else None,
            name=self.cleaned_data["name"],
            part=self.cleaned_data["part"],
        )


class ReadAlsoRow(forms.Form):
    """A "Baca juga": the number of its block, the headline, the story it leads to."""

    ref = forms.IntegerField(
        label=_("block"), min_value=1, max_value=HIGHEST_REF, required=False, widget=forms.HiddenInput
    )
    target = PickField(STORIES, label=_("leads to"), required=False)
    headline = _line(ReadAlso, "headline", label=_("headline as written"), required=False)

    def clean(self) -> None:
        """Without words of its own the row bears the target's headline."""
        data = self.cleaned_data
        if not data.get("headline") and data.get("target"):
            data["headline"] = str(data["target"])
        if not self.errors and not data.get("headline"):
            raise ValidationError(_("Write the headline or choose a story."))

    def content(self) -> ReadAlsoContent:
        """The row as the service takes it; a row without a block has number 0 until it gets one."""
        target = self.cleaned_data["target"]
        return ReadAlsoContent(
            ref=self.cleaned_data["ref"] or 0,
            target_id=target.pk if target else None,
            headline=self.cleaned_data["headline"],
        )


class MentionRow(forms.Form):
    """An official as the text writes them, and who is meant."""

    as_written = _line(Mention, "as_written", label=_("as written"), required=False)
    name = _line(Mention, "name", label=_("name"), required=False)
    office = _line(Mention, "office", label=_("office as written"), required=False)
    official = PickField(
        OFFICIALS, label=_("official"), required=False, placeholder=_("Who is it? Type a name")
    )
    state = forms.ChoiceField(label=_("decision"), choices=MentionState, initial=MentionState.PROPOSED)

    def clean(self) -> None:
        """Somebody is named; what is not typed is the name of the official who was chosen."""
        data = self.cleaned_data
        if not self.errors and not data["as_written"]:
            if not data["official"]:
                raise ValidationError(_("Choose the official, or write the name as the text has it."))
            data["as_written"] = data["official"].name
        data["name"] = data.get("name") or data.get("as_written", "")[:120]

    def content(self) -> MentionContent:
        """The row as the service takes it."""
        official = self.cleaned_data["official"]
        return MentionContent(
            official_id=official.pk if official else None,
            as_written=self.cleaned_data["as_written"],
            name=self.cleaned_data["name"],
            office=self.cleaned_data["office"],
            state=self.cleaned_data["state"],
        )


def numbered(rows: tuple[ReadAlsoContent, ...]) -> tuple[ReadAlsoContent, ...]:
    """Every row with a number of its own: those without one, or with another's, get the next free ones."""
    highest = max((row.ref for row in rows), default=0)
    taken: set[int] = set()
    result = []
    for row in rows:
        ref = row.ref
        if not ref or ref in taken:
            highest += 1
            ref = highest
        taken.add(ref)
        result.append(ReadAlsoContent(ref=ref, target_id=row.target_id, headline=row.headline))
    return tuple(result)
