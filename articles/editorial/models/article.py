from typing import Any, Self

from django.conf import settings
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.functions import Upper
from django.utils.translation import gettext_lazy as _
from django.utils.translation import gettext_noop

from articles.banners.models import Sponsor
from articles.core.fields import LineField, NoteField
from articles.core.models import User
from articles.editorial.kinds import ArticleKind
from articles.editorial.workflow import State
from articles.media.models import Image
from articles.taxonomy.models import Section, Tag

# A second person must always have read such a story.
SENSITIVE = (
    models.Q(involves_child=True)
    | models.Q(involves_sexual_crime=True)
    | models.Q(involves_election=True)
    | models.Q(is_unverified=True)
)

PHOTO_WAITS = _(
    "A photo in the text is still on its way. Wait until it has been sent, or take it out of the text."
)


class ArticleQuerySet(models.QuerySet["Article"]):
    """The desk's articles; readers are never answered from here."""

    def own(self, user: User) -> Self:
        """What the user wrote: created by them, or credited to them in the byline."""
        credited = self._credits().filter(article=models.OuterRef("pk"), author__user=user)
        return self.filter(models.Q(created_by=user) | models.Exists(credited))

    def newest_own(self, user: User, *, most: int) -> Self:
        """The newest of these that the user wrote, a bounded number, read in the order of two indexes."""
        signs_as = models.Subquery(self._authors().filter(user=user).values("pk")[:1])
        created = self.filter(created_by=user).newest_first().values("pk")[:most]
        credited = self.filter(bylines__author=signs_as).order_by("-bylines__updated_at", "-bylines__article")
        return self.filter(pk__in=created.union(credited.values("pk")[:most]))

    def _credits(self) -> models.QuerySet:
        credit: Any = self.model._meta.get_field("bylines").related_model
        return credit._default_manager.all()

    def _authors(self) -> models.QuerySet:
        author: Any = self._credits().model._meta.get_field("author").related_model
        return author._default_manager.all()

    def newest_first(self) -> Self:
        """Last touched first."""
        return self.order_by("-updated_at", "-pk")


