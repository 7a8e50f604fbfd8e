"""Readers' search over everything that is visible."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from django.utils.safestring import SafeString

from articles.core.html import plain_text
from articles.core.stems import stems
from articles.core.text import clean_line
from articles.editorial.models import Edition, EditionMention, EditionTag
from articles.editorial.models.edition import EditionQuerySet
from articles.officials.models import Official
from articles.search.cursors import Cursor
from articles.search.matching import INDEX_COLUMNS, lookalikes, matches
from articles.search.snippets import marked, passage
from articles.search.spelling import as_written
from articles.taxonomy.models import Section, Tag

LONGEST_QUERY = 200
MOST_WORDS = 12
SHORTEST_GUESS = 3
# Typing errors are looked for among the newest headlines only: a guess may not keep a reader waiting.
VOCABULARY_HEADLINES = 3000


@dataclass(frozen=True, kw_only=True)
class Hit:
    """One edition that was found, its headline and a passage with the words marked, ready for a page."""

    edition: Edition
    headline: SafeString
    passage: SafeString


@dataclass(frozen=True, kw_only=True)
class SearchResult:
    """A page of hits; `approximate` when nothing was found and what looks like it stands in.

    `meant` are the words as the paper writes them, where a typing error was the reason.
    """

    words: str
    meant: str = ""
    hits: tuple[Hit, ...] = ()
    next: Cursor | None = None
    approximate: bool = False


def search_editions(
    words: str,
    *,
    at: datetime,
    section: Section | None = None,
    tag: Tag | None = None,
    official: Official | None = None,
    since: datetime | None = None,
    until: datetime | None = None,
    before: Cursor | None = None,
    limit: int = 20,
) -> SearchResult:
    """What a reader finds: all words, in any of their forms, new and fitting stories first.

    Takes whatever was typed. When no story has the words, they are read as typing errors.
    """
    words = clean_line(words[:LONGEST_QUERY])
    readable = _about(_readable(at=at, section=section, since=since, until=until), tag, official)
    found = _found(words, readable, before=before, limit=limit)
    if found.hits or before is not None or len(words) < SHORTEST_GUESS:
        return found
    newest = readable.newest_first().values_list("pk", "headline")[:VOCABULARY_HEADLINES]
    headlines = dict(newest)
    return _corrected(words, headlines, readable, limit=limit) or _resembling(words, headlines, limit=limit)


def _found(words: str, readable: EditionQuerySet, *, before: Cursor | None, limit: int) -> SearchResult:
    """The editions that have all the words."""
    wanted = tuple(dict.fromkeys(stems(words).split()))[:MOST_WORDS]
    page = list(matches(readable, wanted, before=before)[: limit + 1]) if wanted else []
    return SearchResult(
        words=words,
        hits=tuple(_hit(edition, wanted) for edition in page[:limit]),
        next=_cursor(page[limit - 1]) if len(page) > limit else None,
    )


def _corrected(
    words: str, headlines: Mapping[int, str], readable: EditionQuerySet, *, limit: int
) -> SearchResult | None:
    """What the words as the paper writes them find; None where nothing like them is known."""
    meant = as_written(words, headlines.values())
    if not meant:
        return None
    found = _found(meant, readable, before=None, limit=limit)
    return replace(found, words=words, meant=meant, next=None, approximate=True) if found.hits else None


def _resembling(words: str, headlines: Mapping[int, str], *, limit: int) -> SearchResult:
    """The newest headlines that look like the words."""
    alike = lookalikes(words, headlines, most=limit)
    shown = Edition.objects.select_related("section").defer(*INDEX_COLUMNS).in_bulk(alike) if alike else {}
    hits = tuple(_hit(shown[pk], ()) for pk in alike)
    return SearchResult(words=words, hits=hits, approximate=bool(hits))


def _readable(
    *, at: datetime, section: Section | None, since: datetime | None, until: datetime | None
) -> EditionQuerySet:
    editions = Edition.objects.visible(at=at)
    if section is not None:
        editions = editions.filter(section=section)
    if since is not None:
        editions = editions.filter(published_at__gte=since)
    if until is not None:
        editions = editions.filter(published_at__lt=until)
    return editions


def _about(editions: EditionQuerySet, tag: Tag | None, official: Official | None) -> EditionQuerySet:
    if tag is not None:
        editions = editions.filter(pk__in=EditionTag.objects.filter(tag=tag).values("edition"))
    if official is not None:
        editions = editions.filter(pk__in=EditionMention.objects.filter(official=official).values("edition"))
    return editions


def _cursor(edition: Edition) -> Cursor:
    return Cursor(edition.score, edition.pk)  # type: ignore[attr-defined]


def _hit(edition: Edition, wanted: tuple[str, ...]) -> Hit:
    return Hit(
        edition=edition,
        headline=marked(edition.headline, wanted),
        passage=passage(plain_text(edition.body), wanted) or marked(edition.summary, wanted),
    )
