import hashlib
from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction

from articles.audit.models import AuditEntry
from articles.partners.models import PartnerKey
from articles.partners.services import KeyIsRevoked, renew_partner_key, revoke_partner_key
from tests.factories import NOON
from tests.partners.keys import a_key

pytestmark = pytest.mark.django_db


def test_only_the_hash_of_a_key_is_kept(chief):
    row, key = a_key(chief)

    row.refresh_from_db()
    assert row.key_hash == hashlib.sha256(key.encode()).hexdigest()
    assert key.startswith(f"{row.prefix}_")
    assert len(key) - len(row.prefix) > 43
    assert key not in str(vars(row))


def test_two_keys_are_never_alike(chief):
    assert a_key(chief)[1] != a_key(chief)[1]


def test_the_database_refuses_a_key_where_its_hash_belongs(chief):
    row, key = a_key(chief)

    with pytest.raises(IntegrityError, match="hash_and_never_the_key"), transaction.atomic():
        PartnerKey.objects.filter(pk=row.pk).update(key_hash=key)


@pytest.mark.parametrize(
    "change",
    [
        {"partner": ""},
        {"contact": ""},
        {"expires_at": NOON},
        {"revoked_at": NOON},
    ],
)
def test_the_database_refuses_a_key_of_nobody_without_end_or_half_revoked(chief, change):
    row, _key = a_key(chief)

    with pytest.raises(IntegrityError), transaction.atomic():
        PartnerKey.objects.filter(pk=row.pk).update(**change)


@pytest.mark.parametrize("who", ["reporter", "editor", "advertiser"])
def test_only_the_managing_editor_gives_renews_and_takes_keys(chief, request, who):
    somebody = request.getfixturevalue(who)
    row, _key = a_key(chief)

    with pytest.raises(PermissionDenied):
        a_key(somebody)
    with pytest.raises(PermissionDenied):
        renew_partner_key(row.pk, days=365, by=somebody, at=NOON)
    with pytest.raises(PermissionDenied):
        revoke_partner_key(row.pk, by=somebody, at=NOON)
    assert PartnerKey.objects.get().revoked_at is None


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ({"partner": "  "}, "partner"),
        ({"partner": "<b>Harian</b>"}, "partner"),
        ({"contact": ""}, "contact"),
        ({"days": 0}, "days"),
        ({"days": 36500}, "days"),
    ],
)
def test_a_key_that_lacks_something_is_refused_at_its_field(chief, words, field):
    with pytest.raises(ValidationError) as refusal:
        a_key(chief, **words)

    assert field in refusal.value.message_dict
    assert not PartnerKey.objects.exists()


def test_a_renewed_key_opens_for_another_week(chief):
    row, key = a_key(chief)

    new, secret = renew_partner_key(row.pk, days=182, by=chief, at=NOON)

    row.refresh_from_db()
    assert secret != key
    assert (new.partner, new.contact) == (row.partner, row.contact)
    assert new.expires_at == NOON + timedelta(days=182)
    assert row.expires_at == NOON + timedelta(days=7)


def test_a_renewal_does_not_lengthen_the_old_key(chief):
    row, _key = a_key(chief)
    nearly = row.expires_at - timedelta(days=1)

    renew_partner_key(row.pk, days=182, by=chief, at=nearly)

    end = row.expires_at
    row.refresh_from_db()
    assert row.expires_at == end


def test_a_revoked_key_stays_revoked(chief):
    row, _key = a_key(chief)
    revoke_partner_key(row.pk, by=chief, at=NOON)

    with pytest.raises(KeyIsRevoked):
        revoke_partner_key(row.pk, by=chief, at=NOON)
    with pytest.raises(KeyIsRevoked):
        renew_partner_key(row.pk, days=365, by=chief, at=NOON)


def test_everything_done_with_a_key_is_written_down_without_the_key(chief):
    row, key = a_key(chief)
    _new, secret = renew_partner_key(row.pk, days=365, by=chief, at=NOON)
    revoke_partner_key(row.pk, by=chief, at=NOON)

    entries = AuditEntry.objects.filter(object_type="partnerkey").order_by("pk")
    assert [entry.action for entry in entries] == [
        "partnerkey.created",
        "partnerkey.renewed",
        "partnerkey.revoked",
    ]
    written = " ".join(f"{entry.object_label} {entry.data}" for entry in entries)
    assert key not in written
    assert secret not in written
    assert row.key_hash not in written
