"""What is asked for when many stories are changed at once, and what will become of each."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.core.models import User
from articles.editorial.admin.actions import MOST_AT_ONCE
from articles.editorial.admin.tags import TagNamesField
from articles.editorial.errors import DeskError
from articles.editorial.models import Article
from articles.editorial.roles import people_who_may
from articles.editorial.services.bulk_edit import BulkChange, try_on_one
from articles.taxonomy.models import Section, Tag
from articles.taxonomy.names import find_tags, tag_key


@admin.action(description=gettext_lazy("Change tags, section, editor…"))
def bulk_edit(model_admin: Any, request: HttpRequest, queryset: QuerySet[Article]) -> HttpResponseRedirect:
    """Leads to the page that asks what is to be changed."""
    keys = queryset.order_by().values_list("pk", flat=True)[: MOST_AT_ONCE + 1]
    chosen = ",".join(str(key) for key in sorted(keys))
    return HttpResponseRedirect(f"{reverse('admin:articles_article_bulk_edit')}?ids={chosen}")


class BulkEditForm(forms.Form):
    """Tags that come and go, a section, an editor; what is left empty stays as it is."""

    add_tags = TagNamesField(
        label=gettext_lazy("Add tags"),
        help_text=gettext_lazy("Tags that the newsroom has already, with commas between them."),
        required=False,
    )
    remove_tags = TagNamesField(label=gettext_lazy("Remove tags"), required=False)
    section = forms.ModelChoiceField(
        Section.objects.all(),
        label=gettext_lazy("Section"),
        required=False,
        empty_label=gettext_lazy("Leave as it is"),
    )
    editor = forms.ModelChoiceField(
        people_who_may("approve_article"),
        label=gettext_lazy("Editor in charge"),
        required=False,
        empty_label=gettext_lazy("Leave as it is"),
    )

    def __init__(self, *args: Any, by: User, **kwargs: Any) -> None:
        super().__init__(*args, label_suffix="", **kwargs)
        if not by.has_perm("articles.approve_article"):
            del self.fields["editor"]

    def clean_add_tags(self) -> list[Tag]:
        """The tags of these names; many stories are no place to invent one."""
        return self._tags("add_tags")

    def clean_remove_tags(self) -> list[Tag]:
        """The tags of these names."""
        return self._tags("remove_tags")

    def clean(self) -> dict[str, Any]:
        """Something must be asked for, and not its opposite."""
        data = super().clean() or {}
        if self.errors:
            return data
        both = {tag.pk for tag in data["add_tags"]} & {tag.pk for tag in data["remove_tags"]}
        if both:
            self.add_error("remove_tags", _("The same tag cannot come and go."))
        elif not any(data.values()):
            raise ValidationError(_("Say what is to be changed."))
        return data

    def change(self) -> BulkChange:
        """What is asked for, as the service takes it."""
        data = self.cleaned_data
        return BulkChange(
            add_tags=tuple(tag.pk for tag in data["add_tags"]),
            remove_tags=tuple(tag.pk for tag in data["remove_tags"]),
            section_id=data["section"].pk if data["section"] else None,
            editor=data.get("editor"),
        )

    def _tags(self, name: str) -> list[Tag]:
        names = self.cleaned_data[name]
        found = find_tags(names)
        missing = [each for each in names if tag_key(each) not in found]
        if missing:
            raise ValidationError(_("There is no such tag: %(names)s.") % {"names": ", ".join(missing)})
        return list(found.values())


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """One story and what will become of it: what changes and where it will stand, or why nothing happens."""

    article: Article
    after: Article | None = None
    refusal: str = ""
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    section: Section | None = None
    editor: User | None = None

    @property
    def moves(self) -> bool:
        """Whether the change moves it to another state."""
        return self.after is not None and self.after.state != self.article.state


def verdicts(
    articles: Sequence[Article], form: BulkEditForm, *, by: User, at: datetime
) -> tuple[Verdict, ...]:
    """Each story judged by itself, by the services that will make the change."""
    return tuple(_verdict(article, form, by=by, at=at) for article in articles)


def _verdict(article: Article, form: BulkEditForm, *, by: User, at: datetime) -> Verdict:
    try:
        after = try_on_one(article.pk, form.change(), seen=article.revision_number, by=by, at=at)
    except (DeskError, ValidationError) as error:
        return Verdict(article=article, refusal=reason_of(error))
    data, has = form.cleaned_data, {tag.pk for tag in article.tags.all()}
    return Verdict(
        article=article,
        after=after,
        added=tuple(tag.name for tag in data["add_tags"] if tag.pk not in has),
        removed=tuple(tag.name for tag in data["remove_tags"] if tag.pk in has),
        section=data["section"] if data["section"] != article.section else None,
        editor=data.get("editor") if data.get("editor") != article.editor else None,
    )


def reason_of(error: DeskError | ValidationError) -> str:
    """The refusal in words."""
    return error.message if isinstance(error, DeskError) else " ".join(error.messages)
