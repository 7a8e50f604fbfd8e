"""The demo's front page: a few older stories that its editor would not have readers miss."""

from datetime import datetime

from articles.core.models import User
from articles.editorial.models import Edition
from articles.frontpage.models import FrontStory
from articles.frontpage.services import pin
from articles.frontpage.slots import PICKS

HEADLINES = ("Festival Bidar", "Perempuan Teluk Bayas", "Ketek Listrik", "Musim Durian")


def seed_front_page(*, at: datetime) -> None:
    """Places the picks, unless somebody has arranged the page already."""
    if FrontStory.objects.exists():
        return
    editor = User.objects.get(username="redaktur")
    for position, words in enumerate(HEADLINES, start=1):
        edition = Edition.objects.visible(at=at).filter(headline__startswith=words).first()
        if edition is not None:
            pin(edition.article_id, slot=PICKS, position=position, by=editor, at=at)
