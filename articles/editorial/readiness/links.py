"""Whether every “baca juga” leads somewhere, and to the newest news."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from articles.core.dates import long_date
from articles.editorial.content import Content
from articles.editorial.readiness.check import Remark
from articles.editorial.readiness.facts import Facts


def unresolved(content: Content, facts: Facts) -> Iterator[Remark]:
    """A read-also that readers do not see."""
    for place, row in enumerate(content.read_also):
        if row.target_id is None:
            said = _(
                "“Baca juga: %(headline)s” waits: readers do not see it until a story of that headline is "
                "published, then it appears by itself. Choose a story, or take it out if none will come."
            )
        elif row.target_id not in facts.targets:
            said = _(
                "“Baca juga: %(headline)s” leads to a story that readers do not see now. Choose another."
            )
        else:
            continue
        yield Remark(field="read_also", row=place, text=said % {"headline": row.headline})


def outdated(content: Content, facts: Facts) -> Iterator[Remark]:
    """A read-also to an old story of an event of which there is newer news."""
    for place, row in enumerate(content.read_also):
        target, newer = facts.targets.get(row.target_id or 0), facts.newer.get(row.target_id or 0)
        if target is None or newer is None:
            continue
        said = _(
            "“Baca juga: %(headline)s” is of %(day)s; of the same event there is “%(newer)s” of "
            "%(newer_day)s. Lead to the newer one."
        )
        words = {
            "headline": target.headline,
            "day": long_date(target.on),
            "newer": newer.headline,
            "newer_day": long_date(newer.on),
        }
        yield Remark(field="read_also", row=place, text=said % words)
