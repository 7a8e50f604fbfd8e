"""The screen "Berita tersemat" of a tag, a section or an official."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from articles.editorial.admin.lookups import Story, StoryLookup
from articles.editorial.admin.picks import PickField
from articles.editorial.admin.step_forms import StepForm
from articles.editorial.cards import cards
from articles.editorial.models import Edition
from articles.frontpage import services
from articles.frontpage.admin.forms import MomentField
from articles.frontpage.admin.pinnable import page_asked, stories_for
from articles.frontpage.admin.pressing import Ask, Button, answer, ids
from articles.frontpage.models import PinnedStory
from articles.frontpage.pinned_pages import MOST_PINNED, Subject, pinned_page_of
from articles.frontpage.pins import pinned_stories
from articles.reading.headlines import headline_key

BUTTONS = (
    Button(
        name="up",
        done=_("Moved up."),
        act=lambda key, by, at: services.move_on_page(key, by=-1, who=by, at=at),
    ),
    Button(
        name="down",
        done=_("Moved down."),
        act=lambda key, by, at: services.move_on_page(key, by=1, who=by, at=at),
    ),
    Button(
        name="out",
        done=_("The story is no longer pinned."),
        act=lambda key, by, at: services.unpin_from_page(key, by=by, at=at),
    ),
)


class OwnStoryLookup(StoryLookup):
    """The stories of one page."""

    def __init__(self, subject: Subject) -> None:
        super().__init__()
        self.subject = subject

    def url(self) -> str:
        """The list of the page's own stories."""
        return reverse("admin:pinnable", args=[pinned_page_of(self.subject).key, self.subject.pk])

    def named(self, text: str) -> list[Story]:
        """The page's stories of exactly this headline."""
        found = stories_for(self.subject).filter(headline_key=headline_key(text))[:4]
        return list({row.article_id: Story(row.article_id, row.headline) for row in found}.values())


class PinForm(StepForm):
    """A story of the page, and how long it stays on top."""

    ends_at = MomentField(label=_("Until"), required=False, help_text=_("Empty: until further notice."))

    def __init__(self, *args: Any, subject: Subject, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["article"] = PickField(
            OwnStoryLookup(subject),
            label=_("Story"),
            help_text=_("Type words of its headline."),
            error_messages={
                "required": _("Choose a story."),
                "unknown": _("This page has no story of that headline: choose one from the list."),
            },
        )
        self.order_fields(["article", "ends_at"])

    def answers(self) -> dict[str, Any]:
        """What the service takes."""
        return {"article_id": self.cleaned_data["article"].pk, "ends_at": self.cleaned_data["ends_at"]}


@dataclass(frozen=True, kw_only=True)
class Pin:
    """A pinned story, and what readers see of it on the page; nothing where they do not."""

    row: PinnedStory
    edition: Edition | None


@require_http_methods(["GET", "HEAD", "POST"])
def pins_screen(request: HttpRequest, kind: str, pk: int) -> HttpResponse:
    """Shows what is pinned on a page, or does what a button or the form asks."""
    subject = page_asked(request, kind, pk)
    ask = Ask(
        name="pin",
        done=_("The story is pinned."),
        form=partial(PinForm, subject=subject),
        act=lambda answers, by, at: services.pin_on_page(**answers, subject=subject, by=by, at=at),
    )
    if request.method != "POST":
        return _page(request, subject, ask.form(auto_id=ids(ask)))
    refused = answer(request, buttons=BUTTONS, asks=[ask])
    if refused:
        return _page(request, subject, refused[ask.name], status=422)
    return redirect("admin:pins", kind, pk)


def _page(request: HttpRequest, subject: Subject, form: Any, *, status: int = 200) -> HttpResponse:
    page = pinned_page_of(subject)
    pins = _pins(subject, at=timezone.now())
    context = {
        **admin.site.each_context(request),
        "title": gettext("Pinned on “%(name)s”") % {"name": subject.name},
        "subject": subject,
        "opts": subject._meta,
        "rule": page.rule,
        "form": form,
        "pins": pins,
        "most": MOST_PINNED,
        "is_full": len(pins) >= MOST_PINNED,
    }
    return TemplateResponse(request, "admin/newsroom/pins.html", context, status=status)


def _pins(subject: Subject, *, at: datetime) -> list[Pin]:
    seen = {edition.article_id: edition for edition in pinned_stories(subject, among=cards(at=at), at=at)}
    rows = PinnedStory.objects.on(subject).standing(at=at).select_related("article")
    return [Pin(row=row, edition=seen.get(row.article_id)) for row in rows]
