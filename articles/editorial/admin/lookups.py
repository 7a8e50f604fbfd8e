"""What can be picked on an article's form, and where the suggestions come from."""

from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy

from articles.banners.models import Sponsor
from articles.editorial.admin.picks import MOST_DIGITS, Lookup, Picked
from articles.editorial.models import Article, Author, Byline, Edition, Mention
from articles.media.models import Image
from articles.media.sources import smallest_file
from articles.officials.models import Official
from articles.reading.headlines import headline_key


class ImageLookup(Lookup):
    """Pictures of the library, shown small beside their names."""

    def url(self) -> str:
        """The list that a text's photos are found in, each with its credit."""
        return reverse("admin:articles_article_photos")

    def thumbnail(self, number: str) -> str:
        """The address of the smallest file of the picture."""
        image = self.by_number(number)
        return smallest_file(image) if isinstance(image, Image) else ""


class OfficialLookup(Lookup):
    """Officials with their offices of today and other spellings."""

    nothing = gettext_lazy("Not in the register of officials. Leave it proposed: an editor can add it here.")

    def url(self) -> str:
        """Our own list, which says more of each than a name."""
        return reverse("admin:articles_article_officials")


AUTHORS = Lookup(Author.objects.all(), name_field="name", link=Byline, link_field="author")
OFFICIALS = OfficialLookup(Official.objects.all(), name_field="name", link=Mention, link_field="official")
SPONSORS = Lookup(Sponsor.objects.all(), name_field="name", link=Article, link_field="sponsor")
IMAGES = ImageLookup(Image.objects.all(), name_field="alt", link=Article, link_field="lead_image")


@dataclass(frozen=True)
class Story:
    """A story that readers see or saw, by the number of its article."""

    pk: int
    headline: str

    def __str__(self) -> str:
        return self.headline


class StoryLookup(Lookup):
    """Published stories: the record only, never somebody's draft."""

    def __init__(self) -> None:
        super().__init__(Edition.objects.none(), name_field="headline", link=Article, link_field="tags")

    def url(self) -> str:
        """Our own list of published stories."""
        return reverse("admin:articles_article_read_also")

    def picked(self, value: Any) -> Picked:
        """What the box shows for a story or the number of its article."""
        if isinstance(value, Story):
            return Picked(pk=str(value.pk), text=str(value))
        story = self.by_number(str(value)) if value else None
        return Picked(pk=str(story.pk), text=str(story)) if story else Picked(pk="", text="")

    def by_number(self, number: str) -> Story | None:
        """The story with the headline that readers saw last."""
        if not number.isdecimal() or len(number) > MOST_DIGITS:
            return None
        edition = Edition.objects.filter(article=int(number)).order_by("-number").first()
        return Story(edition.article_id, edition.headline) if edition else None

    def named(self, text: str) -> list[Story]:
        """The stories of exactly this headline that readers see now."""
        visible = Edition.objects.visible(at=timezone.now()).filter(headline_key=headline_key(text))
        return [Story(edition.article_id, edition.headline) for edition in visible.newest_first()[:2]]


STORIES = StoryLookup()
