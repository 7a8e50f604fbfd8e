"""The pictures of a story that others may publish, with their files, fetched along with the edition."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from mimetypes import guess_file_type
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import F, OuterRef, Subquery
from django.db.models.functions import JSONObject

from articles.editorial.models import EditionImage
from articles.media.models import Image, Rendition


@dataclass(frozen=True, kw_only=True)
class File:
    """One file of a picture."""

    name: str
    url: str
    content_type: str
    width: int
    height: int


@dataclass(frozen=True, kw_only=True)
class Picture:
    """A picture that may be passed on, what is said about it, and its files, the smallest first."""

    number: int
    is_lead: bool
    alt: str
    caption: str
    credit: str
    licence: str
    files: Sequence[File]

    @property
    def shown(self) -> File:
        """The file that everything can show."""
        return next((file for file in self.files if file.content_type == "image/jpeg"), self.files[-1])


def file_rows(*, on: date) -> dict[str, Any]:
    """For annotating editions; a picture whose licence ended, or keeps it here, leaves no row."""
    allowed = Image.objects.for_partners(on=on)
    lead = allowed.filter(pk=OuterRef("lead_image")).annotate(made=_renditions("pk"))
    inner = (
        EditionImage.objects.filter(edition=OuterRef("pk"), image__in=allowed)
        .order_by("pk")
        .annotate(made=_renditions("image"))
    )
    return {
        "lead_files": Subquery(lead.values(row=_row(""))[:1]),
        "text_files": ArraySubquery(inner.values(row=_row("image__"))),
    }


def pictures_of(edition: Any) -> dict[int, Picture]:
    """The pictures of an edition that carries its `file_rows`, by number, the one at its head first."""
    words = {link["image"]["id"]: link for link in edition.picture_rows}
    found = {row["id"]: _picture(row, words[row["id"]]) for row in edition.text_files if row["id"] in words}
    if edition.lead_files is None:
        return found
    lead = {name: getattr(edition, f"lead_{name}") for name in ("alt", "caption", "credit")}
    first = _picture(edition.lead_files, lead, is_lead=True)
    return {first.number: first} | {number: row for number, row in found.items() if number != first.number}


def _renditions(side: str) -> ArraySubquery:
    rows = Rendition.objects.filter(image=OuterRef(side)).order_by("width", "format")
    columns = {name: F(name) for name in ("format", "width", "height", "file")}
    return ArraySubquery(rows.values(row=JSONObject(**columns)))


def _row(side: str) -> JSONObject:
    columns = {name: F(f"{side}{name}") for name in ("id", "licence", "file", "width", "height")}
    return JSONObject(**columns, made=F("made"))


def _picture(row: dict[str, Any], words: dict[str, Any], *, is_lead: bool = False) -> Picture:
    return Picture(
        number=row["id"],
        is_lead=is_lead,
        licence=row["licence"],
        files=tuple(_files(row)),
        **{name: words[name] for name in ("alt", "caption", "credit")},
    )


def _files(row: dict[str, Any]) -> Iterator[File]:
    """The renditions; the original stands in until the worker has made them."""
    if not row["made"]:
        yield _file(row, name="original", model=Image)
    for made in row["made"]:
        yield _file(made, name=f"{made['format']}-{made['width']}", model=Rendition)


def _file(row: dict[str, Any], *, name: str, model: type[Image | Rendition]) -> File:
    storage: Any = model._meta.get_field("file")
    return File(
        name=name,
        url=storage.storage.url(row["file"]),
        content_type=guess_file_type(row["file"])[0] or "application/octet-stream",
        width=row["width"],
        height=row["height"],
    )
