"""Whether feeds, sitemaps and the small text files for robots keep the rules of their formats."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from urllib.error import HTTPError
from urllib.parse import urlsplit
from xml.etree import ElementTree

from tests.audit.pages import page_text

ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
NEWS = "{http://www.google.com/schemas/sitemap-news/0.9}"
MOST_ADDRESSES = 50_000
MOST_BYTES = 50 * 2**20
NEWS_AGE = timedelta(days=2)


def robot_file_faults(site: str, pages: dict[str, str]) -> dict[str, list[str]]:
    """Every file with what is wrong in it; `pages` names the paths of a tag and an official."""
    checks = {
        "feed of everything": _feed_faults(site, "/feed/"),
        "feed of a tag": _feed_faults(site, f"{pages['tag']}feed/"),
        "feed of an official": _feed_faults(site, f"{pages['official']}feed/"),
        "sitemaps": _sitemap_faults(site),
        "news sitemap": _news_faults(site),
        "robots.txt": _robots_faults(site),
        "security.txt": _security_faults(site),
    }
    return {name: _told(check) for name, check in checks.items()}


def _told(check: Iterator[str]) -> list[str]:
    """What a check finds; a file that is not there or cannot be read is a fault too."""
    try:
        return list(check)
    except (HTTPError, ElementTree.ParseError) as fault:
        return [str(fault)]


def _feed_faults(site: str, path: str) -> Iterator[str]:
    """RFC 4287: what a feed and each entry must have, once."""
    feed = ElementTree.fromstring(page_text(f"{site}{path}"))  # noqa: S314 -- the site's own words
    entries = feed.findall(f"{ATOM}entry")
    for where, node in [("feed", feed), *(("entry", entry) for entry in entries)]:
        for name in ("id", "title", "updated"):
            if len(node.findall(f"{ATOM}{name}")) != 1:
                yield f"{where} without its one {name}"
        yield from (
            f"{where}: {moment} is no moment" for moment in _bad_moments(node.findall(f"{ATOM}updated"))
        )
    if not any(
        link.get("rel") == "self" and link.get("href") == f"{site}{path}"
        for link in feed.findall(f"{ATOM}link")
    ):
        yield "no link to itself"
    ids = [entry.findtext(f"{ATOM}id") for entry in entries]
    if len(set(ids)) != len(ids):
        yield "an id stands twice"
    for entry in entries:
        if feed.find(f"{ATOM}author") is None and entry.find(f"{ATOM}author") is None:
            yield "an entry without an author"
        for address in re.findall(r'(?:src|href)="([^"]*)"', entry.findtext(f"{ATOM}content") or ""):
            if not urlsplit(address).scheme:
                yield f"{address} leads nowhere outside the site"


def _sitemap_faults(site: str) -> Iterator[str]:
    """sitemaps.org: every file of the index exists, is no larger than allowed, names no address twice."""
    index = ElementTree.fromstring(page_text(f"{site}/sitemap.xml"))  # noqa: S314
    seen: set[str] = set()
    for file in index.findall(f"{MAP}sitemap/{MAP}loc"):
        text = page_text(file.text or "")
        rows = ElementTree.fromstring(text).findall(f"{MAP}url")  # noqa: S314
        addresses = [row.findtext(f"{MAP}loc") or "" for row in rows]
        if len(addresses) > MOST_ADDRESSES or len(text.encode()) > MOST_BYTES:
            yield f"{file.text} is too large"
        yield from (f"{address} stands twice" for address in addresses if address in seen)
        yield from (
            f"{address} is not of this site" for address in addresses if not address.startswith(f"{site}/")
        )
        yield from (
            f"{moment} is no moment" for row in rows for moment in _bad_moments(row.findall(f"{MAP}lastmod"))
        )
        seen.update(addresses)
    if f"{site}/" not in seen:
        yield "the front page is missing"


def _news_faults(site: str) -> Iterator[str]:
    rows = ElementTree.fromstring(page_text(f"{site}/sitemap-news.xml")).findall(f"{MAP}url")  # noqa: S314
    oldest = datetime.now(UTC) - NEWS_AGE
    for row in rows:
        news = row.find(f"{NEWS}news")
        if (
            news is None
            or not news.findtext(f"{NEWS}title")
            or not news.findtext(f"{NEWS}publication/{NEWS}name")
        ):
            yield "news without title or publication"
        elif datetime.fromisoformat(news.findtext(f"{NEWS}publication_date") or "") < oldest:
            yield "news older than two days"


def _robots_faults(site: str) -> Iterator[str]:
    text = page_text(f"{site}/robots.txt")
    if "Disallow: /\n" in text:
        yield "robots may read nothing"
    yield from (
        f"{path} is not named"
        for path in ("/sitemap.xml", "/sitemap-news.xml")
        if f"Sitemap: {site}{path}" not in text
    )


def _security_faults(site: str) -> Iterator[str]:
    """RFC 9116: a contact, and a moment within a year until which it holds."""
    fields = dict(
        line.split(": ", 1)
        for line in page_text(f"{site}/.well-known/security.txt").splitlines()
        if ": " in line
    )
    if not fields.get("Contact", "").startswith(("https:", "mailto:", "tel:")):
        yield "no contact"
    expires = datetime.fromisoformat(fields.get("Expires", "1970-01-01T00:00:00Z"))
    if not datetime.now(UTC) < expires <= datetime.now(UTC) + timedelta(days=366):
        yield f"expires at {expires}"


def _bad_moments(nodes: list[ElementTree.Element]) -> list[str]:
    return [node.text or "" for node in nodes if not _is_moment(node.text or "", datetime.fromisoformat)]


def _is_moment(text: str, read: Callable[[str], datetime]) -> bool:
    try:
        return read(text).tzinfo is not None
    except ValueError:
        return False
