"""The line above every page, and its end."""

from datetime import datetime, timedelta

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from articles.core.models import User
from articles.frontpage.models import BreakingLine
from articles.frontpage.services.dated import FrontMoved, check_may, done, end_row

LONGEST_LINE = timedelta(days=2)


def break_news(
    text: str, *, article_id: int | None, ends_at: datetime, by: User, at: datetime
) -> BreakingLine:
    """Puts a line above every page until its moment; the one before it ends.

    Raises NotAllowed, or ValidationError on the field.
    """
    check_may(by)
    if ends_at <= at:
        raise ValidationError({"ends_at": _("This moment has passed: choose one to come.")})
    if ends_at - at > LONGEST_LINE:
        raise ValidationError({"ends_at": _("A breaking line stands two days at most.")})
    with transaction.atomic():
        for row in BreakingLine.objects.select_for_update().still_to_end(at=at):
            end_row(row, at=at)
        line = BreakingLine(text=text, article_id=article_id, starts_at=at, ends_at=ends_at, placed_by=by)
        line.full_clean(exclude=["article", "placed_by"])
        line.save()
        return done(line, "placed", by=by, at=at)


def end_breaking_line(line_id: int, *, by: User, at: datetime) -> BreakingLine:
    """Takes the line away before its moment."""
    check_may(by)
    with transaction.atomic():
        line = BreakingLine.objects.select_for_update().still_to_end(at=at).filter(pk=line_id).first()
        if line is None:
            raise FrontMoved(_("This line has ended already."))
        end_row(line, at=at)
        return done(line, "ended", by=by, at=at)
