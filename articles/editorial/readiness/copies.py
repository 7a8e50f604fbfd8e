"""Whether the news was told already."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from articles.core.dates import long_date
from articles.editorial.content import Content
from articles.editorial.readiness.check import Remark
from articles.editorial.readiness.facts import Facts


def told_already(content: Content, facts: Facts) -> Iterator[Remark]:
    """A story of the last days, or one that is scheduled, has the same headline or nearly."""
    for told in reversed(facts.alike):
        said = _(
            "“%(headline)s” of %(day)s says the same. See whether this is a copy; if it is news, say in the "
            "headline what is new."
        )
        yield Remark(field="headline", text=said % {"headline": told.headline, "day": long_date(told.on)})
