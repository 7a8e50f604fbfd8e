from datetime import datetime
from typing import Self

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import gettext_noop

from articles.core.fields import LineField, NoteField
from articles.core.models import User
from articles.editorial.assigning import OPEN, AssignmentState
from articles.editorial.models.article import Article
from articles.taxonomy.models import Section


class AssignmentQuerySet(models.QuerySet["Assignment"]):
    """What the newsroom has planned."""

    def seen_by(self, user: User) -> Self:
        """All of them for editors; for reporters their own and those that nobody has yet."""
        if user.has_perm("articles.change_assignment"):
            return self
        if not user.has_perm("articles.view_assignment"):
            return self.none()
        free = models.Q(writer__isnull=True, state=AssignmentState.PLANNED)
        return self.filter(free | models.Q(writer=user))

    def open(self) -> Self:
        """Neither delivered nor dropped, the first due first."""
        return self.filter(state__in=OPEN).order_by("due_at", "pk")

    def due_between(self, start: datetime, end: datetime) -> Self:
        """Due within a stretch of time, in its order."""
        return self.filter(due_at__gte=start, due_at__lt=end).order_by("due_at", "pk")


class Assignment(models.Model):
    """Who writes what by when; apart from the day on which it will be published."""

    topic = LineField(_("topic"), max_length=160, help_text=_("The slug line: flood, day two."))
    brief = NoteField(
        _("brief"),
        max_length=3000,
        blank=True,
        help_text=_("Angle, questions, contacts; readers never see it."),
    )
    writer = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("writer"),
        on_delete=models.PROTECT,
        related_name="+",
        null=True,
        blank=True,
        db_index=False,
        help_text=_("Empty: any reporter can take it."),
    )
    editor = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("editor in charge"),
        on_delete=models.PROTECT,
        related_name="+",
        null=True,
        blank=True,
    )
    due_at = models.DateTimeField(_("due at"))
    section = models.ForeignKey(
        Section, verbose_name=_("section"), on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    place = LineField(_("place"), max_length=80, blank=True)
    state = models.CharField(
        _("state"),
        max_length=10,
        choices=AssignmentState,
        default=AssignmentState.PLANNED,
        editable=False,
    )
    article = models.OneToOneField(
        Article,
        verbose_name=_("article"),
        on_delete=models.PROTECT,
        null=True,
        editable=False,
        related_name="assignment",
    )
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("planned by"),
        on_delete=models.PROTECT,
        related_name="+",
        editable=False,
    )
    created_at = models.DateTimeField(_("planned at"), editable=False)

    objects = AssignmentQuerySet.as_manager()

    class Meta:
        verbose_name = _("assignment")
        verbose_name_plural = _("assignments")
        permissions = [("take_assignment", gettext_noop("Can take assignments and write from them"))]
        indexes = [
            models.Index(fields=["due_at", "id"], name="assignment_by_day"),
            models.Index(
                fields=["due_at", "id"],
                condition=models.Q(state__in=["planned", "taken"]),
                name="assignment_open",
            ),
            models.Index(fields=["writer", "due_at", "id"], name="assignment_by_writer"),
        ]
        constraints = [
            models.CheckConstraint(
                name="assignment_state_is_known",
                condition=models.Q(state__in=["planned", "taken", "delivered", "dropped"]),
            ),
            models.CheckConstraint(
                name="taken_assignment_has_its_writer",
                condition=~models.Q(state__in=["taken", "delivered"]) | models.Q(writer__isnull=False),
                violation_error_message=_("An assignment that was taken has a writer."),
            ),
            models.CheckConstraint(
                name="delivered_assignment_has_its_article",
                condition=~models.Q(state="delivered") | models.Q(article__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.topic

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to do something."""
        return self.state in OPEN
