"""The head of every page: the paper and its sections, in one query."""

from dataclasses import dataclass

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import F
from django.db.models.functions import JSONObject
from django.utils.translation import gettext as _

from articles.core.models import Newsroom
from articles.taxonomy.models import Section

_SECTIONS = Section.objects.values(
    row=JSONObject(pk=F("pk"), name=F("name"), slug=F("slug"), description=F("description"))
)


@dataclass(frozen=True, kw_only=True)
class Masthead:
    """Who prints this page, and the rubrics in the order of the menu."""

    newsroom: Newsroom
    sections: tuple[Section, ...]

    def section(self, slug: str) -> Section | None:
        """The section at that address."""
        return next((section for section in self.sections if section.slug == slug), None)


def masthead() -> Masthead:
    """The paper as its settings describe it; a paper without settings yet still has pages."""
    newsroom = Newsroom.objects.annotate(menu=ArraySubquery(_SECTIONS)).first()
    if newsroom is None:
        return Masthead(newsroom=Newsroom(pk=1, name=_("Newspaper")), sections=tuple(Section.objects.all()))
    return Masthead(newsroom=newsroom, sections=tuple(Section(**row) for row in newsroom.menu))
