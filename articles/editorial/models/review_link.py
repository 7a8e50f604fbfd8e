from datetime import datetime
from typing import Self

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.core.fields import LineField
from articles.editorial.models.article import Article
from articles.editorial.models.edition import Edition
from articles.editorial.models.revision import Revision
from articles.editorial.workflow import State

# A link that is opened more often than anybody reads is in wrong hands.
MOST_OPENINGS = 300


class ReviewLinkQuerySet(models.QuerySet["ReviewLink"]):
    """The ways by which guests read a revision."""

    def alive(self, *, at: datetime) -> Self:
        """What opens at that moment: not expired, not revoked, not opened too often; the story neither
        withdrawn nor out, in this revision or a later one.
        """
        out = Edition.objects.filter(
            article=models.OuterRef("article"),
            revision__number__gte=models.OuterRef("revision__number"),
            visible_from__lte=at,
        )
        return self.filter(
            ~models.Exists(out),
            revoked_at__isnull=True,
            expires_at__gt=at,
            opened_count__lt=MOST_OPENINGS,
        ).exclude(article__state=State.WITHDRAWN)

    def newest_first(self) -> Self:
        """The order of the panel."""
        return self.order_by("-pk")


class ReviewLink(models.Model):
    """One revision shown to somebody without an account, for a while; of the token only its hash is kept."""

    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="review_links")
    revision = models.ForeignKey(Revision, on_delete=models.PROTECT, related_name="+")
    for_whom = LineField(_("for whom"), max_length=120)
    token_hash = models.CharField(max_length=64)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("by"), on_delete=models.PROTECT, related_name="+"
    )
    made_at = models.DateTimeField(_("at"))
    expires_at = models.DateTimeField(_("expires at"))
    revoked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    revoked_at = models.DateTimeField(null=True, blank=True)
    opened_count = models.PositiveIntegerField(default=0)
    opened_at = models.DateTimeField(null=True, blank=True)

    objects = ReviewLinkQuerySet.as_manager()

    class Meta:
        verbose_name = _("review link")
        verbose_name_plural = _("review links")
        indexes = [models.Index(fields=["article", "-id"], name="review_link_by_article")]
        constraints = [
            models.UniqueConstraint("token_hash", name="review_link_has_a_token_of_its_own"),
            models.CheckConstraint(
                name="review_link_expires_after_it_is_made",
                condition=models.Q(expires_at__gt=models.F("made_at")),
            ),
            models.CheckConstraint(
                name="review_link_is_revoked_by_somebody_at_a_moment",
                condition=models.Q(revoked_by__isnull=True, revoked_at__isnull=True)
                | models.Q(revoked_by__isnull=False, revoked_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.for_whom
