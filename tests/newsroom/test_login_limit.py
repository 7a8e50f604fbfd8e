"""Passwords cannot be guessed by trying, and nobody locks a colleague out."""

from typing import Any

import pytest
from django.contrib.auth.hashers import make_password
from django.test import Client
from django.urls import reverse

from articles.core.models import User
from newsroom import settings as production

PASSWORD = "kopi-tubruk-tanpa-gula"


@pytest.fixture(autouse=True)
def limited_log_ins(settings: Any, unlimited_log_ins: None) -> None:
    settings.AXES_ENABLED = True
    settings.AXES_FAILURE_LIMIT = 3


def log_in(client: Client, password: str, *, address: str) -> Any:
    return client.post(
        reverse("admin:login"), {"username": "wartawan", "password": password}, REMOTE_ADDR=address
    )


@pytest.mark.django_db
def test_too_many_wrong_passwords_lock_the_name_from_that_address_only(client: Client) -> None:
    User.objects.create_user("wartawan", password=PASSWORD, is_staff=True)

    answers = [log_in(client, "salah", address="192.0.2.1") for _ in range(3)]

    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert log_in(client, PASSWORD, address="192.0.2.1").status_code == 429
    assert log_in(client, PASSWORD, address="192.0.2.2").status_code == 302


@pytest.mark.django_db
def test_a_right_password_forgives_the_wrong_ones_before(client: Client) -> None:
    User.objects.create_user("wartawan", password=PASSWORD, is_staff=True)

    for _ in range(3):
        log_in(client, "salah", address="192.0.2.1")
        log_in(client, "salah", address="192.0.2.1")
        answer = log_in(client, PASSWORD, address="192.0.2.1")

    assert answer.status_code == 302


def test_passwords_are_kept_with_argon2(settings: Any) -> None:
    settings.PASSWORD_HASHERS = production.PASSWORD_HASHERS

    assert make_password(PASSWORD).startswith("argon2$")
