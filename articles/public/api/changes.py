"""What changed since a moment, the oldest change first, so that whoever follows it misses nothing.

A change is an edition that readers began to see, or a public act on a story. Both have a moment that never
moves, and a story that changes once more while somebody pages comes again, later. A change may be written
down some time after its moment: a round therefore ends by telling to begin the next one before it began, and
before anything began that was still being written down then.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import JSONObject

from articles.editorial.kinds import CorrectionKind
from articles.editorial.models import Correction, Edition
from articles.public.api.cursors import ChangesCursor
from articles.public.api.filters import Wanted
from articles.public.api.rows import Passed, passed, passed_on
from articles.public.api.settled import LAG, settled_at
from articles.public.paging import Key


@dataclass(frozen=True, kw_only=True)
class Gone:
    """A story that readers see no more, and what was said about it in public."""

    article_id: int
    withdrawal: Correction


@dataclass(frozen=True, kw_only=True)
class Changes:
    """One page of changed stories, each as it is now; where it goes on, or where the next round begins."""

    stories: Sequence[Passed | Gone]
    next: ChangesCursor | None
    later: datetime | None


def changes(
    wanted: Wanted, *, since: datetime, after: ChangesCursor | None, limit: int, at: datetime
) -> Changes:
    """The stories of one page of changes."""
    begun_at = after.begun_at if after else settled_at(at=at)
    events = list(_events(wanted, since=since, after=after, most=limit + 1, at=at))
    keys = [Key(event["happened_at"], event["story"]) for event in events[:limit]]
    reached = keys[-1].moment if keys else after.key.moment if after else since
    has_more = len(events) > limit
    return Changes(
        stories=_stories(events[:limit], at=at),
        next=ChangesCursor(keys[-1], begun_at) if has_more else None,
        later=None if has_more else min(reached, begun_at - LAG),
    )


def _events(
    wanted: Wanted, *, since: datetime, after: ChangesCursor | None, most: int, at: datetime
) -> QuerySet[Any, Any]:
    """The changes from the key on, in the order of time.

    A filter asks whether any edition of the story belonged to it: who follows a section learns that a story
    left it.
    """
    begun = Edition.objects.begun(at=at)
    only = Q(article__in=begun.filter(wanted.narrowing).values("article")) if wanted.keys else Q()
    acts = Correction.objects.filter(made_at__lte=at)
    parts = [
        _part(rows.filter(only), moment, since=since, after=after, at=at)[:most]
        for rows, moment in ((begun, "visible_from"), (acts, "made_at"))
    ]
    return parts[0].union(*parts[1:], all=True).order_by("happened_at", "story")[:most]


def _part(
    rows: QuerySet[Any], moment: str, *, since: datetime, after: ChangesCursor | None, at: datetime
) -> QuerySet[Any, Any]:
    """The changes of one kind, each with the withdrawal that may have followed."""
    acts = Correction.objects.filter(
        article=OuterRef("article"), kind=CorrectionKind.PENCABUTAN, made_at__lte=at
    ).newest_first()
    words = JSONObject(text=F("text"), reason=F("reason"), made_at=F("made_at"))
    return (
        rows.filter(_from(moment, since=since, after=after))
        .order_by(moment, "article_id")
        .values(
            happened_at=F(moment),
            story=F("article_id"),
            withdrawal=Subquery(acts.values(row=words)[:1]),
        )
    )


def _from(moment: str, *, since: datetime, after: ChangesCursor | None) -> Q:
    """From the moment on, itself included; or strictly after the key."""
    if after is None:
        return Q((f"{moment}__gte", since))
    key = after.key
    same = Q((moment, key.moment), ("article_id__gt", key.number))
    return Q((f"{moment}__gte", key.moment)) & (Q((f"{moment}__gt", key.moment)) | same)


def _stories(events: list[dict[str, Any]], *, at: datetime) -> list[Passed | Gone]:
    """Each story once, as it is now, where its last change of the page stands."""
    last = {event["story"]: event["withdrawal"] for event in reversed(events)}
    rows = passed_on(Edition.objects.visible(at=at).filter(article__in=last), at=at)
    current = {row.article_id: passed(row) for row in rows}
    found = (current.get(number) or _gone(number, act) for number, act in reversed(last.items()))
    return [story for story in found if story is not None]


def _gone(number: int, act: dict[str, Any] | None) -> Gone | None:
    if act is None:
        return None
    made_at = datetime.fromisoformat(act.pop("made_at"))
    return Gone(
        article_id=number, withdrawal=Correction(kind=CorrectionKind.PENCABUTAN, made_at=made_at, **act)
    )
