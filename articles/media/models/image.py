from datetime import date
from typing import Self

from django.conf import settings
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models.functions import Upper
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from articles.core.fields import LineField
from articles.core.words import Spaced
from articles.media.credits import names_a_source

# What somebody may type to find a picture.
IMAGE_WORDS = Spaced("alt", "caption", "credit")
# Without these no reader should see it; a picture that comes in from a text may get them a little later.
NEEDED_WORDS = ("alt", "credit")
SENT_FROM_A_TEXT = models.Q(upload_token__isnull=False)


class ImageQuerySet(models.QuerySet["Image"]):
    """The library."""

    def for_partners(self, *, on: date) -> Self:
        """What others may publish on that day: the licence allows it and has not ended."""
        return self.filter(models.Q(expires_on=None) | models.Q(expires_on__gte=on), may_be_passed_on=True)


class Image(models.Model):
    """A photo or drawing in the library: the re-encoded original with its credit and alternative text."""

    file = models.ImageField(
        _("file"), upload_to="images/%Y/%m/", width_field="width", height_field="height", max_length=200
    )
    alt = LineField(
        _("alternative text"),
        max_length=250,
        help_text=_("What the picture shows, for readers who cannot see it."),
    )
    caption = LineField(_("caption"), max_length=300, blank=True)
    credit = LineField(
        _("credit"), max_length=120, help_text=_("Who made it: a name and a source. “Ist” is not a source.")
    )
    width = models.PositiveIntegerField(_("width"), editable=False)
    height = models.PositiveIntegerField(_("height"), editable=False)
    focal_x = models.FloatField(
        _("focal point from the left"), default=0.5, validators=[MinValueValidator(0), MaxValueValidator(1)]
    )
    focal_y = models.FloatField(
        _("focal point from the top"), default=0.5, validators=[MinValueValidator(0), MaxValueValidator(1)]
    )
    licence = LineField(
        _("licence"),
        max_length=120,
        blank=True,
        help_text=_("Whose picture it is and on what terms: “own photo”, “CC BY 4.0”, “Antara, one use”."),
    )
    expires_on = models.DateField(
        _("may be used until"),
        null=True,
        blank=True,
        help_text=_("The last day on which the paper may publish it anew. Empty means without end."),
    )
    may_be_passed_on = models.BooleanField(
        _("partners may publish it"),
        default=False,
        db_default=False,
        help_text=_(
            "Only where the licence allows it: the paper's own picture, or “CC BY”. Without it partners "
            "receive the story without this picture."
        ),
    )
    fingerprint = models.BigIntegerField(null=True, editable=False)
    checksum = models.CharField(max_length=64, unique=True, editable=False)
    uploaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("uploaded by"),
        on_delete=models.PROTECT,
        related_name="+",
        editable=False,
    )
    uploaded_at = models.DateTimeField(_("uploaded at"), editable=False)
    upload_token = models.UUIDField(null=True, editable=False)

    objects = ImageQuerySet.as_manager()

    class Meta:
        verbose_name = _("image")
        verbose_name_plural = _("images")
        indexes = [
            models.Index(
                fields=["expires_on"],
                condition=models.Q(expires_on__isnull=False),
                name="image_by_licence_end",
            ),
            GinIndex(OpClass(Upper(IMAGE_WORDS), name="gin_trgm_ops"), name="image_by_typing"),
        ]
        constraints = [
            models.CheckConstraint(
                name="image_focal_point_is_inside",
                condition=models.Q(focal_x__range=(0, 1), focal_y__range=(0, 1)),
            ),
            models.CheckConstraint(
                name="image_has_alternative_text", condition=~models.Q(alt="") | SENT_FROM_A_TEXT
            ),
            models.CheckConstraint(
                name="image_has_credit", condition=~models.Q(credit="") | SENT_FROM_A_TEXT
            ),
            models.UniqueConstraint(
                "uploaded_by", "upload_token", name="upload_makes_one_image", condition=SENT_FROM_A_TEXT
            ),
        ]

    def __str__(self) -> str:
        return self.alt or gettext("picture no. %(number)s") % {"number": self.pk}

    @property
    def lacks(self) -> tuple[str, ...]:
        """The words that are still to be written."""
        return tuple(name for name in NEEDED_WORDS if not getattr(self, name))

    def is_expired(self, *, on: date) -> bool:
        """Whether its licence ended before that day."""
        return self.expires_on is not None and self.expires_on < on

    def clean(self) -> None:
        """Refuses a credit that says only that nobody knows who made the picture."""
        if self.credit and not names_a_source(self.credit):
            words = _("“%(credit)s” is not a source. Say who made the picture.")
            refusal = ValidationError(words, code="no_source", params={"credit": self.credit})
            raise ValidationError({"credit": refusal})


class Rendition(models.Model):
    """A derived file of an image, made by the worker: one width in one format."""

    image = models.ForeignKey(Image, on_delete=models.CASCADE, related_name="renditions")
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()
    format = models.CharField(max_length=4)
    file = models.FileField(upload_to="renditions/%Y/%m/", max_length=200)

    class Meta:
        verbose_name = _("rendition")
        verbose_name_plural = _("renditions")
        constraints = [
            models.UniqueConstraint("image", "width", "format", name="rendition_stands_once"),
        ]

    def __str__(self) -> str:
        return f"{self.image} {self.width}"
