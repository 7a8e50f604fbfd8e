"""The managing editor makes, renews and revokes keys, and sees each of them once."""

import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from articles.audit.models import AuditEntry
from articles.partners.models import PartnerKey
from articles.partners.services import revoke_partner_key
from tests.partners.keys import a_key
from tests.people import staff

pytestmark = pytest.mark.django_db
ADD = "/admin/articles/partnerkey/add/"
LIST = "/admin/articles/partnerkey/"
WORDS = {"partner": "Harian Ogan", "contact": "Budi, 0812-0000-0000", "days": "365"}
KEY = re.compile(r"mitra_[0-9a-f]{8}_[A-Za-z0-9_-]{43}")


@pytest.fixture
def desk(client, chief):
    client.force_login(chief)
    return client


def screen(name: str, row: PartnerKey) -> str:
    return reverse(f"admin:articles_partnerkey_{name}", args=[row.pk])


def test_a_new_key_is_shown_once_and_kept_by_nobody(desk):
    response = desk.post(ADD, WORDS)

    row = PartnerKey.objects.get()
    (key,) = KEY.findall(response.content.decode())
    assert key.startswith(row.prefix)
    assert "no-store" in response.headers["Cache-Control"]
    for address in (LIST, screen("change", row), screen("history", row), screen("renew", row)):
        assert not KEY.search(desk.get(address).content.decode())
    assert not KEY.search(str(dict(desk.session)))


def test_making_a_key_leaves_one_entry(desk):
    desk.post(ADD, WORDS)

    assert [entry.action for entry in AuditEntry.objects.all()] == ["partnerkey.created"]


@pytest.mark.parametrize(
    "change", [{"partner": ""}, {"contact": " "}, {"days": "9999"}, {"days": "x"}, {"partner": "<b>x</b>"}]
)
def test_what_is_wrong_with_a_new_key_is_said_at_its_field(desk, change):
    response = desk.post(ADD, WORDS | change)

    assert response.status_code == 200
    assert set(response.context["adminform"].form.errors) == set(change)
    assert not PartnerKey.objects.exists()


def test_the_contact_can_be_changed_and_that_is_written_down(desk, chief):
    row, _key = a_key(chief)

    desk.post(screen("change", row), {"partner": "Harian Ogan", "contact": "Sari", "key_hash": "f" * 64})

    before = row.key_hash
    row.refresh_from_db()
    assert (row.contact, row.key_hash) == ("Sari", before)
    assert AuditEntry.objects.last().action == "partnerkey.saved"


def test_a_renewed_key_is_shown_once_with_the_end_of_the_old_one(desk, chief):
    row, _key = a_key(chief, at=timezone.now())
    assert desk.get(screen("renew", row)).status_code == 200

    response = desk.post(screen("renew", row), {"days": "182"})

    assert len(KEY.findall(response.content.decode())) == 1
    assert "no-store" in response.headers["Cache-Control"]
    row.refresh_from_db()
    assert row.expires_at < timezone.now() + timedelta(days=8)


@pytest.mark.parametrize("days", ["", "0", "x", "9" * 400, "١٢"])
def test_a_renewal_for_an_odd_time_is_asked_about_again(desk, chief, days):
    row, _key = a_key(chief)

    response = desk.post(screen("renew", row), {"days": days})

    assert response.status_code == 422
    assert PartnerKey.objects.count() == 1


def test_a_key_is_revoked_after_a_question(desk, chief):
    row, _key = a_key(chief)
    assert desk.get(screen("revoke", row)).status_code == 200
    row.refresh_from_db()
    assert row.revoked_at is None

    response = desk.post(screen("revoke", row), follow=True)

    row.refresh_from_db()
    assert row.revoked_by == chief
    assert "tidak berlaku lagi" in response.content.decode()


@pytest.mark.parametrize("name", ["renew", "revoke"])
def test_nothing_more_can_be_done_with_a_revoked_key(desk, chief, name):
    row, _key = a_key(chief)
    revoke_partner_key(row.pk, by=chief, at=timezone.now())

    assert desk.post(screen(name, row), {"days": "365"}).status_code == 422
    assert screen(name, row) not in desk.get(screen("change", row)).content.decode()


@pytest.mark.parametrize("number", [999_999, 10**30])
def test_a_key_that_does_not_exist_is_not_found(desk, number):
    assert desk.post(f"/admin/articles/partnerkey/{number}/cabut/").status_code == 404


def test_a_key_cannot_be_deleted(desk, chief):
    row, _key = a_key(chief)

    desk.post(screen("delete", row), {"post": "yes"})

    assert PartnerKey.objects.exists()


@pytest.mark.parametrize("role", ["wartawan", "redaktur", "iklan"])
def test_no_other_role_sees_or_does_anything_with_keys(client, chief, role):
    row, _key = a_key(chief)
    client.force_login(staff("orang", role))
    addresses = [LIST, ADD, *(screen(name, row) for name in ("change", "renew", "revoke", "history"))]

    assert {client.get(address).status_code for address in addresses} == {403}
    assert client.post(screen("revoke", row)).status_code == 403
    assert client.post(ADD, WORDS).status_code == 403
    assert PartnerKey.objects.get().revoked_at is None


def test_the_list_says_how_each_key_stands(desk, chief):
    now = timezone.now()
    a_key(chief, partner="Terbuka", at=now)
    a_key(chief, partner="Usai", at=now - timedelta(days=400))
    gone, _key = a_key(chief, partner="Tercabut", at=now)
    revoke_partner_key(gone.pk, by=chief, at=now)

    html = desk.get(LIST).content.decode()

    rows = {
        name: re.search(rf"{name}</a>.*?</tr>", html, re.S)[0] for name in ("Terbuka", "Usai", "Tercabut")
    }
    assert "berlaku" in rows["Terbuka"]
    assert "kedaluwarsa" in rows["Usai"]
    assert "dicabut" in rows["Tercabut"]
