from functools import reduce
from operator import or_
from typing import Self

from django.conf import settings
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.db import models
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from articles.core.ranges import TsTzRange
from articles.editorial.models import Article
from articles.frontpage.models.dated import DatedQuerySet
from articles.frontpage.pinned_pages import MOST_PINNED, PINNED_PAGE_KEYS, Subject, pinned_page_of
from articles.officials.models import Official
from articles.taxonomy.models import Section, Tag

_SAME_PAGE = [
    (Coalesce(key, models.Value(0, models.BigIntegerField())), RangeOperators.EQUAL)
    for key in PINNED_PAGE_KEYS
]
_ONE_PAGE = reduce(
    or_,
    (models.Q(**{f"{key}__isnull": key != own for key in PINNED_PAGE_KEYS}) for own in PINNED_PAGE_KEYS),
)


class PinnedQuerySet(DatedQuerySet):
    """Stories on top of pages."""

    def on(self, subject: Subject) -> Self:
        """Those of one page, in their order."""
        return self.filter((pinned_page_of(subject).key, subject)).order_by("position", "pk")


class PinnedStory(models.Model):
    """An editor keeps a story on top of a tag's, section's or official's page for a while.

    Rows that have begun are only ended, never rewritten: the page of any moment can be shown.
    """

    article = models.ForeignKey(
        Article, verbose_name=_("story"), on_delete=models.PROTECT, related_name="pins"
    )
    tag = models.ForeignKey(Tag, verbose_name=_("tag"), on_delete=models.PROTECT, null=True, related_name="+")
    section = models.ForeignKey(
        Section, verbose_name=_("section"), on_delete=models.PROTECT, null=True, related_name="+"
    )
    official = models.ForeignKey(
        Official, verbose_name=_("official"), on_delete=models.PROTECT, null=True, related_name="+"
    )
    position = models.PositiveSmallIntegerField(_("place"))
    starts_at = models.DateTimeField(_("from"))
    ends_at = models.DateTimeField(_("until"), null=True)
    placed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("placed by"), on_delete=models.PROTECT, related_name="+"
    )

    objects = PinnedQuerySet.as_manager()

    class Meta:
        verbose_name = _("pinned story")
        verbose_name_plural = _("pinned stories")
        default_permissions = ()
        indexes = [models.Index(fields=["ends_at"], name="pinned_story_by_end")]
        constraints = [
            models.CheckConstraint(name="pinned_story_stands_on_one_page", condition=_ONE_PAGE),
            models.CheckConstraint(
                name="pinned_story_is_one_of_a_few",
                condition=models.Q(position__gte=1, position__lte=MOST_PINNED),
            ),
            models.CheckConstraint(
                name="pinned_story_ends_after_it_starts",
                condition=models.Q(ends_at__isnull=True) | models.Q(ends_at__gt=models.F("starts_at")),
                violation_error_message=_("The end must come after the start."),
            ),
            ExclusionConstraint(
                name="pinned_place_holds_one_story_at_a_time",
                expressions=[
                    *_SAME_PAGE,
                    ("position", RangeOperators.EQUAL),
                    (TsTzRange("starts_at", "ends_at"), RangeOperators.OVERLAPS),
                ],
                violation_error_message=_("Somebody else pinned another story here just now."),
            ),
            ExclusionConstraint(
                name="story_is_pinned_once_on_a_page",
                expressions=[
                    *_SAME_PAGE,
                    ("article", RangeOperators.EQUAL),
                    (TsTzRange("starts_at", "ends_at"), RangeOperators.OVERLAPS),
                ],
                violation_error_message=_("Somebody else pinned this story here just now."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.subject} {self.position}"

    @property
    def subject(self) -> Subject:
        """Whose page it is; `select_related` brings it along."""
        return next(page for key in PINNED_PAGE_KEYS if (page := getattr(self, key)))
