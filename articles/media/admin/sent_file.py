"""The file that comes with the form for a new picture, received once however often the form is sent."""

from dataclasses import dataclass, field
from hashlib import sha256
from uuid import UUID, uuid4, uuid5

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest
from django.utils import timezone

from articles.core.admin import acting
from articles.core.models import User
from articles.core.tokens import token_in
from articles.media.models import Upload
from articles.media.patience import wait_for_worker
from articles.media.services import find_upload, receive_upload

FIELD, HELD = "upload", "upload_held"


@dataclass(frozen=True, kw_only=True)
class SentFile:
    """What the form has instead of its file: the token of the upload, or one for the file that is to come."""

    token: UUID = field(default_factory=uuid4)
    upload: Upload | None = None
    refusal: ValidationError | None = None


def sent_file(request: HttpRequest) -> SentFile:
    """Receives the file of the form, or finds what was sent with it before, and gives the worker a moment.

    To be called outside of transactions: the worker sees what is committed.
    """
    token = token_in(request.POST.get(HELD)) or uuid4()
    try:
        upload = _received(token, request.FILES.get(FIELD), by=acting(request))
    except ValidationError as error:
        return SentFile(token=token, refusal=ValidationError(error.error_dict["file"]))
    if upload is None:
        return SentFile(token=token)
    upload = wait_for_worker(upload)
    if upload.refusal:
        return SentFile(refusal=ValidationError(upload.refusal, code=upload.refusal_code))
    return SentFile(token=upload.token, upload=upload)


def _received(token: UUID, file: UploadedFile | None, *, by: User) -> Upload | None:
    """A file has the token of its form and its content: sent twice it is one, and another one is another."""
    if file is None:
        return find_upload(token, by=by)
    digest = sha256()
    for chunk in file.chunks():
        digest.update(chunk)
    return receive_upload(file, token=uuid5(token, digest.digest()), by=by, at=timezone.now())
