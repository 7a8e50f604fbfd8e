"""What every act of arranging has in common: who may, for how long, and how a row begins and ends."""

from datetime import datetime, timedelta

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from articles.audit.record import record
from articles.caching.pages import expire_pages
from articles.core.models import User
from articles.editorial.errors import DeskError, NotAllowed
from articles.frontpage.models import BreakingLine, FrontStory, PinnedStory

PERMISSION = "articles.arrange_frontpage"
FURTHEST = timedelta(days=366)


class FrontMoved(DeskError):
    """The row stands no longer where the person saw it."""


def check_may(by: User) -> None:
    """Only those whose role arranges the front page; raises NotAllowed."""
    if not by.has_perm(PERMISSION):
        raise NotAllowed(_("Your role does not arrange the front page."))


def check_period(start: datetime, end: datetime | None, *, at: datetime) -> None:
    """A start that has not passed, an end after it, neither beyond a year; raises ValidationError."""
    if start < at:
        raise ValidationError({"starts_at": _("This moment has passed: choose one to come.")})
    if start - at > FURTHEST or (end is not None and end - at > FURTHEST):
        raise ValidationError({"ends_at" if start - at <= FURTHEST else "starts_at": _("Look at the year.")})
    if end is not None and end <= start:
        raise ValidationError({"ends_at": _("The end must come after the start.")})


def end_row(row: FrontStory | BreakingLine | PinnedStory, *, at: datetime) -> None:
    """Ends a row that readers have seen, removes one that they have not; the object keeps its facts."""
    if row.starts_at < at:
        type(row).objects.filter(pk=row.pk).update(ends_at=at)
    else:
        type(row).objects.filter(pk=row.pk).delete()


def done[Row: (FrontStory, BreakingLine, PinnedStory)](row: Row, act: str, *, by: User, at: datetime) -> Row:
    """Writes down what was done, and lets readers see it at once."""
    data = {"article": row.article_id, "ends_at": row.ends_at.isoformat() if row.ends_at else None}
    record(f"{row._meta.model_name}.{act}", by=by, at=at, on=row, **data)
    transaction.on_commit(expire_pages)
    return row
