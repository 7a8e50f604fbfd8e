from datetime import datetime, timedelta
from typing import Self

from django.db import models
from django.utils.translation import gettext_lazy as _


class ReadCountQuerySet(models.QuerySet["ReadCount"]):
    """Counts, asked by span and time."""

    def by_hour(self, *, since: datetime) -> Self:
        """The hours from a moment on."""
        return self.filter(span=ReadCount.Span.HOUR, starts_at__gte=since)

    def by_day(self, *, since: datetime) -> Self:
        """The days from a moment on."""
        return self.filter(span=ReadCount.Span.DAY, starts_at__gte=since)

    def most_read(self, *, most: int) -> list[tuple[int, int]]:
        """The numbers of the articles with the most reads among these counts, and how many."""
        sums = self.values_list("article_number").annotate(sum=models.Sum("reads"))
        return [(number, reads) for number, reads in sums.order_by("-sum", "-article_number")[:most]]


class ReadCount(models.Model):
    """How often an article was opened in an hour or a day; by nobody in particular."""

    class Span(models.TextChoices):
        HOUR = "hour", _("hour")
        DAY = "day", _("day")

    article_number = models.BigIntegerField(_("number of the article"))
    span = models.CharField(max_length=4, choices=Span)
    starts_at = models.DateTimeField(_("from"))
    reads = models.PositiveIntegerField(_("times read"))

    objects = ReadCountQuerySet.as_manager()

    class Meta:
        verbose_name = _("count of reads")
        verbose_name_plural = _("counts of reads")
        default_permissions = ()
        indexes = [
            models.Index(
                fields=["span", "starts_at"], include=["article_number", "reads"], name="reads_by_time"
            )
        ]
        constraints = [
            models.UniqueConstraint("article_number", "span", "starts_at", name="reads_are_counted_once"),
        ]

    def __str__(self) -> str:
        return f"{self.article_number}: {self.reads}"


class MostReadQuerySet(models.QuerySet["MostRead"]):
    """The ranking of the last day."""

    FRESH = timedelta(hours=6)

    def standing(self, *, at: datetime) -> Self:
        """The ranking, the first place first, unless it is too old to be true or of another time."""
        return self.filter(ranked_at__lte=at, ranked_at__gt=at - self.FRESH).order_by("rank")


class MostRead(models.Model):
    """The articles that were opened most in a day, made anew every minute; pages read nothing larger."""

    rank = models.PositiveSmallIntegerField(primary_key=True)
    article_number = models.BigIntegerField(unique=True)
    reads = models.PositiveIntegerField()
    ranked_at = models.DateTimeField()

    objects = MostReadQuerySet.as_manager()

    class Meta:
        verbose_name = _("most read article")
        verbose_name_plural = _("most read articles")
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.rank}: {self.article_number}"


class MissedSearch(models.Model):
    """Words that readers looked for and did not find; nothing is known of who looked."""

    words = models.CharField(_("words"), max_length=60, unique=True)
    times = models.PositiveIntegerField(_("times"))
    last_on = models.DateField(_("last on"))

    class Meta:
        verbose_name = _("search without a result")
        verbose_name_plural = _("searches without a result")
        default_permissions = ("view",)
        indexes = [
            models.Index(fields=["-times", "words"], name="missed_search_by_times"),
            models.Index(fields=["last_on", "times"], name="missed_search_by_day"),
        ]
        constraints = [
            models.CheckConstraint(name="missed_search_has_words", condition=~models.Q(words="")),
        ]

    def __str__(self) -> str:
        return self.words
