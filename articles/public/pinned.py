"""The stories of a page: those that editors pinned, and below them the others."""

from collections.abc import Sequence
from datetime import datetime

from articles.editorial.cards import fetch_pictures
from articles.editorial.models import Edition
from articles.editorial.models.edition import EditionQuerySet
from articles.frontpage.pinned_pages import Subject, pinned_page_of
from articles.frontpage.pins import pinned_stories
from articles.public.paging import Key, Listing, Order, listing


def pinned_and_others(
    rows: EditionQuerySet, subject: Subject, *, after: Key | None, order: Order | None = None, at: datetime
) -> tuple[Sequence[Edition], Listing]:
    """The pinned stories, on the first page only, and the list without them; all with their pictures."""
    pinned = [] if after else pinned_stories(subject, among=rows, at=at)
    others = rows.exclude(article__in=[story.article_id for story in pinned])
    found = listing(others, only=pinned_page_of(subject).stories_of(subject), order=order, after=after)
    fetch_pictures(pinned, found.items)
    return pinned, found
