"""The pages that are measured, found on the site itself: one of each kind."""

import re
from dataclasses import dataclass
from urllib.request import urlopen

_STORY = re.compile(r"/read/[0-9]+/[-a-z0-9]+/")
_TAG = re.compile(r'rel="tag" href="(/tag/[^"]+)"')
_OFFICIAL = re.compile(r'href="(/pejabat/[^"]+/)"')


class NothingToMeasure(Exception):
    """The demo has no story with a photo, a tag and an official."""


@dataclass(frozen=True, kw_only=True)
class AuditedPage:
    """A page, and whether search engines are meant to list it."""

    name: str
    path: str
    is_listed: bool = True


def audited_pages(site: str) -> tuple[AuditedPage, ...]:
    """Front page, article with photo, its tag and official, the search and what it finds."""
    story, tag, official = _story_with_everything(site)
    return (
        AuditedPage(name="front", path="/"),
        AuditedPage(name="article", path=story),
        AuditedPage(name="tag", path=tag),
        AuditedPage(name="official", path=official),
        AuditedPage(name="search", path="/cari/"),
        AuditedPage(name="search results", path="/cari/?q=banjir", is_listed=False),
    )


def page_text(url: str) -> str:
    """The page as text."""
    with urlopen(url, timeout=30) as answer:  # noqa: S310 -- our own address
        return answer.read().decode()


def _story_with_everything(site: str) -> tuple[str, str, str]:
    for path in dict.fromkeys(_STORY.findall(page_text(f"{site}/") + page_text(f"{site}/indeks/"))):
        text = page_text(f"{site}{path}")
        main = text.partition("<main")[2]
        tag, official = _TAG.search(main), _OFFICIAL.search(main)
        if tag and official and 'class="story-picture"' in main:
            return path, tag[1], official[1]
    raise NothingToMeasure
