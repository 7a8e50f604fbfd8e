"""Which pictures the paper takes in, and each in a form that carries nothing but the picture."""

import hashlib
import io
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.utils.translation import gettext as _
from PIL import Image as Pillow
from PIL import ImageOps

from articles.media.colours import in_srgb
from articles.media.limits import LIBRARY, MEBIBYTE, Limits

# Pillow's own alarm, lowered for everything in this process that opens a picture.
Pillow.MAX_IMAGE_PIXELS = LIBRARY.pixels
TOO_MANY_PIXELS = (Pillow.DecompressionBombError, Pillow.DecompressionBombWarning)
# What Pillow raises over files that are broken, cut off or not pictures at all.
UNREADABLE = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    LookupError,
    ArithmeticError,
    struct.error,
    zlib.error,
)

# A phone's JPEG often holds a second, smaller picture and then calls itself MPO. WebP is photographs, and is
# not written again as such: at these sizes that takes seconds and 40 bytes for each point.
STORED_AS = {"JPEG": "JPEG", "MPO": "JPEG", "PNG": "PNG", "WEBP": "JPEG", "GIF": "PNG"}
SAVE_OPTIONS: dict[str, dict[str, Any]] = {
    "JPEG": {"quality": 90, "optimize": True, "progressive": True},
    "PNG": {"compress_level": 6},  # the smallest form, level 9, is a hundredth smaller and seven times slower
}
EXTENSIONS = {"JPEG": ".jpg", "PNG": ".png"}
# No picture contains these; a file that is also a web page or a script does.
HIDDEN_PAGES = (b"<script", b"<svg", b"<html", b"<!doctype html", b"<?php", b"javascript:")


@dataclass(frozen=True, kw_only=True)
class CheckedImage:
    """A picture fit to store: upright, in sRGB, without metadata; the checksum is that of the upload."""

    picture: Pillow.Image
    format: str
    checksum: str

    @property
    def name(self) -> str:
        """The name of its file."""
        return stored_name(self.checksum, self.format)

    def encoded(self) -> bytes:
        """The picture as a file of its own making."""
        out = io.BytesIO()
        self.picture.save(out, self.format, **SAVE_OPTIONS[self.format])
        return out.getvalue()


def read_upload(file: File, limits: Limits = LIBRARY) -> bytes:
    """The bytes of an upload that may well be a picture: judged without decoding it, so in no time.

    Raises ValidationError with one clear sentence.
    """
    content = _content(file, limits)
    with _opened(content, limits):
        return content


def checked_image(file: File, limits: Limits = LIBRARY) -> CheckedImage:
    """The picture in an uploaded file, judged by its content alone; refused with one clear sentence."""
    content = _content(file, limits)
    with _opened(content, limits) as picture:
        format_ = STORED_AS[picture.format or ""]
        picture.load()
        ImageOps.exif_transpose(picture, in_place=True)
        plain = in_srgb(picture)
    return CheckedImage(
        picture=plain, format="PNG" if plain.mode == "RGBA" else format_, checksum=checksum_of(content)
    )


def checksum_of(content: bytes) -> str:
    """What tells one file from every other."""
    return hashlib.sha256(content).hexdigest()


def stored_name(checksum: str, format_: str) -> str:
    """A file name that tells nothing about what the picture shows."""
    return f"{checksum[:24]}{EXTENSIONS[format_]}"


def too_heavy(limits: Limits = LIBRARY) -> ValidationError:
    """The refusal of a file that is larger than may be sent."""
    words = _("The file is larger than %(megabytes)d MB. Upload a smaller one.")
    return ValidationError(words % {"megabytes": limits.bytes // MEBIBYTE}, code="too_heavy")


def _content(file: File, limits: Limits) -> bytes:
    """The bytes of the upload, never more than the limit in memory."""
    file.seek(0)
    content = file.read(limits.bytes + 1)
    file.seek(0)
    if len(content) > limits.bytes:
        raise too_heavy(limits)
    if not content:
        raise ValidationError(_("The file is empty."), code="empty")
    lower = content.lower()
    if any(mark in lower for mark in HIDDEN_PAGES):
        raise ValidationError(
            _("This file holds a web page or a script, not only a picture. Save the picture anew as JPEG."),
            code="hidden_page",
        )
    return content


@contextmanager
def _opened(content: bytes, limits: Limits) -> Iterator[Pillow.Image]:
    """The picture as far as its header tells, judged by that; what is wrong with it is said in a sentence."""
    try:
        with Pillow.open(io.BytesIO(content), formats=("JPEG", "PNG", "WEBP", "GIF")) as picture:
            _judge(picture, limits)
            yield picture
    except TOO_MANY_PIXELS as error:
        raise _too_large(limits.pixels) from error
    except Pillow.UnidentifiedImageError as error:
        raise ValidationError(
            _("This is not a picture the paper can use. Upload a JPEG, PNG, WebP or still GIF."),
            code="not_a_picture",
        ) from error
    except UNREADABLE as error:
        raise ValidationError(
            _("The picture is damaged or was cut off on its way. Upload it again."), code="damaged"
        ) from error


def _judge(picture: Pillow.Image, limits: Limits) -> None:
    """Refuses what the header alone tells: too many points, or a picture that moves."""
    most = _most_pixels(picture, limits)
    if picture.width * picture.height > most:
        raise _too_large(most)
    if picture.format != "MPO" and getattr(picture, "is_animated", False):
        raise ValidationError(_("This picture moves. Upload a still one."), code="moves")


def _most_pixels(picture: Pillow.Image, limits: Limits) -> int:
    """How many points a picture of this make may have."""
    if picture.format == "WEBP":
        return limits.pixels_of_webp
    has_four = picture.has_transparency_data or len(picture.getbands()) > 3
    return limits.pixels_of_four_bands if has_four else limits.pixels


def _too_large(most: int) -> ValidationError:
    words = _("The picture has more than %(millions)d million points. Upload a smaller one.")
    return ValidationError(words % {"millions": most // 1_000_000}, code="too_large")
