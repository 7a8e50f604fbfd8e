"""What stands beside an article's form: one row a panel, each with its own template."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from articles.core.dates import long_date
from articles.core.models import User
from articles.editorial.admin.guest_panel import guest_facts
from articles.editorial.admin.note_panel import note_facts
from articles.editorial.models import Article, Assignment, Edition
from articles.editorial.permissions import may_change
from articles.editorial.picture_uses import pictures_of
from articles.editorial.readers import figures
from articles.editorial.roles import people_who_may
from articles.editorial.services.readiness import findings_of

type PanelFacts = Callable[[Article, User, datetime], dict[str, Any] | None]

MOST_EDITIONS = 5
MOST_EDITORS = 100
LICENCE_WARNING = timedelta(days=30)


@dataclass(frozen=True, kw_only=True)
class Panel:
    """A box beside the form, drawn by its template from the facts, and left out where there are none."""

    name: str
    title: str | Promise
    facts: PanelFacts

    @property
    def template(self) -> str:
        """Where it is drawn."""
        return f"admin/articles/article/panels/{self.name}.html"


def _editions(article: Article, by: User, at: datetime) -> dict[str, Any] | None:
    """What readers see, saw or will see, newest first."""
    editions = Edition.objects.filter(article=article).select_related("revision").order_by("-number")
    found = list(editions.only("number", "visible_from", "visible_until", "revision__number")[:MOST_EDITIONS])
    return {"editions": found, "at": at} if found else None


def _assignment(article: Article, by: User, at: datetime) -> dict[str, Any] | None:
    """What was asked for, when the story is written from an assignment."""
    assignment = Assignment.objects.filter(article=article).first()
    return {"assignment": assignment} if assignment else None


def _readers(article: Article, by: User, at: datetime) -> dict[str, Any] | None:
    """How often it was read; nothing before readers could."""
    if not Edition.objects.filter(article=article, visible_from__lte=at).exists():
        return None
    found = figures([article.pk], at=at)
    return {"by_hour": found.by_hour, "total": found.total}


def _editor(article: Article, by: User, at: datetime) -> dict[str, Any] | None:
    """Who is in charge, for those who may decide it."""
    if not by.has_perm("articles.approve_article"):
        return None
    people = people_who_may("approve_article")[:MOST_EDITORS]
    return {"article": article.pk, "editor": article.editor_id, "people": people}


def _readiness(article: Article, by: User, at: datetime) -> dict[str, Any]:
    """What the checks find; on the form it is asked again while one types."""
    return {"findings": findings_of(article, at=at), "is_form": may_change(article, by), "beside": article.pk}


def _suggestions(article: Article, by: User, at: datetime) -> dict[str, Any] | None:
    """Stories to link, asked for by the panel's script, for those who may change the article here."""
    return {"beside": article.pk} if may_change(article, by) else None


def _licences(article: Article, by: User, at: datetime) -> dict[str, Any] | None:
    """The pictures whose licence has ended or is about to."""
    today = timezone.localtime(at).date()
    rows = [
        {"image": image, "day": long_date(image.expires_on), "has_ended": image.is_expired(on=today)}
        for image in pictures_of(article)
        if image.is_expired(on=today + LICENCE_WARNING)
    ]
    return {"rows": rows} if rows else None


READINESS = Panel(name="readiness", title=_("Ready to publish?"), facts=_readiness)
PANELS = (
    READINESS,
    Panel(name="assignment", title=_("Assignment"), facts=_assignment),
    Panel(name="notes", title=_("Notes"), facts=note_facts),
    Panel(name="guests", title=_("Guests"), facts=guest_facts),
    Panel(name="licences", title=_("Licences of pictures"), facts=_licences),
    Panel(name="editions", title=_("What readers see"), facts=_editions),
    Panel(name="suggestions", title=_("Stories to link"), facts=_suggestions),
    Panel(name="readers", title=_("Readers, two days"), facts=_readers),
    Panel(name="editor", title=_("Editor in charge"), facts=_editor),
)


def panels_of(article: Article, *, by: User, at: datetime) -> list[dict[str, Any]]:
    """The panels that have something to say, in the order of the table."""
    drawn = ((panel, panel.facts(article, by, at)) for panel in PANELS)
    return [{"panel": panel, "facts": facts} for panel, facts in drawn if facts is not None]


def panels_of_new() -> list[dict[str, Any]]:
    """What stands beside the form of a story that is not saved yet."""
    return [{"panel": READINESS, "facts": {"findings": (), "is_form": True, "is_new": True}}]
