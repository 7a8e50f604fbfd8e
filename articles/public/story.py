"""The whole of a story, in one query: the visible edition and everything it carries."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import F, OuterRef, QuerySet, Subquery
from django.db.models.functions import JSONObject

from articles.editorial.kinds import BylinePart
from articles.editorial.models import (
    Correction,
    Edition,
    EditionByline,
    EditionImage,
    EditionMention,
    EditionReadAlso,
    EditionTag,
)
from articles.editorial.models.edition import EditionQuerySet
from articles.media.models import Image
from articles.officials.models import Official
from articles.taxonomy.models import Tag

# Columns that only the search needs.
SEARCH_COLUMNS = ("headline_key", "headline_stems", "body_stems", "search_vector")

OFFICIAL_COLUMNS = ("name", "slug", "rank", "honorifics", "degrees", "same_as")


@dataclass(frozen=True, kw_only=True)
class Credit:
    """Who did which part; without an address it is a guest or an agency."""

    part: str
    name: str
    slug: str | None

    @property
    def label(self) -> str:
        """The part as it is printed."""
        return str(BylinePart(self.part).label)


@dataclass(frozen=True, kw_only=True)
class Mentioned:
    """An official in the story, with the office held on its day."""

    official: Official
    office: str


@dataclass(frozen=True, kw_only=True)
class TextPicture:
    """A picture in the text, with what the library said about it when the text was published."""

    image: Image
    alt: str
    caption: str
    credit: str


@dataclass(frozen=True, kw_only=True)
class Story:
    """What an article's page shows."""

    edition: Edition
    credits: tuple[Credit, ...]
    tags: tuple[Tag, ...]
    officials: tuple[Mentioned, ...]
    corrections: tuple[Correction, ...]
    further: dict[int, Edition]
    pictures: dict[int, TextPicture]

    @property
    def running(self) -> Tag | None:
        """The running story that this one is part of."""
        return next((tag for tag in self.tags if tag.is_running), None)


def story_at(article_id: int, *, at: datetime) -> Story | None:
    """The article as a reader sees it at that moment, or nothing."""
    seen = Edition.objects.visible(at=at).filter(article_id=article_id)
    edition = with_all_it_carries(seen.select_related("share_image"), at=at).first()
    return None if edition is None else story_of(edition)


def with_all_it_carries(editions: EditionQuerySet, *, at: datetime) -> EditionQuerySet:
    """The editions, each with the rows from which `story_of` makes a story without asking again."""
    return (
        editions.select_related("section", "lead_image", "sponsor")
        .defer(*SEARCH_COLUMNS)
        .annotate(
            credit_rows=_credits(),
            tag_rows=_tags(),
            official_rows=_officials(),
            correction_rows=correction_rows(at),
            further_rows=_further(at),
            picture_rows=_pictures(),
        )
    )


def story_of(edition: Any) -> Story:
    """The story of an edition that came `with_all_it_carries`."""
    return Story(
        edition=edition,
        credits=tuple(Credit(**row) for row in edition.credit_rows),
        tags=tuple(Tag(**row) for row in edition.tag_rows),
        officials=tuple(
            Mentioned(office=row.pop("office"), official=Official(**row)) for row in edition.official_rows
        ),
        corrections=corrections_of(edition),
        further={
            row["ref"]: Edition(article_id=row["target"], **row["current"])
            for row in edition.further_rows
            if row["current"]
        },
        pictures={row["image"]["id"]: _picture(**row) for row in edition.picture_rows},
    )


def _picture(*, image: dict[str, Any], **words: str) -> TextPicture:
    return TextPicture(image=Image(**image), **words)


def corrections_of(edition: Any) -> tuple[Correction, ...]:
    """The corrections of an edition that carries its `correction_rows`, the newest first."""
    return tuple(
        Correction(**row | {"made_at": datetime.fromisoformat(row["made_at"])})
        for row in edition.correction_rows
    )


def _rows(rows: QuerySet[Any], **columns: Any) -> ArraySubquery:
    return ArraySubquery(rows.values(row=JSONObject(**columns)))


def _credits() -> ArraySubquery:
    rows = EditionByline.objects.filter(edition=OuterRef("pk")).order_by("position", "pk")
    return _rows(rows, part=F("part"), name=F("name"), slug=F("author__slug"))


def _tags() -> ArraySubquery:
    rows = EditionTag.objects.filter(edition=OuterRef("pk")).order_by("position", "pk")
    columns = {name: F(f"tag__{name}") for name in ("name", "slug", "is_running")}
    return _rows(rows, pk=F("tag_id"), **columns)


def _officials() -> ArraySubquery:
    rows = EditionMention.objects.filter(edition=OuterRef("pk")).order_by("position", "pk")
    columns = {name: F(f"official__{name}") for name in OFFICIAL_COLUMNS}
    return _rows(rows, pk=F("official_id"), office=F("office"), **columns)


def correction_rows(at: datetime) -> ArraySubquery:
    """For annotating editions with what was corrected until that moment; read by `corrections_of`."""
    rows = Correction.objects.filter(article=OuterRef("article"), made_at__lte=at).newest_first()
    return _rows(rows, pk=F("pk"), kind=F("kind"), text=F("text"), reason=F("reason"), made_at=F("made_at"))


def _further(at: datetime) -> ArraySubquery:
    """The read-also rows, each with its target's present headline and address where readers may see it."""
    current = Edition.objects.visible(at=at).filter(article=OuterRef("target"))
    rows = EditionReadAlso.objects.filter(edition=OuterRef("pk"), target__isnull=False)
    return _rows(
        rows,
        ref=F("ref"),
        target=F("target_id"),
        current=Subquery(current.values(row=JSONObject(headline=F("headline"), slug=F("slug")))[:1]),
    )


def _pictures() -> ArraySubquery:
    """The pictures of the text, with the columns from which their files are found."""
    columns = ("id", "file", "width", "height", "focal_x", "focal_y")
    rows = EditionImage.objects.filter(edition=OuterRef("pk"))
    return _rows(
        rows,
        image=JSONObject(**{name: F(f"image__{name}") for name in columns}),
        alt=F("alt"),
        caption=F("caption"),
        credit=F("credit"),
    )
