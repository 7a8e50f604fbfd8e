from django.conf import settings
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.db import models
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from articles.core.ranges import TsTzRange
from articles.editorial.models import Article
from articles.frontpage.models.dated import DatedQuerySet
from articles.frontpage.slots import MOST_PLACES, SLOT_CHOICES, SLOT_KEYS
from articles.taxonomy.models import Section


class FrontStoryQuerySet(DatedQuerySet):
    """Stories in the places of the front page."""


class FrontStory(models.Model):
    """An editor gives a story a place on the front page from a moment until another, or until further notice.

    Rows that have begun are only ended, never rewritten: the front page of any moment can be shown.
    """

    article = models.ForeignKey(
        Article, verbose_name=_("story"), on_delete=models.PROTECT, related_name="front_stories"
    )
    slot = models.CharField(_("part of the page"), max_length=12, choices=SLOT_CHOICES)
    section = models.ForeignKey(
        Section, verbose_name=_("section"), on_delete=models.PROTECT, null=True, related_name="+"
    )
    position = models.PositiveSmallIntegerField(_("place"))
    starts_at = models.DateTimeField(_("from"))
    ends_at = models.DateTimeField(_("until"), null=True)
    placed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("placed by"), on_delete=models.PROTECT, related_name="+"
    )

    objects = FrontStoryQuerySet.as_manager()

    class Meta:
        verbose_name = _("story on the front page")
        verbose_name_plural = _("stories on the front page")
        default_permissions = ()
        permissions = [("arrange_frontpage", _("Can arrange the front page"))]
        indexes = [models.Index(fields=["starts_at", "ends_at"], name="front_story_by_time")]
        constraints = [
            models.CheckConstraint(
                name="front_story_stands_in_a_known_slot", condition=models.Q(slot__in=SLOT_KEYS)
            ),
            models.CheckConstraint(
                name="front_story_names_a_section_where_the_slot_has_one",
                condition=models.Q(slot="section", section__isnull=False)
                | ~models.Q(slot="section") & models.Q(section__isnull=True),
            ),
            models.CheckConstraint(
                name="front_story_has_a_place_of_the_page",
                condition=models.Q(position__gte=1, position__lte=MOST_PLACES),
            ),
            models.CheckConstraint(
                name="front_story_ends_after_it_starts",
                condition=models.Q(ends_at__isnull=True) | models.Q(ends_at__gt=models.F("starts_at")),
                violation_error_message=_("The end must come after the start."),
            ),
            ExclusionConstraint(
                name="front_place_holds_one_story_at_a_time",
                expressions=[
                    ("slot", RangeOperators.EQUAL),
                    (Coalesce("section", models.Value(0, models.BigIntegerField())), RangeOperators.EQUAL),
                    ("position", RangeOperators.EQUAL),
                    (TsTzRange("starts_at", "ends_at"), RangeOperators.OVERLAPS),
                ],
                violation_error_message=_("Somebody else gave this place to a story just now."),
            ),
            ExclusionConstraint(
                name="front_story_stands_once_at_a_time",
                expressions=[
                    ("article", RangeOperators.EQUAL),
                    (TsTzRange("starts_at", "ends_at"), RangeOperators.OVERLAPS),
                ],
                violation_error_message=_("Somebody else gave this story another place just now."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_slot_display()} {self.position}"
