"""Picture files for tests, made on the spot."""

import io
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image as Pillow


def picture_bytes(
    format_: str = "JPEG", *, size: tuple[int, int] = (64, 48), mode: str = "RGB", **options: Any
) -> bytes:
    """The bytes of a plain red picture."""
    colours = {"RGB": "red", "RGBA": (255, 0, 0, 120), "CMYK": (0, 255, 255, 0), "L": 100, "LA": (100, 60)}
    picture = Pillow.new(mode, size, colours.get(mode, 1))
    out = io.BytesIO()
    picture.save(out, format_, **options)
    return out.getvalue()


def upload(content: bytes, name: str = "foto.jpg") -> SimpleUploadedFile:
    """An upload as a form hands it over; name and declared type may lie."""
    return SimpleUploadedFile(name, content, content_type="image/jpeg")
