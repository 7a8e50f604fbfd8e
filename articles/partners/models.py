"""Who outside the paper fetches its stories, by which key, and how often."""

from datetime import datetime

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.core.fields import LineField


class PartnerKey(models.Model):
    """The key by which a partner fetches published stories; only its hash is kept."""

    partner = LineField(
        _("partner"), max_length=120, help_text=_("Who receives the key: a paper, an app, an agency.")
    )
    contact = LineField(
        _("contact"),
        max_length=200,
        help_text=_("Whom to reach when something is wrong: a name with an e-mail address or a telephone."),
    )
    prefix = models.CharField(_("begins with"), max_length=20, editable=False)
    key_hash = models.CharField(max_length=64, editable=False)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("made by"),
        on_delete=models.PROTECT,
        related_name="+",
        editable=False,
    )
    made_at = models.DateTimeField(_("made at"), editable=False)
    expires_at = models.DateTimeField(_("expires at"), editable=False)
    revoked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("revoked by"),
        on_delete=models.PROTECT,
        null=True,
        related_name="+",
        editable=False,
    )
    revoked_at = models.DateTimeField(_("revoked at"), null=True, editable=False)
    last_used_at = models.DateTimeField(_("last used"), null=True, editable=False)

    class Meta:
        verbose_name = _("partner key")
        verbose_name_plural = _("partner keys")
        default_permissions = ("view", "add", "change")
        constraints = [
            models.UniqueConstraint("key_hash", name="partner_key_opens_for_one_partner"),
            models.CheckConstraint(
                name="partner_key_keeps_a_hash_and_never_the_key",
                condition=models.Q(key_hash__regex="^[0-9a-f]{64}$"),
            ),
            models.CheckConstraint(
                name="partner_key_belongs_to_somebody_who_can_be_reached",
                condition=~models.Q(partner="") & ~models.Q(contact=""),
            ),
            models.CheckConstraint(
                name="partner_key_expires_after_it_is_made",
                condition=models.Q(expires_at__gt=models.F("made_at")),
            ),
            models.CheckConstraint(
                name="partner_key_is_revoked_by_somebody_at_a_moment",
                condition=models.Q(revoked_by__isnull=True, revoked_at__isnull=True)
                | models.Q(revoked_by__isnull=False, revoked_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.partner} ({self.prefix}…)"

    def opens(self, *, at: datetime) -> bool:
        """Whether stories are given for this key at that moment."""
        return self.revoked_at is None and at < self.expires_at


class KeyUse(models.Model):
    """How often a key was used in the current stretch of time; its table is unlogged, a crash may lose it."""

    key = models.OneToOneField(PartnerKey, on_delete=models.CASCADE, primary_key=True, related_name="+")
    began_at = models.DateTimeField()
    requests = models.PositiveIntegerField()

    class Meta:
        verbose_name = _("use of a partner key")
        verbose_name_plural = _("uses of partner keys")
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.key_id} {self.requests}"
