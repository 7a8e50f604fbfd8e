from typing import Self

from django.conf import settings
from django.core.validators import MaxLengthValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.core.fields import LineField, NoteField
from articles.editorial.models.article import Article
from articles.editorial.models.review_link import ReviewLink

MOST_CHARS = 2000
MOST_QUOTED_CHARS = 500


class NoteQuerySet(models.QuerySet["Note"]):
    """What people say to each other about articles."""

    def threads(self) -> Self:
        """The notes that begin a thread; the others answer one of them."""
        return self.filter(answer_to__isnull=True)

    def open(self) -> Self:
        """The threads that still ask for something; a guest's approval asks for nothing."""
        return self.threads().filter(done_at__isnull=True, is_approval=False)

    def newest_first(self) -> Self:
        """The order of a long list, which pages by key."""
        return self.order_by("-pk")


class Note(models.Model):
    """What somebody says about an article or a passage of it; its words never change (a trigger refuses).

    A note begins a thread, open until somebody says that it is done, or answers one.
    """

    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="notes")
    answer_to = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="answers"
    )
    text = NoteField(_("note"), max_length=MOST_CHARS, validators=[MaxLengthValidator(MOST_CHARS)])
    quote = NoteField(
        _("passage"),
        max_length=MOST_QUOTED_CHARS,
        blank=True,
        default="",
        db_default="",
        validators=[MaxLengthValidator(MOST_QUOTED_CHARS)],
        help_text=_("The words of the story that the note is about; empty for the whole story."),
    )
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("by"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    guest_name = LineField(_("name"), max_length=80, blank=True, default="", db_default="")
    review_link = models.ForeignKey(
        ReviewLink, on_delete=models.PROTECT, null=True, blank=True, related_name="guest_notes"
    )
    is_approval = models.BooleanField(default=False, db_default=False, editable=False)
    written_at = models.DateTimeField(_("at"))
    revision_number = models.PositiveIntegerField(_("revision"))
    sends_back = models.BooleanField(default=False, db_default=False, editable=False)
    done_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("done, says"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    done_at = models.DateTimeField(_("done at"), null=True, blank=True)

    objects = NoteQuerySet.as_manager()

    class Meta:
        verbose_name = _("note")
        verbose_name_plural = _("notes")
        indexes = [
            models.Index(fields=["article", "-id"], name="note_by_article"),
            models.Index(
                fields=["article"],
                condition=models.Q(answer_to__isnull=True, done_at__isnull=True),
                name="note_open",
            ),
        ]
        constraints = [
            models.CheckConstraint(
                name="note_is_written_by_a_colleague_or_a_guest",
                condition=models.Q(written_by__isnull=False, review_link__isnull=True, guest_name="")
                | models.Q(written_by__isnull=True, review_link__isnull=False) & ~models.Q(guest_name=""),
            ),
            models.CheckConstraint(
                name="note_is_done_by_somebody_at_a_moment",
                condition=models.Q(done_by__isnull=True, done_at__isnull=True)
                | models.Q(done_by__isnull=False, done_at__isnull=False),
            ),
            models.CheckConstraint(
                name="answer_is_about_what_its_thread_is_about",
                condition=models.Q(answer_to__isnull=True)
                | models.Q(quote="", sends_back=False, done_at__isnull=True),
            ),
        ]

    def __str__(self) -> str:
        return self.text[:80]

    @property
    def writer(self) -> str:
        """Who wrote it, by name."""
        if self.written_by is None:
            return _("%(name)s (guest)") % {"name": self.guest_name}
        return str(self.written_by)
