"""Whether the dates of the text can be."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from articles.core.dates import WEEKDAYS
from articles.editorial.content import Content
from articles.editorial.readiness.check import Remark
from articles.editorial.readiness.facts import Facts
from articles.editorial.readiness.passages import paragraphs
from articles.reading.dates import ResolvedDate, dates_in, resolve


def impossible_days(content: Content, facts: Facts) -> Iterator[Remark]:
    """A date that does not exist, or whose weekday is another."""
    near = content.event_on or facts.today
    for passage in paragraphs(content):
        for written in dates_in(passage.text):
            resolved = resolve(written, near=near)
            if resolved.doubt in SAID:
                said = _said(resolved) % {"date": written.raw}
                yield Remark(field=passage.field, quote=written.raw, text=said)


SAID = ("event_date_invalid", "event_date_weekday")


def _said(resolved: ResolvedDate) -> str:
    if resolved.doubt == "event_date_invalid":
        return _("“%(date)s”: there is no such day. Ask your source for the date.")
    if resolved.on is None:
        return _(
            "“%(date)s”: in no year near is that day such a weekday. Ask your source which of the two is "
            "right."
        )
    fits = WEEKDAYS[resolved.on.weekday()]
    said = _("“%(date)s”: that day is a %(weekday)s. Ask your source which of the two is right.")
    return said.replace("%(weekday)s", fits)
