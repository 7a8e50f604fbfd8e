"""Which stories are asked for: by section, tag and official, found together with the paper in one query."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Q, Subquery
from django.http import Http404
from django.utils.translation import gettext as _

from articles.core.models import FormerSlug, Newsroom
from articles.officials.models import Official
from articles.public.api.problems import Problem
from articles.public.former import now_at
from articles.public.masthead import paper
from articles.public.paging import Order
from articles.taxonomy.models import Section, Tag


@dataclass(frozen=True, kw_only=True)
class Filter:
    """A kind of thing that stories belong to, and how an edition names it; a link brings its own order."""

    name: str
    model: type[Any]
    former: FormerSlug.Kind
    lookup: str
    moment: str = "published_at"


# The link with the fewest editions first: the list runs along its index.
FILTERS = (
    Filter(
        name="official",
        model=Official,
        former=FormerSlug.Kind.OFFICIAL,
        lookup="mention_links__official",
        moment="mention_links__published_at",
    ),
    Filter(
        name="tag",
        model=Tag,
        former=FormerSlug.Kind.TAG,
        lookup="tag_links__tag",
        moment="tag_links__published_at",
    ),
    Filter(name="section", model=Section, former=FormerSlug.Kind.SECTION, lookup="section"),
)


class Moved(Exception):
    """A thing that is asked for has another address by now."""

    def __init__(self, name: str, slug: str) -> None:
        super().__init__(name)
        self.name, self.slug = name, slug


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """The paper, and what the stories must belong to."""

    newsroom: Newsroom
    keys: dict[str, int]

    @property
    def narrowing(self) -> Q:
        """The condition on one edition; empty where nothing is asked for."""
        return Q(**{row.lookup: self.keys[row.name] for row in FILTERS if row.name in self.keys})

    @property
    def order(self) -> Order:
        """The newest first, by keys that an edition keeps from its predecessor."""
        moment = next((row.moment for row in FILTERS if row.name in self.keys), "published_at")
        return Order(moment=moment, number="article_id")


def wanted(values: dict[str, Any]) -> Wanted:
    """What the parameters ask for; raises Moved, or a Problem for a thing that does not exist."""
    asked = [row for row in FILTERS if row.name in values]
    keys = {
        f"{row.name}_key": Subquery(row.model.objects.filter(slug=values[row.name]).values("pk")[:1])
        for row in asked
    }
    newsroom: Any = Newsroom.objects.annotate(**keys).first()
    if newsroom is None:
        newsroom = paper()
        for row in asked:
            known = row.model.objects.filter(slug=values[row.name]).values_list("pk", flat=True).first()
            setattr(newsroom, f"{row.name}_key", known)
    found = {row.name: getattr(newsroom, f"{row.name}_key") for row in asked}
    for row in asked:
        if found[row.name] is None:
            raise _elsewhere(row, values[row.name])
    return Wanted(newsroom=newsroom, keys=found)


def _elsewhere(row: Filter, slug: str) -> Exception:
    """Where the thing went, or that there is none."""
    try:
        return Moved(row.name, now_at(row.former, slug, of=row.model).slug)
    except Http404:
        return Problem(400, _("Nothing on this site has this address."), parameter=row.name)
