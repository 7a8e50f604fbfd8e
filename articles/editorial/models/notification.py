from typing import Self

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.core.dates import short_moment
from articles.core.fields import LineField
from articles.core.models import User
from articles.editorial.models.article import Article
from articles.editorial.models.assignment import Assignment
from articles.editorial.models.correction import Correction
from articles.editorial.models.note import Note
from articles.editorial.notices import NOTICES, notice_named

KINDS = [(notice.name, notice.label) for notice in NOTICES]


class NotificationQuerySet(models.QuerySet["Notification"]):
    """What people were told."""

    def of(self, person: User) -> Self:
        """What the person finds under the bell."""
        return self.filter(person=person, is_shown=True)

    def unread(self) -> Self:
        """What they have not read."""
        return self.filter(read_at__isnull=True)

    def to_be_mailed(self) -> Self:
        """What still has to go out by mail."""
        return self.filter(is_mail=True, mailed_at__isnull=True)


class Notification(models.Model):
    """Somebody is told what happened to an article or an assignment; what is said is made when it is read."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(_("kind"), max_length=16, choices=KINDS)
    article = models.ForeignKey(Article, on_delete=models.PROTECT, null=True, related_name="+")
    assignment = models.ForeignKey(Assignment, on_delete=models.PROTECT, null=True, related_name="+")
    note = models.ForeignKey(Note, on_delete=models.PROTECT, null=True, related_name="+")
    correction = models.ForeignKey(
        Correction, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    who = LineField(_("by"), max_length=160)
    starts_at = models.DateTimeField(null=True)  # from when readers see what was published or scheduled
    at = models.DateTimeField(_("at"))
    is_shown = models.BooleanField(default=True)
    read_at = models.DateTimeField(null=True)
    is_mail = models.BooleanField(default=False)
    mailed_at = models.DateTimeField(null=True)

    objects = NotificationQuerySet.as_manager()

    class Meta:
        verbose_name = _("notification")
        verbose_name_plural = _("notifications")
        indexes = [
            models.Index(fields=["person", "-id"], name="notification_by_person"),
            models.Index(
                fields=["person"],
                condition=models.Q(read_at__isnull=True, is_shown=True),
                name="notification_unread",
            ),
            models.Index(
                fields=["article"],
                condition=models.Q(read_at__isnull=True),
                name="notification_unread_of_article",
            ),
            models.Index(
                fields=["at"],
                condition=models.Q(is_mail=True, mailed_at__isnull=True),
                name="notification_to_be_mailed",
            ),
        ]
        constraints = [
            models.CheckConstraint(
                name="notification_kind_is_known", condition=models.Q(kind__in=[name for name, _l in KINDS])
            ),
            models.CheckConstraint(
                name="notification_is_about_an_article_or_an_assignment",
                condition=models.Q(article__isnull=False) ^ models.Q(assignment__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.article_id or self.assignment_id}"

    @property
    def sentence(self) -> str:
        """What is said of it today, whoever reads it."""
        return self.said_of(str(self.assignment or self.article))

    def said_of(self, name: str) -> str:
        """The sentence, with that name for what it is about."""
        moment = self.assignment.due_at if self.assignment else self.starts_at
        facts = {
            "who": self.who,
            "headline": name,
            "due": short_moment(moment) if moment else "",
            "what": self.correction.get_kind_display() if self.correction else "",
        }
        return str(notice_named(self.kind).sentence) % facts


class NotificationChoice(models.Model):
    """Where somebody wants to be told of one kind; without a row the kind's own defaults hold."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(_("kind"), max_length=16, choices=KINDS)
    in_admin = models.BooleanField()
    by_mail = models.BooleanField()

    class Meta:
        verbose_name = _("choice of notifications")
        verbose_name_plural = _("choices of notifications")
        constraints = [
            models.UniqueConstraint("person", "kind", name="notification_is_chosen_once_per_kind"),
        ]

    def __str__(self) -> str:
        return f"{self.person_id} {self.kind}"
