"""Files that people send: received at once, judged and cleaned by the worker, then taken into the library."""

from datetime import datetime, timedelta
from uuid import UUID

from django.conf import settings
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.base import ContentFile, File
from django.db import transaction
from django.db.models import F
from django.utils import translation
from django.utils.translation import gettext as _

from articles.core.models import User
from articles.core.text import clean_line
from articles.media.checks import checksum_of, read_upload
from articles.media.cleaning import CleanPicture, clean_picture
from articles.media.models import Image, Upload
from articles.media.parts import content_of, drop_content, keep_content
from articles.media.queue import ask_for_check
from articles.media.services.images import refuse_duplicate, refused_at, store_image

# Of one person: what waits for the worker, and what is clean and was not taken into the library.
MOST_WAITING = 20
MOST_CLEAN = 20
# A picture over which the worker dies is not tried for ever.
MOST_TRIES = 3
LATE_AFTER = timedelta(minutes=1)
KEPT_FOR = timedelta(days=1)
WORDS = ("alt", "caption", "credit", "licence", "expires_on", "may_be_passed_on")


@transaction.atomic
def receive_upload(file: File, *, token: UUID, by: User, at: datetime) -> Upload:
    """Keeps a file for the worker, who is asked to judge it; the same request again finds it.

    Raises PermissionDenied, or ValidationError at "file": what its header tells, what the library holds
    already, and more than one person may have waiting.
    """
    _check_adds(by)
    User.objects.select_for_update(no_key=True).get(pk=by.pk)  # two requests of one person count one by one
    if received := find_upload(token, by=by):
        return received
    with refused_at("file"):
        content = read_upload(file)
        _check_room(by)
    checksum = checksum_of(content)
    refuse_duplicate(checksum)
    name = (file.name or "")[-200:].replace("\x00", "")
    upload = Upload.objects.create(
        owner=by, token=token, name=name, size=len(content), checksum=checksum, received_at=at
    )
    keep_content(upload, content)
    ask_for_check(upload.pk, language=translation.get_language())
    return upload


def find_upload(token: UUID, *, by: User) -> Upload | None:
    """What the person sent under that token; the uploads of others cannot be named."""
    return Upload.objects.filter(owner=by, token=token).first()


def check_upload(upload_id: int, *, language: str | None = None) -> bool:
    """Judges and cleans a file that waits, and writes down what came of it; False where nothing waits."""
    waiting = Upload.objects.waiting().filter(pk=upload_id)
    waiting.update(tries=F("tries") + 1)
    upload = waiting.first()
    if upload is None:
        return False
    with translation.override(language or settings.LANGUAGE_CODE):
        content, outcome = _judged(upload)
    with transaction.atomic():
        is_first = bool(waiting.update(size=len(content), **outcome))
        if is_first:
            drop_content(upload)
            keep_content(upload, content)
    return is_first


def fit_for_library(upload: Upload | None) -> Upload:
    """The upload, when nothing stands in its way into the library; else ValidationError says what."""
    if upload is None:
        raise ValidationError(_("The file is not here any more. Choose it again."), code="gone")
    if upload.refusal:
        raise ValidationError(upload.refusal, code=upload.refusal_code)
    if upload.is_waiting:
        words = _("The picture has arrived and is still being checked. Save again in a moment.")
        raise ValidationError(words, code="waits")
    return upload


@transaction.atomic
def take_upload(upload: Upload, image: Image, *, by: User, at: datetime) -> Image:
    """Takes a clean upload into the library, with the words of an image that is not saved yet; once.

    Raises PermissionDenied, or ValidationError as store_image does, and at "file" what the worker refused.
    """
    _check_adds(by)
    found = Upload.objects.select_for_update().filter(pk=upload.pk, owner=by).first()
    with refused_at("file"):
        clean = fit_for_library(found)
    if clean.image is not None:
        return _made_before(clean.image, image)
    clean.image = store_image(image, _picture(clean), by=by, at=at)
    drop_content(clean)
    clean.size, clean.format = 0, ""
    clean.width = clean.height = clean.fingerprint = None
    clean.save()
    return clean.image


def take_from_text(upload: Upload, *, alt: str = "", credit: str = "", by: User, at: datetime) -> Image:
    """Takes in what was sent from a text: its words may follow. Raises as take_upload does."""
    image = Image(alt=clean_line(alt), credit=clean_line(credit), upload_token=upload.token)
    return take_upload(upload, image, by=by, at=at)


def find_picture(token: UUID, *, by: User) -> Image | None:
    """The picture that the person's upload from a text became."""
    return Image.objects.filter(uploaded_by=by, upload_token=token).first()


def sweep_uploads(*, at: datetime) -> int:
    """Asks again for what the worker left, and removes what nobody came back for; says how many."""
    late = Upload.objects.waiting().filter(received_at__lt=at - LATE_AFTER)
    _all, removed = Upload.objects.filter(received_at__lt=at - KEPT_FOR).delete()
    for pk in late.values_list("pk", flat=True):
        ask_for_check(pk)
    return removed.get(Upload._meta.label, 0)


def _check_adds(by: User) -> None:
    if not by.has_perm("articles.add_image"):
        raise PermissionDenied(_("Your role does not add pictures."))


def _check_room(by: User) -> None:
    """What waits is bounded by a refusal; of what is clean already, the oldest gives way."""
    own = Upload.objects.filter(owner=by)
    if own.waiting().count() >= MOST_WAITING:
        words = _("%(count)d of your pictures are still being checked. Send this one when they are done.")
        raise ValidationError(words % {"count": MOST_WAITING}, code="too_many")
    newest = own.clean().order_by("-received_at", "-pk").values_list("pk", flat=True)
    own.filter(pk__in=list(newest[MOST_CLEAN - 1 :])).delete()


def _judged(upload: Upload) -> tuple[bytes, dict[str, object]]:
    """The clean file, none where it was refused, and the columns that say what came of it."""
    try:
        if upload.tries > MOST_TRIES:
            words = _("The picture could not be read. Save it anew as JPEG.")
            raise ValidationError(words, code="unreadable")
        picture = clean_picture(ContentFile(content_of(upload)))
    except ValidationError as error:
        return b"", {"refusal": " ".join(error.messages), "refusal_code": error.code}
    return picture.content, {
        "format": picture.format,
        "width": picture.width,
        "height": picture.height,
        "fingerprint": picture.fingerprint,
    }


def _picture(upload: Upload) -> CleanPicture:
    return CleanPicture(
        content=content_of(upload),
        format=upload.format,
        width=upload.width or 0,
        height=upload.height or 0,
        checksum=upload.checksum,
        fingerprint=upload.fingerprint or 0,
    )


def _made_before(made: Image, image: Image) -> Image:
    """The picture that the upload became; other words than those of then are not passed over."""
    if not image.upload_token and any(getattr(made, name) != getattr(image, name) for name in WORDS):
        refuse_duplicate(made.checksum)
    return made
