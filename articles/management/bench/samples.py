"""The addresses to be measured: of everything that gathers articles, the thing that gathers the most."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from django.db.models import Count, QuerySet
from django.urls import reverse
from django.utils import timezone

from articles.core.models import User
from articles.editorial.cards import cards
from articles.editorial.models import Edition, EditionMention, EditionTag
from articles.officials.models import Official
from articles.partners.services import make_partner_key
from articles.public.api.cursors import NewestCursor
from articles.public.api.parameters import MOST
from articles.public.orders import BY_TAG
from articles.public.paging import PAGE_SIZE, PARAMETER, Key, Order, key_of
from articles.public.stretches import Stretch
from articles.taxonomy.models import Section, Tag

DEEP = 1000
_LIST = "/admin/articles/article/"
_DESK = (
    ("desk", "/admin/"),
    ("article list", _LIST),
    ("article list, drafts", f"{_LIST}?state__exact=draft"),
    ("article list, a section", f"{_LIST}?section__id__exact=1"),
    ("article list, own", f"{_LIST}?mine=1"),
    ("article list, sensitive", f"{_LIST}?sensitive=any"),
    ("article list, searched", f"{_LIST}?q=banjir"),
    ("article list, typing error", f"{_LIST}?q=pendafaran"),
    ("assignments", "/admin/articles/assignment/agenda/"),
    ("monthly count", f"{_LIST}bulanan/"),
)


@dataclass(frozen=True, kw_only=True)
class Sample:
    """A page to be asked for, by a visitor, by somebody of the newsroom or by a partner."""

    name: str
    address: str
    user: str = ""
    key: str = ""


def samples(*, at: datetime) -> list[Sample]:
    """Every kind of page; an archive that is too short for a thousand pages is asked for its last."""
    tag = Tag.objects.get(pk=_most(EditionTag.objects.values("tag")))
    section = Section.objects.get(pk=_most(Edition.objects.values("section")))
    person = Official.objects.get(pk=_most(EditionMention.objects.values("official")))
    everything = cards(at=at)
    tagged = everything.filter(tag_links__tag=tag)
    middle = everything.order_by(*Order().newest_first)[everything.count() // 2]
    day = timezone.localtime(middle.published_at)
    return [
        Sample(name="healthz", address="/healthz"),
        Sample(name="front", address="/"),
        Sample(name="article", address=middle.get_absolute_url()),
        Sample(name="tag", address=tag.get_absolute_url()),
        Sample(name="tag, deep page", address=_deep(tag.get_absolute_url(), tagged, order=BY_TAG)),
        Sample(name="tag feed", address=f"{tag.get_absolute_url()}feed/"),
        Sample(name="section", address=section.get_absolute_url()),
        Sample(name="official", address=person.get_absolute_url()),
        Sample(name="official feed", address=f"{person.get_absolute_url()}feed/"),
        Sample(name="search, frequent word", address=_search("warga")),
        Sample(name="search, two words", address=_search("banjir sekayu")),
        Sample(name="search, rare word", address=_search("penyambungan gardu")),
        Sample(name="search, typing error", address=_search("pendafaran pesrta")),
        Sample(name="search, miss", address=_search("zxqvwy kqjxzw")),
        Sample(name="index", address="/indeks/"),
        Sample(name="index, deep page", address=_deep("/indeks/", everything, order=Order())),
        Sample(name="day", address=f"/indeks/{day:%Y/%m/%d}/"),
        Sample(name="corrections", address="/koreksi/"),
        Sample(name="feed", address="/feed/"),
        Sample(name="sitemap", address="/sitemap.xml"),
        Sample(name="sitemap-news", address="/sitemap-news.xml"),
        Sample(name="sitemap, a month", address=_month(day)),
        *_for_partners(section, tag, middle, at=at),
        *(
            Sample(name=f"{name}, {role}", address=address, user=user)
            for role, user in (("reporter", "wartawan"), ("editor", "redaktur"))
            for name, address in _DESK
        ),
    ]


def _for_partners(section: Section, tag: Tag, middle: Edition, *, at: datetime) -> list[Sample]:
    """Pages of the interface for partners, fifty stories each, with a key of their own."""
    chief = User.objects.get(username="penanggungjawab")
    _row, key = make_partner_key(partner="Bench", contact=chief.username, days=30, by=chief, at=at)
    half_way = NewestCursor(Key(middle.published_at, middle.article_id))
    pages: dict[str, dict[str, Any]] = {
        "stories": {},
        "stories, half way": {"cursor": half_way},
        "stories of a section": {"section": section.slug},
        "stories of a tag": {"tag": tag.slug},
        "changes of a day": {"since": (at - timedelta(days=1)).isoformat()},
        "changes, half way": {"since": middle.published_at.isoformat()},
        "changes in a section": {"since": middle.published_at.isoformat(), "section": section.slug},
        "changes of a tag": {"since": middle.published_at.isoformat(), "tag": tag.slug},
    }
    path = reverse("api-stories")
    lists = {name: f"{path}?{urlencode(query | {'limit': MOST})}" for name, query in pages.items()}
    one = {"one story": reverse("api-story", args=[middle.article_id])}
    return [
        Sample(name=f"partner: {name}", address=address, key=key) for name, address in (lists | one).items()
    ]


def _month(day: datetime) -> str:
    part = Stretch.holding(day.date()).part
    return f"/sitemap/{day.year}-{day.month}-{part}.xml"


def _most(rows: QuerySet) -> int:
    """The key that stands in the most rows."""
    return next(iter(rows.annotate(rows=Count("pk")).order_by("-rows").first().values()))


def _search(words: str) -> str:
    return f"/cari/?{urlencode({'q': words})}"


def _deep(path: str, rows: QuerySet, *, order: Order) -> str:
    """The address of the thousandth page, or of the last whole one."""
    ahead = min(DEEP - 1, rows.count() // PAGE_SIZE - 1) * PAGE_SIZE
    last = rows.order_by(*order.newest_first)[ahead - 1]
    return f"{path}?{PARAMETER}={key_of(last, order)}"
