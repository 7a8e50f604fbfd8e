from datetime import datetime
from typing import Self

from django.conf import settings
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.contrib.postgres.search import SearchVector, SearchVectorField
from django.db import models
from django.db.models.functions import Upper
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from articles.banners.models import Sponsor
from articles.core.fields import LineField, NoteField
from articles.core.ranges import TsTzRange
from articles.editorial.kinds import ArticleKind
from articles.editorial.models.article import Article
from articles.editorial.models.revision import Revision
from articles.media.models import Image
from articles.taxonomy.models import Section


class EditionQuerySet(models.QuerySet["Edition"]):
    """The record: what readers see or saw."""

    def visible(self, *, at: datetime) -> Self:
        """What a reader may see at that moment: the only definition of public."""
        not_ended = models.Q(visible_until__isnull=True) | models.Q(visible_until__gt=at)
        return self.filter(not_ended, visible_from__lte=at)

    def begun(self, *, at: datetime) -> Self:
        """What readers see or saw until that moment."""
        return self.filter(visible_from__lte=at)

    def waiting(self, *, at: datetime) -> Self:
        """Scheduled: editions whose moment is still to come."""
        return self.filter(visible_from__gt=at)

    def newest_first(self) -> Self:
        """In the order of first publication, the newest first."""
        return self.order_by("-published_at", "-pk")

    def before(self, published_at: datetime, pk: int) -> Self:
        """What comes after that key in newest-first order: the next page of a list."""
        older = models.Q(published_at__lt=published_at)
        same = models.Q(published_at=published_at, pk__lt=pk)
        return self.filter(older | same, published_at__lte=published_at)


class Edition(models.Model):
    """A version of an article that readers see from a moment until another.

    Made from one revision when it is published; its content never changes (a trigger refuses), and two
    editions of one article never overlap in time.
    """

    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="editions")
    number = models.PositiveIntegerField(_("edition"))
    revision = models.ForeignKey(Revision, on_delete=models.PROTECT, related_name="+")
    visible_from = models.DateTimeField(_("visible from"))
    visible_until = models.DateTimeField(_("visible until"), null=True)
    published_at = models.DateTimeField(_("first published at"))
    published_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("published by"), on_delete=models.PROTECT, related_name="+"
    )

    kind = models.CharField(_("kind"), max_length=12, choices=ArticleKind)
    headline = LineField(_("headline"), max_length=200)
    slug = models.SlugField(_("address"), max_length=130)
    summary = NoteField(_("summary"), blank=True)
    section = models.ForeignKey(Section, verbose_name=_("section"), on_delete=models.PROTECT)
    dateline_place = LineField(_("dateline place"), max_length=80, blank=True)
    event_on = models.DateField(_("event date"), null=True)
    body = models.TextField(_("body"))
    lead_image = models.ForeignKey(Image, on_delete=models.PROTECT, null=True, related_name="+")
    lead_alt = LineField(max_length=250, blank=True)
    lead_caption = LineField(max_length=300, blank=True)
    lead_credit = LineField(max_length=120, blank=True)
    sponsor = models.ForeignKey(Sponsor, on_delete=models.PROTECT, null=True, related_name="+")
    is_unverified = models.BooleanField(default=False)

    headline_key = models.CharField(max_length=300)
    headline_stems = models.TextField()
    body_stems = models.TextField()
    search_vector = models.GeneratedField(
        expression=SearchVector("headline_stems", weight="A", config="simple")
        + SearchVector("body_stems", weight="C", config="simple"),
        output_field=SearchVectorField(),
        db_persist=True,
    )

    objects = EditionQuerySet.as_manager()

    class Meta:
        verbose_name = _("edition")
        verbose_name_plural = _("editions")
        indexes = [
            models.Index(fields=["-published_at", "-id"], name="edition_newest"),
            models.Index(fields=["section", "-published_at", "-id"], name="edition_by_section"),
            models.Index(fields=["-visible_from"], name="edition_visible_from"),
            models.Index(
                fields=["published_at", "visible_from"],
                condition=models.Q(visible_from__gt=models.F("published_at")),
                name="edition_changed_later",
            ),
            models.Index(fields=["headline_key"], name="edition_by_headline"),
            GinIndex(fields=["search_vector"], name="edition_search"),
            GinIndex(OpClass(Upper("headline"), name="gin_trgm_ops"), name="edition_headline_trigrams"),
        ]
        constraints = [
            models.UniqueConstraint("article", "number", name="edition_number_stands_once"),
            models.CheckConstraint(
                name="edition_ends_after_it_starts",
                condition=models.Q(visible_until__isnull=True)
                | models.Q(visible_until__gte=models.F("visible_from")),
            ),
            models.CheckConstraint(
                name="edition_is_first_published_before_it_shows",
                condition=models.Q(published_at__lte=models.F("visible_from")),
            ),
            models.CheckConstraint(
                name="edition_of_an_advertorial_has_sponsor",
                condition=~models.Q(kind="advertorial") | models.Q(sponsor__isnull=False),
            ),
            ExclusionConstraint(
                name="editions_of_an_article_never_overlap",
                expressions=[
                    ("article", RangeOperators.EQUAL),
                    (TsTzRange("visible_from", "visible_until"), RangeOperators.OVERLAPS),
                ],
            ),
        ]

    def __str__(self) -> str:
        return self.headline

    def get_absolute_url(self) -> str:
        return reverse("article", args=[self.article_id, self.slug])

    @property
    def is_changed(self) -> bool:
        """Whether readers saw an earlier edition of this article."""
        return self.visible_from > self.published_at
