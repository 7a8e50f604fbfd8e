"""Stories as partners receive them, each list in one query however much its stories carry."""

from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from articles.editorial.models.edition import EditionQuerySet
from articles.public.api.files import Picture, file_rows, pictures_of
from articles.public.story import Story, story_of, with_all_it_carries


@dataclass(frozen=True, kw_only=True)
class Passed:
    """A story, and those of its pictures that others may publish."""

    story: Story
    pictures: dict[int, Picture]

    @property
    def changed_at(self) -> datetime:
        """When readers first saw it as it is: its edition, or the last public act on it."""
        return max([self.story.edition.visible_from, *(row.made_at for row in self.story.corrections)])


def passed_on(editions: EditionQuerySet, *, at: datetime) -> EditionQuerySet:
    """The editions with all that `passed` needs."""
    today = timezone.localtime(at).date()
    return with_all_it_carries(editions, at=at).annotate(**file_rows(on=today))


def passed(edition: object) -> Passed:
    """The story of an edition that was fetched by `passed_on`."""
    return Passed(pictures=pictures_of(edition), story=story_of(edition))
