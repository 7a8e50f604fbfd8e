"""The file of an upload, to the database and back piece by piece."""

from articles.media.limits import MOST_PART_BYTES
from articles.media.models import Upload, UploadPart


def keep_content(upload: Upload, content: bytes) -> None:
    """Keeps a file where there is none; to be called within the transaction that writes its size."""
    for number, start in enumerate(range(0, len(content), MOST_PART_BYTES)):
        part = content[start : start + MOST_PART_BYTES]
        UploadPart.objects.create(upload=upload, number=number, content=part)


def drop_content(upload: Upload) -> None:
    """Removes the file; what became of the upload stays."""
    UploadPart.objects.filter(upload=upload).delete()


def content_of(upload: Upload) -> bytes:
    """The whole file."""
    parts = UploadPart.objects.filter(upload=upload).order_by("number")
    return b"".join(parts.values_list("content", flat=True).iterator(chunk_size=1))
