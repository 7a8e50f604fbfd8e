"""What every page tells the browser about itself."""

import pytest
from django.test import Client
from django.urls import reverse


def directives(policy: str) -> dict[str, str]:
    return dict(part.split(" ", 1) for part in policy.split("; "))


def test_pages_without_scripts_of_their_own_carry_no_nonce(client: Client) -> None:
    policy = directives(client.get("/healthz").headers["Content-Security-Policy"])

    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == "'self'"
    assert policy["frame-ancestors"] == policy["base-uri"] == "'none'"


@pytest.mark.django_db
def test_the_admin_carries_a_nonce_and_nothing_unsafe(client: Client) -> None:
    answer = client.get(reverse("admin:login"))

    policy = answer.headers["Content-Security-Policy"]
    assert "'nonce-" in directives(policy)["script-src"]
    assert "unsafe" not in policy


def test_no_page_uses_camera_or_place(client: Client) -> None:
    policy = client.get("/healthz").headers["Permissions-Policy"]

    assert "camera=()" in policy
    assert "geolocation=()" in policy


@pytest.mark.django_db
def test_the_newsroom_speaks_the_language_chosen_there(client: Client) -> None:
    assert '<html lang="id"' in client.get(reverse("admin:login")).text

    client.post(reverse("set-language"), {"language": "en"})

    assert '<html lang="en"' in client.get(reverse("admin:login")).text
    assert client.cookies["django_language"]["path"] == "/admin/"


@pytest.mark.django_db
def test_the_browsers_language_changes_nothing(client: Client) -> None:
    answer = client.get(reverse("admin:login"), headers={"accept-language": "en"})

    assert '<html lang="id"' in answer.text
