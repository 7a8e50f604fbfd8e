"""The checks at the door of a step: what holds a story back, and who may let it pass all the same."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from articles.audit.models import AuditEntry
from articles.core.models import User
from articles.core.text import clean_line
from articles.editorial.errors import NotAllowed, StepRefused
from articles.editorial.models import Article
from articles.editorial.readiness.check import Finding
from articles.editorial.readiness.facts import facts_of
from articles.editorial.readiness.judging import judge, newsroom_levels
from articles.editorial.services.reading_content import content_of

LONGEST_REASON = 300


class NotReady(StepRefused):
    """Checks hold the story back; the message lists what they found."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(findings)
        texts = " ".join(f"({n}) {each.remark.text}" for n, each in enumerate(self.findings, start=1))
        super().__init__(_("The story is not ready: %(findings)s") % {"findings": texts})


def findings_of(article: Article, *, at: datetime) -> tuple[Finding, ...]:
    """What the checks find in the working copy; at most twelve queries."""
    content = content_of(article)
    return judge(content, facts_of(content, at=at, beside=article.pk), levels=newsroom_levels())


def may_override(by: User) -> bool:
    """Whether the person may let a story pass that a check holds back."""
    return by.has_perm("articles.approve_article")


def let_pass(article: Article, *, by: User, at: datetime, override: str) -> dict[str, Any]:
    """What the step's audit entry says: nothing for a story that is ready, else the reason to override.

    Publication needs no second reason for what was let pass at the approval of the same revision. Raises
    NotReady, NotAllowed, or ValidationError on `override`.
    """
    held = holding(article, findings_of(article, at=at))
    if not held:
        return {}
    reason = clean_line(override)
    if not reason or any(finding.check.is_fixed for finding in held):
        raise NotReady(held)
    if not may_override(by):
        raise NotAllowed(_("Your role does not let a story pass that the checks hold back."))
    if len(reason) > LONGEST_REASON:
        too_long = _("The reason is too long: at most %(most)d characters.") % {"most": LONGEST_REASON}
        raise ValidationError({"override": too_long})
    return {"override": reason, "checks": sorted({finding.check.name for finding in held})}


def holding(article: Article, findings: Iterable[Finding]) -> list[Finding]:
    """What of the findings holds the story back, without what the approval of this very revision let pass."""
    held = [finding for finding in findings if finding.blocks]
    if not held or article.approved_revision != article.revision_number:
        return held
    approvals = AuditEntry.objects.filter(
        object_type="article",
        object_id=article.pk,
        action="article.approved",
        data__revision=article.revision_number,
    )
    latest = approvals.order_by("-pk").values_list("data", flat=True).first() or {}
    return [finding for finding in held if finding.check.name not in latest.get("checks", ())]
