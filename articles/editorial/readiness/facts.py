"""What the checks have to know beside the story itself, looked up in a handful of queries."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import reduce
from operator import or_

from django.db.models import Q, QuerySet
from django.db.models.functions import Upper
from django.utils import timezone

from articles.core.html import photos_in
from articles.core.models import Newsroom
from articles.editorial.content import Content
from articles.editorial.models import Edition
from articles.media.models import Image
from articles.officials.offices import office_shown, offices_on
from articles.reading.headlines import similarity
from articles.taxonomy.models import Tag

LAST_DAYS = timedelta(days=7)
RECENT = timedelta(days=90)
# From here on two headlines tell the same news; from there on they speak of the same event.
THE_SAME_NEWS = 0.85
THE_SAME_EVENT = 0.7
MOST_ROWS = 50
MOST_LINKS = 10


@dataclass(frozen=True, kw_only=True)
class Told:
    """A story that readers see or will see."""

    article_id: int
    headline: str
    on: date


@dataclass(frozen=True, kw_only=True)
class Photo:
    """What the library says about a picture in the text."""

    number: int
    alt: str
    credit: str
    expires_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class Facts:
    """The day, the paper's measure, names of tags, words of the picture, offices, stories told already.

    A lead picture that was chosen and is still being sent is `lead_on_its_way`.
    """

    today: date
    headline_length: int = 80
    tags: tuple[str, ...] = ()
    image_alt: str | None = None
    image_credit: str | None = None
    image_expires_on: date | None = None
    lead_on_its_way: bool = False
    photos: tuple[Photo, ...] = ()
    offices: Mapping[int, str] = field(default_factory=dict)
    targets: Mapping[int, Told] = field(default_factory=dict)
    newer: Mapping[int, Told] = field(default_factory=dict)
    alike: tuple[Told, ...] = ()


def facts_of(
    content: Content, *, at: datetime, beside: int | None = None, tags: Iterable[str] | None = None
) -> Facts:
    """The facts for a content, at most nine queries; `tags` are names typed and not saved yet.

    `beside` is the article whose content it is: its own editions are not told against it.
    """
    today = timezone.localtime(at).date()
    others = Edition.objects.exclude(article=beside)
    targets = _targets(content, others, at=at)
    alt, credit, expires_on = _image(content.lead_image_id)
    return Facts(
        today=today,
        headline_length=(Newsroom.objects.first() or Newsroom()).headline_length,
        tags=tuple(tags) if tags is not None else _tags(content.tag_ids),
        image_alt=alt,
        image_credit=credit,
        image_expires_on=expires_on,
        photos=_photos(content.body),
        offices=_offices(content, on=content.event_on or today),
        targets=targets,
        newer=_newer(targets, others, at=at),
        alike=_alike(content.headline, others, at=at),
    )


def _tags(keys: Iterable[int]) -> tuple[str, ...]:
    keys = list(keys)
    return tuple(Tag.objects.filter(pk__in=keys).values_list("name", flat=True)) if keys else ()


def _image(key: int | None) -> tuple[str | None, str | None, date | None]:
    if key is None:
        return None, None, None
    found = Image.objects.filter(pk=key).values_list("alt", "credit", "expires_on").first()
    return found or (None, None, None)


def _photos(body: str) -> tuple[Photo, ...]:
    numbers = photos_in(body)
    rows = Image.objects.filter(pk__in=numbers).only("alt", "credit", "expires_on") if numbers else ()
    known = {image.pk: image for image in rows}
    return tuple(
        Photo(number=number, alt=image.alt, credit=image.credit, expires_on=image.expires_on)
        for number in numbers
        if (image := known.get(number))
    )


def _offices(content: Content, *, on: date) -> dict[int, str]:
    people = [row.official_id for row in content.mentions if row.official_id]
    held = offices_on(on, officials=people) if people else {}
    return {person: office_shown(tenures, as_written="") for person, tenures in held.items()}


def _targets(content: Content, others: QuerySet[Edition], *, at: datetime) -> dict[int, Told]:
    wanted = [row.target_id for row in content.read_also if row.target_id]
    if not wanted:
        return {}
    return {told.article_id: told for told in _told(others.filter(article__in=wanted), at=at)}


def _newer(targets: Mapping[int, Told], others: QuerySet[Edition], *, at: datetime) -> dict[int, Told]:
    """For each target the newest story of these months with a headline of the same event."""
    links = list(targets.values())[:MOST_LINKS]
    if not links:
        return {}
    alike = reduce(or_, (Q(capitals__trigram_similar=link.headline.upper()) for link in links))
    visible = others.filter(visible_from__lte=at, published_at__gte=at - RECENT)
    rows = visible.annotate(capitals=Upper("headline")).filter(alike)
    later = _told(rows.exclude(article__in=list(targets)), at=at)
    return {
        link.article_id: told
        for link in links
        for told in later
        if told.on > link.on and similarity(told.headline, link.headline) >= THE_SAME_EVENT
    }


def _alike(headline: str, others: QuerySet[Edition], *, at: datetime) -> tuple[Told, ...]:
    """Stories of the last days, and those to come, that say the same in their headline."""
    if not headline:
        return ()
    lately = others.filter(published_at__gte=at - LAST_DAYS).annotate(capitals=Upper("headline"))
    found = _told(lately.filter(capitals__trigram_similar=headline.upper()), at=at)
    return tuple(told for told in found if similarity(told.headline, headline) >= THE_SAME_NEWS)


def _told(editions: QuerySet[Edition], *, at: datetime) -> list[Told]:
    """Each article once as its last edition of these tells it, the newest story last."""
    still = Q(visible_until__isnull=True) | Q(visible_until__gt=at)
    rows = editions.filter(still).order_by("-published_at", "-pk")
    found = rows.values_list("article_id", "headline", "published_at")[:MOST_ROWS]
    return [
        Told(article_id=article_id, headline=headline, on=timezone.localtime(published_at).date())
        for article_id, headline, published_at in reversed(found)
    ]
