"""What the demo's editor arranged: a few older stories that readers should not miss, here and there."""

from datetime import datetime

from articles.core.models import User
from articles.editorial.models import Edition
from articles.frontpage.models import FrontStory, PinnedStory
from articles.frontpage.services import pin, pin_on_page
from articles.frontpage.slots import PICKS
from articles.officials.models import Official
from articles.taxonomy.models import Section, Tag

HEADLINES = ("Festival Bidar", "Perempuan Teluk Bayas", "Ketek Listrik", "Musim Durian")
# A page, and the story on top of it.
ON_PAGES = (
    (Tag, "Sungai Rampai", "Ketek Listrik"),
    (Section, "Budaya", "Festival Bidar"),
    (Official, "Darmawan Sutedja", "Sungai Sena Meluap"),
)


def seed_front_page(*, at: datetime) -> None:
    """Places the picks, unless somebody has arranged the page already."""
    if FrontStory.objects.exists():
        return
    editor = User.objects.get(username="redaktur")
    for position, words in enumerate(HEADLINES, start=1):
        edition = Edition.objects.visible(at=at).filter(headline__startswith=words).first()
        if edition is not None:
            pin(edition.article_id, slot=PICKS, position=position, by=editor, at=at)


def seed_pins(*, at: datetime) -> None:
    """Pins a story on the page of a tag, a section and an official, unless somebody has pinned any."""
    if PinnedStory.objects.exists():
        return
    editor = User.objects.get(username="redaktur")
    for model, name, words in ON_PAGES:
        subject = model.objects.filter(name=name).first()
        edition = Edition.objects.visible(at=at).filter(headline__startswith=words).first()
        if subject is not None and edition is not None:
            pin_on_page(edition.article_id, subject=subject, by=editor, at=at)
