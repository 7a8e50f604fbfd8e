"""The files that pages use instead of an original: the table of them, and their making."""

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any

from django.core.files.base import ContentFile
from PIL import Image as Pillow

from articles.media.colours import on_white
from articles.media.models import Image, Rendition

WIDTHS = (360, 720, 1280, 1920)


@dataclass(frozen=True, kw_only=True)
class RenditionFormat:
    """A format, the widths it is made in, and how it is encoded."""

    key: str
    pillow: str
    widths: tuple[int, ...]
    options: dict[str, Any]
    transparent: bool = True


# In the order of making: what every browser shows first, the slow one last.
FORMATS = (
    RenditionFormat(
        key="jpeg",
        pillow="JPEG",
        widths=(1280,),
        options={"quality": 80, "optimize": True, "progressive": True},
        transparent=False,
    ),
    RenditionFormat(key="webp", pillow="WEBP", widths=WIDTHS, options={"quality": 76, "method": 4}),
    RenditionFormat(
        key="avif", pillow="AVIF", widths=WIDTHS, options={"quality": 58, "speed": 7, "max_threads": 1}
    ),
)
FORMAT_KEYS = tuple(format_.key for format_ in FORMATS)


def widths_for(image: Image, format_: RenditionFormat) -> list[int]:
    """The widths to make: never wider than the original, which closes the row where it is narrower."""
    narrower = [width for width in format_.widths if width < image.width]
    return narrower if len(narrower) == len(format_.widths) else [*narrower, image.width]


def make_renditions(image: Image, *, give_way: Callable[[], bool] = lambda: False) -> int:
    """Makes what the table asks for and is not there yet; says how many files that were.

    After each file it may give way: the rest is left for another run.
    """
    missing = _missing(image)
    widest = max((width for _format, widths in missing for width in widths), default=0)
    if not widest:
        return 0
    picture = _opened(image, widest)
    count = 0
    for rendition in chain.from_iterable(_files(image, picture, *row) for row in missing):
        count += _store(rendition)
        if give_way():
            break
    return count


def is_complete(image: Image) -> bool:
    """Whether every file is there."""
    return not any(widths for _format, widths in _missing(image))


def _missing(image: Image) -> list[tuple[RenditionFormat, list[int]]]:
    """The widths that are not there yet, format by format."""
    made = set(image.renditions.values_list("format", "width"))
    return [
        (format_, [width for width in widths_for(image, format_) if (format_.key, width) not in made])
        for format_ in FORMATS
    ]


def _opened(image: Image, widest: int) -> Pillow.Image:
    """The original, already small while it is read: no more of it in memory than the widest file needs."""
    height = round(image.height * widest / image.width)
    with image.file.open("rb") as stored, Pillow.open(stored) as picture:
        picture.draft(picture.mode, (widest, height))
        picture.load()
        if picture.width > widest:
            return picture.resize((widest, max(height, 1)), Pillow.Resampling.LANCZOS)
        return picture.copy()


def _files(
    image: Image, picture: Pillow.Image, format_: RenditionFormat, widths: list[int]
) -> Iterator[Rendition]:
    """One file after another, so that never two of them are in memory."""
    source = picture if format_.transparent else on_white(picture)
    for width in widths:
        height = max(1, round(image.height * width / image.width))
        out = io.BytesIO()
        source.resize((width, height), Pillow.Resampling.LANCZOS).save(out, format_.pillow, **format_.options)
        name = f"{image.checksum[:24]}-{width}.{format_.key}"
        file = ContentFile(out.getvalue(), name=name)
        yield Rendition(image=image, width=width, height=height, format=format_.key, file=file)


def _store(rendition: Rendition) -> int:
    """Stores one file and its row; another worker's may stand there already, then this one goes."""
    rendition.file.save(str(rendition.file.name), rendition.file.file, save=False)
    _row, is_new = Rendition.objects.get_or_create(
        image=rendition.image,
        width=rendition.width,
        format=rendition.format,
        defaults={"height": rendition.height, "file": rendition.file.name},
    )
    if not is_new:
        rendition.file.delete(save=False)
    return int(is_new)
