"""By what a reader narrows a search: a section, a tag, an official, days; anything odd narrows nothing."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urlencode

from django.http import QueryDict
from django.utils.dateparse import parse_date

from articles.core.dates import day_bounds
from articles.officials.models import Official
from articles.public.masthead import Masthead
from articles.taxonomy.models import Section, Tag

LONGEST_SLUG = 130
YEARS = range(1900, 2100)


@dataclass(frozen=True, kw_only=True)
class Filters:
    """The chosen filters, and how they stand in an address."""

    words: str
    section: Section | None
    tag: Tag | None
    official: Official | None
    first: date | None
    last: date | None

    def __bool__(self) -> bool:
        return any((self.section, self.tag, self.official, self.first, self.last))

    def for_search(self) -> dict[str, Any]:
        """What the search takes."""
        return {
            "section": self.section,
            "tag": self.tag,
            "official": self.official,
            "since": day_bounds(self.first)[0] if self.first else None,
            "until": day_bounds(self.last)[1] if self.last else None,
        }

    @property
    def address(self) -> str:
        """The search with its filters, without a place in the list."""
        return f"?{urlencode(self._parameters())}"

    def with_only(self, **chosen: str) -> str:
        """The search with one filter chosen anew, or dropped where it is empty."""
        return f"?{urlencode({k: v for k, v in (self._parameters() | chosen).items() if v})}"

    @property
    def without_tag(self) -> str:
        """The search with every other filter."""
        return self.with_only(tag="")

    @property
    def without_official(self) -> str:
        """The search with every other filter."""
        return self.with_only(pejabat="")

    def _parameters(self) -> dict[str, str]:
        chosen = {
            "q": self.words,
            "rubrik": self.section.slug if self.section else "",
            "tag": self.tag.slug if self.tag else "",
            "pejabat": self.official.slug if self.official else "",
            "dari": self.first.isoformat() if self.first else "",
            "sampai": self.last.isoformat() if self.last else "",
        }
        return {name: value for name, value in chosen.items() if value}


def asked_filters(asked: QueryDict, head: Masthead) -> Filters:
    """The filters that an address names; those that do not exist are left out."""
    return Filters(
        words=asked.get("q", ""),
        section=head.section(asked.get("rubrik", "")),
        tag=_named(Tag, asked.get("tag", "")),
        official=_named(Official, asked.get("pejabat", "")),
        first=_day(asked.get("dari", "")),
        last=_day(asked.get("sampai", "")),
    )


def _named(model: type[Any], slug: str) -> Any:
    if not slug or len(slug) > LONGEST_SLUG or "\x00" in slug:
        return None
    return model.objects.filter(slug=slug).first()


def _day(text: str) -> date | None:
    try:
        day = parse_date(text)
    except ValueError:
        return None
    return day if day is not None and day.year in YEARS else None
