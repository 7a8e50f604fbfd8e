"""Showing one revision to somebody without an account, and taking that back."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.audit.record import record
from articles.core.models import User
from articles.editorial.errors import NotAllowed, StepRefused
from articles.editorial.models import ReviewLink, Revision
from articles.editorial.permissions import may_change, may_see
from articles.editorial.services.locking import check_revision, locked

MOST_ALIVE = 20
TOKEN_BYTES = 32


@dataclass(frozen=True, kw_only=True)
class Lifetime:
    """How long a link opens."""

    hours: int
    label: str | Promise


LIFETIMES = (
    Lifetime(hours=4, label=gettext_lazy("4 hours")),
    Lifetime(hours=24, label=gettext_lazy("1 day")),
    Lifetime(hours=72, label=gettext_lazy("3 days")),
    Lifetime(hours=168, label=gettext_lazy("7 days")),
    Lifetime(hours=336, label=gettext_lazy("14 days")),
)


def hash_of(token: str) -> str:
    """What is kept of a token: the token is long and random, so a plain hash gives nothing away."""
    return hashlib.sha256(token.encode()).hexdigest()


@transaction.atomic
def make_review_link(
    article_id: int, *, seen: int, for_whom: str, hours: int, by: User, at: datetime
) -> tuple[ReviewLink, str]:
    """Makes a link to the revision that the person has read; returns it with its token, told only now.

    Raises NotAllowed, StepRefused, StaleRevision, or ValidationError on `for_whom` and `hours`.
    """
    article = locked(article_id)
    if not may_change(article, by) or not may_see(article, by):
        raise NotAllowed(_("Only who may change this story shows it to guests."))
    check_revision(article, seen=seen)
    if hours not in {lifetime.hours for lifetime in LIFETIMES}:
        raise ValidationError({"hours": _("Choose how long the link opens.")})
    if article.review_links.alive(at=at).count() >= MOST_ALIVE:
        raise StepRefused(_("%(most)d links are open already: revoke some first.") % {"most": MOST_ALIVE})
    token = secrets.token_urlsafe(TOKEN_BYTES)
    link = ReviewLink(
        article=article,
        revision=Revision.objects.get(article=article, number=seen),
        for_whom=for_whom,
        token_hash=hash_of(token),
        made_by=by,
        made_at=at,
        expires_at=at + timedelta(hours=hours),
    )
    link.full_clean(exclude=["article", "revision", "made_by"])
    link.save(force_insert=True)
    if not article.review_links.alive(at=at).filter(pk=link.pk).exists():
        raise StepRefused(_("Readers see this revision already: share its public address."))
    record("article.shown", by=by, at=at, on=article, link=link.pk, revision=seen, to=link.for_whom)
    return link, token


@transaction.atomic
def revoke_review_link(link_id: int, *, by: User, at: datetime) -> ReviewLink:
    """Closes a link before its time; closing it twice changes nothing.

    Raises ReviewLink.DoesNotExist or NotAllowed.
    """
    article = locked(ReviewLink.objects.get(pk=link_id).article_id)
    link = ReviewLink.objects.select_for_update().get(pk=link_id)
    if not may_see(article, by) or not (may_change(article, by) or link.made_by_id == by.pk):
        raise NotAllowed(_("Only who made this link, or may change the story, revokes it."))
    if link.revoked_at is None:
        link.revoked_by, link.revoked_at = by, at
        link.save(update_fields=["revoked_by", "revoked_at"])
        record("article.hidden", by=by, at=at, on=article, link=link.pk, to=link.for_whom)
    return link
