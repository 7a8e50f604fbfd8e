"""Giving partners a key, a new one before the old one ends, and taking it back."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.audit.record import record
from articles.core.models import User
from articles.partners.keys import hash_of, new_key
from articles.partners.models import PartnerKey

# A partner changes over while both keys open.
CHANGE_OVER = timedelta(days=7)


@dataclass(frozen=True, kw_only=True)
class Lifetime:
    """How long a key opens."""

    days: int
    label: str | Promise


LIFETIMES = (
    Lifetime(days=30, label=gettext_lazy("30 days")),
    Lifetime(days=182, label=gettext_lazy("half a year")),
    Lifetime(days=365, label=gettext_lazy("one year")),
    Lifetime(days=730, label=gettext_lazy("two years")),
)


class KeyIsRevoked(ValidationError):
    """A revoked key stays revoked."""


@transaction.atomic
def make_partner_key(
    *, partner: str, contact: str, days: int, by: User, at: datetime
) -> tuple[PartnerKey, str]:
    """Makes a key; returns its row and the key itself, which is told only now.

    Raises PermissionDenied, or ValidationError on `partner`, `contact` and `days`.
    """
    if not by.has_perm("articles.add_partnerkey"):
        raise PermissionDenied(_("Only the managing editor gives partners a key."))
    row, key = _made(partner=partner, contact=contact, days=days, by=by, at=at)
    record("partnerkey.created", by=by, at=at, on=row, until=row.expires_at.isoformat())
    return row, key


@transaction.atomic
def renew_partner_key(key_id: int, *, days: int, by: User, at: datetime) -> tuple[PartnerKey, str]:
    """Makes a new key for the same partner; the old one opens for another week, if it still opens at all.

    Raises PermissionDenied, PartnerKey.DoesNotExist, KeyIsRevoked, or ValidationError on `days`.
    """
    old = _locked(key_id, by=by)
    if old.revoked_at is not None:
        raise KeyIsRevoked(_("This key is revoked. Make a new one if the partner may receive stories again."))
    row, key = _made(partner=old.partner, contact=old.contact, days=days, by=by, at=at)
    if old.expires_at > at + CHANGE_OVER:
        old.expires_at = at + CHANGE_OVER
        old.save(update_fields=["expires_at"])
    record("partnerkey.renewed", by=by, at=at, on=old, until=old.expires_at.isoformat(), by_key=row.prefix)
    return row, key


@transaction.atomic
def revoke_partner_key(key_id: int, *, by: User, at: datetime) -> PartnerKey:
    """Closes a key at once and for good.

    Raises PermissionDenied, PartnerKey.DoesNotExist or KeyIsRevoked.
    """
    row = _locked(key_id, by=by)
    if row.revoked_at is not None:
        raise KeyIsRevoked(_("This key is revoked already."))
    row.revoked_by, row.revoked_at = by, at
    row.save(update_fields=["revoked_by", "revoked_at"])
    record("partnerkey.revoked", by=by, at=at, on=row)
    return row


def _locked(key_id: int, *, by: User) -> PartnerKey:
    if not by.has_perm("articles.change_partnerkey"):
        raise PermissionDenied(_("Only the managing editor renews and revokes keys."))
    return PartnerKey.objects.select_for_update().get(pk=key_id)


def _made(*, partner: str, contact: str, days: int, by: User, at: datetime) -> tuple[PartnerKey, str]:
    if days not in {lifetime.days for lifetime in LIFETIMES}:
        raise ValidationError({"days": _("Choose how long the key opens.")})
    key, prefix = new_key()
    row = PartnerKey(
        partner=partner,
        contact=contact,
        prefix=prefix,
        key_hash=hash_of(key),
        made_by=by,
        made_at=at,
        expires_at=at + timedelta(days=days),
    )
    row.full_clean(exclude=["made_by"])
    row.save(force_insert=True)
    return row, key
