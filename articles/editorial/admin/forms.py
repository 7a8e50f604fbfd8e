"""The article's form: everything a person can change, as one Content."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any, ClassVar

from django import forms
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from articles.core.html import clean_body, has_waiting_photo
from articles.core.models import Newsroom, User
from articles.editorial.admin.body import BodyWidget
from articles.editorial.admin.form_data import FORM_FIELDS, initial_of
from articles.editorial.admin.lookups import IMAGES, SPONSORS
from articles.editorial.admin.new_official import ticked
from articles.editorial.admin.photo_field import PhotoField
from articles.editorial.admin.picks import PickField
from articles.editorial.admin.row_facts import RowFacts, link_facts, near_names, office_facts
from articles.editorial.admin.row_forms import BylineRow, MentionRow, ReadAlsoRow, numbered
from articles.editorial.admin.rows import RowsField
from articles.editorial.admin.tags import TagNamesField
from articles.editorial.content import PLAIN_FIELDS, Content
from articles.editorial.models import Article
from articles.editorial.models.article import PHOTO_WAITS
from articles.editorial.services.reading_content import content_of
from articles.editorial.services.writing_content import MOST_BODY_CHARS
from articles.taxonomy.models import Section


def mentions_field(*, by: User | None = None) -> RowsField:
    """The table of officials; who may add one to the newsroom's finds a box for it at each unknown."""
    field = RowsField(MentionRow, label=_("officials mentioned"), template="admin/widgets/mention_row.html")
    field.widget.extra_context["may_add_official"] = by is not None and by.has_perm("articles.add_official")
    return field


class ArticleForm(forms.ModelForm):
    """What is typed, and the revision it started from; `typed` stands in it from the beginning."""

    typed: ClassVar[dict[str, Any]] = {}

    seen = forms.IntegerField(widget=forms.HiddenInput, required=False)
    section = forms.ModelChoiceField(Section.objects.all(), label=_("section"), required=False)
    lead_image = PhotoField(IMAGES, label=_("lead picture"), required=False)
    sponsor = PickField(
        SPONSORS,
        label=_("sponsor"),
        required=False,
        help_text=_("Who pays for an advertorial; shown to readers."),
    )
    tag_names = TagNamesField(label=_("tags"), required=False)
    bylines = RowsField(BylineRow, label=_("bylines"))
    read_also = RowsField(ReadAlsoRow, label=_("read also"), facts=link_facts)
    mentions = mentions_field()

    class Meta:
        model = Article
        fields = [FORM_FIELDS.get(name, name) for name in PLAIN_FIELDS]
        widgets = {
            "headline": forms.Textarea,  # on a phone the whole of it is seen while it is written
            "body": BodyWidget,
            "event_on": forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        }

    def __init__(
        self, *args: Any, instance: Article | None = None, by: User | None = None, **kwargs: Any
    ) -> None:
        initial = kwargs.pop("initial", None) or {}
        if instance is not None and instance.pk:
            initial = {**initial_of(content_of(instance)), "seen": instance.revision_number, **initial}
        initial = {**initial, **self.typed}
        super().__init__(*args, instance=instance, initial=initial, label_suffix="", **kwargs)
        if by is not None:
            self.fields["mentions"] = mentions_field(by=by)
        self.fields["mentions"].widget.facts = self._official_facts
        for field in self.fields.values():
            field.label = capfirst(field.label)
        self.fields["section"].empty_label = _("Choose a section")
        paper = Newsroom.objects.first() or Newsroom()
        self.fields["headline"].widget.attrs |= {
            "data-count": str(paper.headline_length),
            "data-one-line": True,
            "rows": 2,
            "lang": "id",
        }
        self.fields["summary"].widget.attrs |= {
            "data-count": str(paper.summary_length),
            "rows": 3,
            "lang": "id",
        }
        self.fields["body"].widget.attrs |= {"aria-label": _("Text of the story")}

    def _official_facts(self, rows: Sequence[forms.Form]) -> list[RowFacts]:
        """The offices, and whose name is nearly that of an official who is ticked to be added."""
        near = near_names(rows, added=ticked(self.data))
        return [replace(fact, near=names) for fact, names in zip(self._offices(rows), near, strict=True)]

    def _offices(self, rows: Sequence[forms.Form]) -> list[RowFacts]:
        """The offices of the story's day; of today while no day can be read."""
        try:
            day: date | None = self.fields["event_on"].clean(self["event_on"].value())
        except forms.ValidationError:
            day = None
        return office_facts(rows, on=day or timezone.localdate())

    def clean_body(self) -> str:
        """The text, which holds no photo that the library does not have yet."""
        body: str = self.cleaned_data["body"]
        if has_waiting_photo(clean_body(body[:MOST_BODY_CHARS])):
            raise forms.ValidationError(PHOTO_WAITS)
        return body

    def content(self, *, tag_ids: tuple[int, ...]) -> Content:
        """The typed article as the service takes it."""
        data = self.cleaned_data
        plain = {name: data[FORM_FIELDS.get(name, name)] for name in PLAIN_FIELDS}
        for name in FORM_FIELDS.keys() & plain.keys():
            plain[name] = plain[name].pk if plain[name] else None
        return Content(
            **plain,
            tag_ids=tag_ids,
            bylines=data["bylines"],
            read_also=numbered(data["read_also"]),
            mentions=data["mentions"],
        )
