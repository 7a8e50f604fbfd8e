"""Pictures of the library: added, described, removed."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from functools import partial

from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.base import ContentFile, File
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _
from PIL import Image as Pillow

from articles.audit.record import record
from articles.core.models import User
from articles.core.text import clean_line
from articles.media.cleaning import CleanPicture, clean_picture
from articles.media.fingerprints import fingerprint
from articles.media.models import Image
from articles.media.queue import ask_for_renditions


def add_image(
    file: File,
    *,
    alt: str,
    caption: str = "",
    credit: str,
    licence: str = "",
    expires_on: date | None = None,
    may_be_passed_on: bool = False,
    by: User,
    at: datetime,
) -> Image:
    """Takes a file into the library at once, for those behind whom no browser waits.

    Raises ValidationError, keyed by field: what is no usable picture, and as store_image does.
    """
    with refused_at("file"):
        picture = clean_picture(file)
    image = Image(
        alt=alt,
        caption=caption,
        credit=credit,
        licence=licence,
        expires_on=expires_on,
        may_be_passed_on=may_be_passed_on,
    )
    return store_image(image, picture, by=by, at=at)


@transaction.atomic
def store_image(image: Image, picture: CleanPicture, *, by: User, at: datetime) -> Image:
    """Stores a clean picture with the words of an image that is not saved yet, and asks for its renditions.

    Raises ValidationError, keyed by field: what the library holds already, what lacks its alternative text or
    its source; with the token of an upload from a text these may be open still.
    """
    refuse_duplicate(picture.checksum)
    image.width, image.height, image.fingerprint = picture.width, picture.height, picture.fingerprint
    image.checksum, image.uploaded_by, image.uploaded_at = picture.checksum, by, at
    image.full_clean(exclude=["file", "uploaded_by", *(image.lacks if image.upload_token else ())])
    image.file = ContentFile(picture.content, name=picture.name)
    _save(image)
    record("image.added", by=by, at=at, on=image, checksum=image.checksum, credit=image.credit)
    transaction.on_commit(lambda: ask_for_renditions(image.pk), robust=True)
    return image


def refuse_duplicate(checksum: str) -> None:
    """Raises ValidationError where the library holds that file already."""
    existing = Image.objects.filter(checksum=checksum).first()
    if existing is not None:
        words = _("This picture is in the library already, as no. %(number)d: “%(picture)s”.")
        params = {"number": existing.pk, "picture": str(existing)}
        raise ValidationError({"file": ValidationError(words, code="duplicate", params=params)})


@contextmanager
def refused_at(field: str) -> Iterator[None]:
    """A refusal that knows no field is one of that field."""
    try:
        yield
    except ValidationError as error:
        raise ValidationError({field: error}) from error


@transaction.atomic
def fill_in_words(image_id: int, *, alt: str = "", credit: str = "", by: User, at: datetime) -> Image:
    """Writes the words that were open when the picture came in; those that stand are not changed.

    Raises Image.DoesNotExist, PermissionDenied, or ValidationError keyed by field.
    """
    image = Image.objects.select_for_update().get(pk=image_id)
    if not may_fill_in(image, by):
        raise PermissionDenied(_("Only an editor, or who uploaded the picture, may describe it."))
    said = {"alt": clean_line(alt), "credit": clean_line(credit)}
    filled = [name for name in image.lacks if said[name]]
    for name in filled:
        setattr(image, name, said[name])
    others = {field.name for field in Image._meta.fields if field.name not in filled}
    image.full_clean(exclude=others, validate_constraints=False)
    if filled:
        image.save(update_fields=filled)
        record("image.described", by=by, at=at, on=image, changed=filled)
    return image


def may_fill_in(image: Image, by: User) -> bool:
    """Whether the person may write the words that a picture lacks."""
    is_own = image.uploaded_by_id == by.pk and by.has_perm("articles.add_image")
    return is_own or by.has_perm("articles.change_image")


@transaction.atomic
def remove_image(image: Image, *, by: User, at: datetime) -> None:
    """Takes a picture that nothing uses out of the library, its files included.

    Raises ProtectedError when an article or an edition shows it.
    """
    files = [image.file, *(rendition.file for rendition in image.renditions.all())]
    record("image.removed", by=by, at=at, on=image, checksum=image.checksum)
    image.delete()
    for file in files:
        if file.name:
            transaction.on_commit(partial(file.storage.delete, file.name), robust=True)


def take_fingerprint(image: Image) -> None:
    """Notes what a picture looks like that came in before the library compared them."""
    with image.file.open("rb") as stored, Pillow.open(stored) as picture:
        picture.draft("L", (360, 360))
        image.fingerprint = fingerprint(picture)
    image.save(update_fields=["fingerprint"])


def _save(image: Image) -> None:
    """Saves row and file; when somebody else was faster with the same picture, the file goes again."""
    try:
        with transaction.atomic():
            image.save()
    except IntegrityError:
        image.file.delete(save=False)
        refuse_duplicate(image.checksum)
        raise
