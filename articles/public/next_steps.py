"""Where a reader goes on after a story: the same subject, then the same section, nothing twice."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from articles.editorial.cards import cards
from articles.editorial.models import Edition
from articles.public.orders import BY_TAG
from articles.public.story import Story
from articles.taxonomy.models import Tag

OF_TAG = 4
OF_SECTION = 6


@dataclass(frozen=True, kw_only=True)
class NextSteps:
    """The newest of the story's first subject, a running one before others, and of its section."""

    tag: Tag | None
    of_tag: Sequence[Edition]
    of_section: Sequence[Edition]


def next_steps(story: Story, *, at: datetime) -> NextSteps:
    """What stands below a story, in two queries."""
    tag = story.running or next(iter(story.tags), None)
    shown = {story.edition.article_id} | {edition.article_id for edition in story.further.values()}
    of_tag = _of_tag(tag, at=at, without=shown) if tag else []
    shown |= {edition.article_id for edition in of_tag}
    newest = cards(at=at).filter(section=story.edition.section_id).newest_first()
    of_section = [row for row in newest[: OF_SECTION + len(shown)] if row.article_id not in shown]
    return NextSteps(tag=tag, of_tag=of_tag, of_section=of_section[:OF_SECTION])


def _of_tag(tag: Tag, *, at: datetime, without: set[int]) -> list[Edition]:
    rows = cards(at=at).filter(tag_links__tag=tag).order_by(*BY_TAG.newest_first)
    return [row for row in rows[: OF_TAG + len(without)] if row.article_id not in without][:OF_TAG]
