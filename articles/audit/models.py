from datetime import datetime

from django.conf import settings
from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from articles.audit.acts import act_words
from articles.core.dates import short_moment


class AuditEntry(models.Model):
    """Who did what to what, when; written once, never changed (a trigger refuses)."""

    at = models.DateTimeField(_("at"), db_index=True)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("by"), on_delete=models.PROTECT, null=True, related_name="+"
    )
    action = models.CharField(_("action"), max_length=60)
    object_type = models.CharField(_("kind of thing"), max_length=40)
    object_id = models.BigIntegerField(_("number"), null=True)
    object_label = models.CharField(_("thing"), max_length=300)
    data = models.JSONField(_("details"), default=dict)

    class Meta:
        verbose_name = _("audit entry")
        verbose_name_plural = _("audit entries")
        indexes = [
            models.Index(fields=["object_type", "object_id", "-id"], name="audit_by_object"),
            models.Index(fields=["actor", "-id"], name="audit_by_actor"),
            models.Index(fields=["action", "-id"], name="audit_by_action"),
            models.Index(fields=["object_type", "-id"], name="audit_by_kind"),
        ]

    def __str__(self) -> str:
        return f"{self.act}: {self.object_label}"

    @property
    def act(self) -> str:
        """What was done, in words; what was published for a moment to come was scheduled for it."""
        start = self.data.get("visible_from") if self.action == "article.published" else None
        moment = datetime.fromisoformat(start) if start else self.at
        if moment > self.at:
            return gettext("Scheduled for %(moment)s") % {"moment": short_moment(moment)}
        return act_words(self.action)
