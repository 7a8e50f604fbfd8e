"""What stands beside the boxes of a row: how a link fares with readers, which office a person held."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.core.dates import long_date
from articles.editorial.admin.new_official import Ticked
from articles.editorial.models import Edition
from articles.officials.models import Tenure
from articles.officials.offices import offices_on
from articles.officials.resembling import resembling_officials
from articles.reading.headlines import similarity


@dataclass(frozen=True, kw_only=True)
class RowFacts:
    """A remark on the row, the day of the story that it leads to, who bears nearly the name in it."""

    note: str = ""
    day: str = ""
    near: str = ""


def link_facts(rows: Sequence[forms.Form]) -> list[RowFacts]:
    """Whether readers see each "baca juga" now, and how like its target's headline the written one is."""
    targets = [_number(row, "target") for row in rows]
    visible = Edition.objects.visible(at=timezone.now()).filter(article__in=[pk for pk in targets if pk])
    shown = {
        edition.article_id: edition for edition in visible.only("article_id", "headline", "published_at")
    }
    return [
        _link(_cell(row, "headline") or "", target, shown.get(target or 0))
        for row, target in zip(rows, targets, strict=True)
    ]


def _link(headline: str, target: int | None, edition: Edition | None) -> RowFacts:
    if target is None:
        waits = _("Waits, hidden from readers: no story of this headline yet.")
        return RowFacts(note=waits if headline else "")
    if edition is None:
        return RowFacts(note=_("Hidden from readers: they do not see that story now."))
    alike = round(100 * similarity(headline or edition.headline, edition.headline))
    return RowFacts(
        note=_("Readers see it. The headlines are %(alike)d%% alike.") % {"alike": alike},
        day=long_date(timezone.localtime(edition.published_at).date()),
    )


def office_facts(rows: Sequence[forms.Form], *, on: date) -> list[RowFacts]:
    """The offices that each person held on the story's day."""
    people = [_number(row, "official") for row in rows]
    held = offices_on(on, officials=[pk for pk in people if pk])
    return [RowFacts(note=_offices(held.get(pk or 0, ()), on)) for pk in people]


def near_names(rows: Sequence[forms.Form], *, added: Ticked) -> list[str]:
    """Whom the newsroom knows by nearly the name of each row that is ticked to be added."""
    return [_near(row) if (_cell(row, "as_written") or "") in added else "" for row in rows]


def _near(row: forms.Form) -> str:
    return ", ".join(map(str, resembling_officials(_cell(row, "name") or _cell(row, "as_written") or "")))


def _offices(tenures: tuple[Tenure, ...], day: date) -> str:
    if not tenures:
        return ""
    held = ", ".join(tenure.office_name for tenure in tenures)
    return _("On %(day)s: %(offices)s") % {"day": long_date(day), "offices": held}


def _number(row: forms.Form, name: str) -> int | None:
    """The number of the record that a box picks."""
    picked = _cell(row, name)
    return int(picked.pk) if picked and picked.pk else None


def _cell(row: forms.Form, name: str) -> Any:
    """What a box says: of a row that was typed as it was understood, else what the row began with."""
    if not row.is_bound:
        return row.initial.get(name)
    understood = row.cleaned_data if row.is_valid() else getattr(row, "cleaned_data", {})
    return understood.get(name)
