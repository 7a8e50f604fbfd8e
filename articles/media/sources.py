"""What a template needs to show a picture in the best size and format a browser can take."""

from dataclasses import dataclass

from django.db.models import Prefetch

from articles.media.models import Image, Rendition

RENDITIONS = Prefetch("renditions", queryset=Rendition.objects.order_by("width"))


@dataclass(frozen=True, kw_only=True)
class Sources:
    """The files of one picture: a `srcset` per modern format, and one file that every browser shows."""

    avif: str
    webp: str
    src: str
    width: int
    height: int
    focus: str


def picture_sources(image: Image) -> Sources:
    """The picture's files, from renditions that the view fetched beforehand (`RENDITIONS`).

    Until the worker has made them, the original stands in.
    """
    renditions = sorted(image.renditions.all(), key=lambda rendition: rendition.width)
    fallback = next((r for r in reversed(renditions) if r.format == "jpeg"), None)
    return Sources(
        avif=_srcset(renditions, "avif"),
        webp=_srcset(renditions, "webp"),
        src=fallback.file.url if fallback else image.file.url,
        width=fallback.width if fallback else image.width,
        height=fallback.height if fallback else image.height,
        focus=f"{image.focal_x:.0%} {image.focal_y:.0%}",
    )


def smallest_file(image: Image) -> str:
    """The address of the smallest file of the picture, from renditions that were fetched beforehand."""
    smallest = min(image.renditions.all(), key=lambda rendition: rendition.width, default=None)
    return (smallest or image).file.url


def preload(image: Image, *, sizes: str) -> str:
    """The value of a `Link` header by which a browser fetches the picture before it has read the page.

    Only the best format is named: a browser that cannot show it fetches nothing ahead.
    """
    sources = picture_sources(image)
    if not sources.avif:
        return f"<{sources.src}>; rel=preload; as=image; fetchpriority=high"
    return (
        f'<{sources.src}>; rel=preload; as=image; type="image/avif"; fetchpriority=high; '
        f'imagesrcset="{sources.avif}"; imagesizes="{sizes}"'
    )


def _srcset(renditions: list[Rendition], format_: str) -> str:
    return ", ".join(f"{r.file.url} {r.width}w" for r in renditions if r.format == format_)