class Article(models.Model):  # type: ignore[django-manager-missing]
    """One piece, the working copy; readers see its editions."""

    kind = models.CharField(_("kind"), max_length=12, choices=ArticleKind, default=ArticleKind.NEWS)
    headline = LineField(_("headline"), max_length=200)
    summary = NoteField(
        _("summary"), max_length=400, blank=True, help_text=_("One or two sentences for lists and sharing.")
    )
    section = models.ForeignKey(
        Section, verbose_name=_("section"), on_delete=models.PROTECT, null=True, blank=True
    )
    dateline_place = LineField(
        _("dateline place"),
        max_length=80,
        blank=True,
        help_text=_("PANGKALAN BALAI, without dash and medium."),
    )
    event_on = models.DateField(_("event date"), null=True, blank=True)
    body = models.TextField(_("body"), blank=True)
    lead_image = models.ForeignKey(
        Image, verbose_name=_("lead picture"), on_delete=models.PROTECT, null=True, blank=True
    )
    lead_caption = LineField(
        _("caption"), max_length=300, blank=True, help_text=_("Empty: the caption of the picture.")
    )
    sponsor = models.ForeignKey(
        Sponsor,
        verbose_name=_("sponsor"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        help_text=_("Who pays for an advertorial; shown to readers."),
    )
    is_unverified = models.BooleanField(
        _("still needs verification"),
        default=False,
        help_text=_("Readers are told at the end of the story (Pedoman Media Siber, 2c)."),
    )
    involves_child = models.BooleanField(_("child as offender, victim or witness"), default=False)
    involves_sexual_crime = models.BooleanField(_("sexual crime"), default=False)
    involves_election = models.BooleanField(_("election participant"), default=False)

    state = models.CharField(_("state"), max_length=10, choices=State, default=State.DRAFT, editable=False)
    revision_number = models.PositiveIntegerField(_("revision"), default=0, editable=False)
    approved_revision = models.PositiveIntegerField(null=True, editable=False)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("created by"),
        on_delete=models.PROTECT,
        related_name="+",
        editable=False,
    )
    created_at = models.DateTimeField(_("created at"), editable=False)
    updated_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("last changed by"),
        on_delete=models.PROTECT,
        related_name="+",
        editable=False,
    )
    updated_at = models.DateTimeField(_("last changed at"), editable=False)
    submitted_at = models.DateTimeField(_("submitted at"), null=True, editable=False)
    editor = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("editor in charge"),
        on_delete=models.PROTECT,
        related_name="+",
        null=True,
        editable=False,
        db_index=False,
    )

    tags = models.ManyToManyField(Tag, verbose_name=_("tags"), through="TaggedArticle", blank=True)

    objects = ArticleQuerySet.as_manager()

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")
        permissions = [
            ("submit_article", gettext_noop("Can submit an article")),
            ("approve_article", gettext_noop("Can approve and return articles")),
            ("publish_article", gettext_noop("Can publish and schedule articles")),
            ("withdraw_article", gettext_noop("Can withdraw published articles")),
            ("correct_article", gettext_noop("Can publish corrections")),
            ("view_every_article", gettext_noop("Can see the articles of others")),
            ("change_every_article", gettext_noop("Can change the articles of others")),
            ("import_paste", gettext_noop("Can make drafts from pasted text")),
        ]
        indexes = [
            models.Index(fields=["-updated_at", "-id"], name="article_last_touched"),
            models.Index(fields=["state", "-updated_at", "-id"], name="article_by_state"),
            models.Index(fields=["created_by", "-updated_at", "-id"], name="article_by_creator"),
            GinIndex(OpClass(Upper("headline"), name="gin_trgm_ops"), name="article_by_typing"),
            models.Index(
                fields=["submitted_at"], condition=models.Q(state="submitted"), name="article_waiting"
            ),
            models.Index(fields=["section", "-updated_at", "-id"], name="article_by_section"),
            models.Index(
                fields=["editor", "-updated_at", "-id"],
                condition=models.Q(editor__isnull=False),
                name="article_by_editor",
            ),
            models.Index(fields=["-updated_at", "-id"], condition=SENSITIVE, name="article_sensitive"),
        ]
        constraints = [
            models.CheckConstraint(
                name="article_state_is_known",
                condition=models.Q(state__in=["draft", "submitted", "approved", "published", "withdrawn"]),
            ),
            models.CheckConstraint(
                name="article_text_waits_for_no_photo",
                condition=~models.Q(body__contains="<figure data-photo-waiting="),
                violation_error_message=PHOTO_WAITS,
            ),
            models.CheckConstraint(
                name="article_kind_is_known", condition=models.Q(kind__in=["news", "opinion", "advertorial"])
            ),
            models.CheckConstraint(
                name="advertorial_has_sponsor",
                condition=~models.Q(kind="advertorial") | models.Q(sponsor__isnull=False),
                violation_error_message=_("An advertorial names its sponsor."),
            ),
            models.CheckConstraint(
                name="article_sponsor_pays_for_an_advertorial",
                condition=models.Q(kind="advertorial") | models.Q(sponsor__isnull=True),
                violation_error_message=_("Only an advertorial has a sponsor."),
            ),
            models.CheckConstraint(
                name="approved_article_says_which_revision",
                condition=~models.Q(state__in=["approved", "published"])
                | models.Q(approved_revision__isnull=False, approved_revision=models.F("revision_number")),
            ),
            models.CheckConstraint(
                name="submitted_article_has_its_moment",
                condition=~models.Q(state="submitted") | models.Q(submitted_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.headline

    def clean(self) -> None:
        """Refuses, at the sponsor, what the constraints refuse about sponsors."""
        if self.kind == ArticleKind.ADVERTORIAL and self.sponsor_id is None:
            raise ValidationError({"sponsor": _("An advertorial names its sponsor.")})
        if self.kind != ArticleKind.ADVERTORIAL and self.sponsor_id is not None:
            raise ValidationError({"sponsor": _("Only an advertorial has a sponsor.")})

    @property
    def is_sensitive(self) -> bool:
        """Whether a second person must always have read it."""
        return (
            self.involves_child or self.involves_sexual_crime or self.involves_election or self.is_unverified
        )
