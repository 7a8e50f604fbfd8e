from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import F, Func, Q
from django.db.models.lookups import LessThanOrEqual
from django.utils.translation import gettext_lazy as _

from articles.media.limits import MOST_CLEAN_BYTES, MOST_PART_BYTES
from articles.media.models.image import Image

BARE = Q(format="", width=None, height=None, fingerprint=None)
WAITING = BARE & Q(refusal="", refusal_code="", image=None) & Q(size__gt=0)
CLEAN = (
    Q(refusal="", refusal_code="", image=None)
    & Q(format__in=["JPEG", "PNG"], width__isnull=False, height__isnull=False, fingerprint__isnull=False)
    & Q(size__gt=0)
)
REFUSED = BARE & ~Q(refusal="") & ~Q(refusal_code="") & Q(image=None, size=0)
TAKEN = BARE & Q(refusal="", refusal_code="", image__isnull=False, size=0)


class UploadQuerySet(models.QuerySet["Upload"]):
    """What people sent; each asks for their own only."""

    def waiting(self) -> Self:
        """What the worker has not judged yet."""
        return self.filter(WAITING)

    def clean(self) -> Self:
        """What became a file fit for the library, and is not in it."""
        return self.filter(CLEAN)


class Upload(models.Model):
    """A file that somebody sent, on its way into the library: kept out of every storage until it is clean.

    As it was sent while it waits for the worker, for it may tell where it was taken; then either clean or
    refused. Made a picture of the library, it stays for a while: late requests find that it is done.
    """

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    token = models.UUIDField()
    name = models.CharField(_("file"), max_length=200, blank=True)
    size = models.PositiveIntegerField(_("size"))
    checksum = models.CharField(max_length=64)
    tries = models.PositiveSmallIntegerField(default=0)
    format = models.CharField(max_length=4, blank=True)
    width = models.PositiveIntegerField(_("width"), null=True)
    height = models.PositiveIntegerField(_("height"), null=True)
    fingerprint = models.BigIntegerField(null=True)
    refusal = models.CharField(max_length=300, blank=True)
    refusal_code = models.CharField(max_length=30, blank=True)
    image = models.ForeignKey(Image, on_delete=models.CASCADE, null=True, related_name="+")
    received_at = models.DateTimeField(_("at"))

    objects = UploadQuerySet.as_manager()

    class Meta:
        verbose_name = _("upload")
        verbose_name_plural = _("uploads")
        indexes = [models.Index(fields=["received_at"], name="upload_by_age")]
        constraints = [
            models.UniqueConstraint("owner", "token", name="upload_stands_once_for_its_token"),
            models.CheckConstraint(
                name="upload_is_waiting_clean_refused_or_taken",
                condition=WAITING | CLEAN | REFUSED | TAKEN,
            ),
            models.CheckConstraint(
                name="upload_has_a_bounded_size",
                condition=Q(size__lte=MOST_CLEAN_BYTES),
            ),
        ]

    def __str__(self) -> str:
        return self.name or str(self.token)

    @property
    def is_waiting(self) -> bool:
        """Whether the worker has still to judge it."""
        return not (self.format or self.refusal or self.image_id)


class UploadPart(models.Model):
    """A piece of a file: a connection keeps the memory that its largest message took, so none is large."""

    upload = models.ForeignKey(Upload, on_delete=models.CASCADE, related_name="parts")
    number = models.PositiveSmallIntegerField()
    content = models.BinaryField()

    class Meta:
        verbose_name = _("part of an upload")
        verbose_name_plural = _("parts of uploads")
        constraints = [
            models.UniqueConstraint("upload", "number", name="upload_part_stands_once"),
            models.CheckConstraint(
                name="upload_part_has_a_bounded_size",
                condition=LessThanOrEqual(
                    Func(F("content"), function="octet_length", output_field=models.IntegerField()),
                    MOST_PART_BYTES,
                ),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.upload} {self.number}"
