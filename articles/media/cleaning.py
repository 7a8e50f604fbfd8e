"""A picture as the library stores it."""

from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.utils.translation import gettext as _

from articles.media.checks import checked_image, stored_name
from articles.media.fingerprints import fingerprint
from articles.media.limits import MEBIBYTE, MOST_CLEAN_BYTES


@dataclass(frozen=True, kw_only=True)
class CleanPicture:
    """A file of the paper's own making, and what it looks like; the checksum is that of the upload."""

    content: bytes
    format: str
    width: int
    height: int
    checksum: str
    fingerprint: int

    @property
    def name(self) -> str:
        """The name of its file."""
        return stored_name(self.checksum, self.format)


def clean_picture(file: File) -> CleanPicture:
    """Decodes an upload and writes it anew: this takes a second, and memory. Raises ValidationError."""
    checked = checked_image(file)
    content = checked.encoded()
    if len(content) > MOST_CLEAN_BYTES:
        words = _("Written anew, this picture takes more than %(megabytes)d MB. Upload a smaller one.")
        raise ValidationError(words % {"megabytes": MOST_CLEAN_BYTES // MEBIBYTE}, code="too_heavy")
    return CleanPicture(
        content=content,
        format=checked.format,
        width=checked.picture.width,
        height=checked.picture.height,
        checksum=checked.checksum,
        fingerprint=fingerprint(checked.picture),
    )
