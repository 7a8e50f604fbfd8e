"""What stands around every page, in one query: the paper, its sections, the newest, the most read, the
breaking line, and the next moment at which any of it changes."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import JSONObject
from django.utils.translation import gettext as _

from articles.banners.models import Flight
from articles.core.models import Newsroom
from articles.editorial.kinds import ArticleKind
from articles.editorial.models import Edition
from articles.frontpage.models import BreakingLine, FrontStory, PinnedStory
from articles.frontpage.slots import LATEST, POPULAR
from articles.readership.models import MostRead
from articles.taxonomy.models import Section

_MENU_ITEM = JSONObject(pk=F("pk"), name=F("name"), slug=F("slug"), description=F("description"))
# On the front page those go out that stand there already.
MOST_POPULAR = 4 * POPULAR.places
_HEADLINE = JSONObject(
    article_id=F("article"), kind=F("kind"), headline=F("headline"), slug=F("slug"), moment=F("published_at")
)


@dataclass(frozen=True, kw_only=True)
class Breaking:
    """The line above everything, and the address of its story."""

    text: str
    article_id: int | None
    url: str


@dataclass(frozen=True, kw_only=True)
class Masthead:
    """Who prints this page, the rubrics in the order of the menu, and what every page shows beside itself."""

    newsroom: Newsroom
    sections: tuple[Section, ...]
    latest: tuple[Edition, ...] = ()
    popular: tuple[Edition, ...] = ()
    breaking: Breaking | None = None
    changes_at: datetime | None = None

    def section(self, slug: str) -> Section | None:
        """The section at that address."""
        return next((section for section in self.sections if section.slug == slug), None)

    def beside(self, edition: Edition | None) -> dict[str, Any]:
        """What stands around a page; nothing leads from a story to itself."""
        own = edition.article_id if edition else None
        others = [row for row in self.latest if row.article_id != own]
        leads_here = self.breaking is not None and own is not None and self.breaking.article_id == own
        return {
            "newsroom": self.newsroom,
            "menu": self.sections,
            "latest": others[: LATEST.places],
            "popular": [row for row in self.popular if row.article_id != own][: POPULAR.places],
            "breaking": None if leads_here else self.breaking,
        }


def paper() -> Newsroom:
    """The paper as its settings describe it; a paper without settings yet still has pages."""
    return Newsroom.objects.first() or Newsroom(pk=1, name=_("Newspaper"))


def masthead(*, at: datetime) -> Masthead:
    """What stands around every page at a moment."""
    parts = _parts(at)
    newsroom: Any = Newsroom.objects.annotate(
        **{f"of_{name}": ArraySubquery(rows) for name, rows in parts.items()}
    ).first()
    if newsroom is None:
        return _built(paper(), {name: [row["row"] for row in rows] for name, rows in parts.items()})
    return _built(newsroom, {name: getattr(newsroom, f"of_{name}") for name in parts})


def _parts(at: datetime) -> dict[str, QuerySet[Any, Any]]:
    visible = Edition.objects.visible(at=at)
    return {
        "sections": Section.objects.values(row=_MENU_ITEM),
        "latest": visible.newest_first().values(row=_HEADLINE)[: LATEST.places + 1],
        "popular": _popular(at),
        "breaking": _breaking(at),
        "changes": _changes(at),
    }


def _popular(at: datetime) -> QuerySet[Any, Any]:
    """The most read that readers still see; nothing paid among them."""
    current = Edition.objects.visible(at=at).filter(article=OuterRef("article_number"))
    unpaid = current.exclude(kind=ArticleKind.ADVERTORIAL)
    return MostRead.objects.standing(at=at).values(row=Subquery(unpaid.values(row=_HEADLINE)[:1]))[
        :MOST_POPULAR
    ]


def _breaking(at: datetime) -> QuerySet[Any, Any]:
    """The line of the moment; one with a story stands only while readers see the story."""
    current = Edition.objects.visible(at=at).filter(article=OuterRef("article"))
    lines = BreakingLine.objects.standing(at=at).filter(Q(article__isnull=True) | Exists(current))
    slug = current.values("slug")[:1]
    return lines.values(row=JSONObject(text=F("text"), article_id=F("article"), slug=slug))[:1]


def _changes(at: datetime) -> QuerySet[Any, Any]:
    """The next moment of each kind of change."""
    sources = (
        (Edition, "visible_from"),
        (FrontStory, "starts_at"),
        (FrontStory, "ends_at"),
        (PinnedStory, "ends_at"),
        (BreakingLine, "ends_at"),
        (Flight, "starts_at"),
        (Flight, "ends_at"),
    )
    nexts = [
        model.objects.filter(**{f"{name}__gt": at}).order_by(name).values(row=F(name))[:1]
        for model, name in sources
    ]
    return nexts[0].union(*nexts[1:], all=True)


def _built(newsroom: Newsroom, rows: dict[str, list[Any]]) -> Masthead:
    return Masthead(
        newsroom=newsroom,
        sections=tuple(Section(**row) for row in rows["sections"]),
        latest=tuple(headline(row) for row in rows["latest"]),
        popular=tuple(headline(row) for row in rows["popular"] if row),
        breaking=next((_line(row) for row in rows["breaking"]), None),
        changes_at=min(rows["changes"], default=None),
    )


def headline(row: dict[str, Any]) -> Edition:
    """An edition as a list of headlines shows it."""
    published_at = datetime.fromisoformat(row.pop("moment"))
    return Edition(published_at=published_at, **row)


def _line(row: dict[str, Any]) -> Breaking:
    story = Edition(article_id=row["article_id"], slug=row["slug"]) if row["article_id"] else None
    url = story.get_absolute_url() if story else ""
    return Breaking(text=row["text"], article_id=row["article_id"], url=url)
