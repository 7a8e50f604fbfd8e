"""The keys of the day: they work, rest while somebody types, and can be switched off."""

import pytest
from django.urls import reverse

from articles.core.models import User
from tests.browser import OpenPage
from tests.factories import NewsroomFactory

pytestmark = pytest.mark.django_db(transaction=True)


def enter(page, live_server, user):
    user.set_password("kata-sandi")
    user.save()
    page.goto(live_server.url + reverse("admin:login"))
    page.fill("#id_username", user.username)
    page.fill("#id_password", "kata-sandi")
    page.press("#id_password", "Enter")
    page.wait_for_selector(".desk")


def test_keys_work_rest_and_can_be_switched_off(
    live_server, browser_page: OpenPage, editor: User, submitted
) -> None:
    NewsroomFactory()
    page = browser_page()
    enter(page, live_server, editor)

    page.keyboard.press("?")
    page.wait_for_selector("#shortcuts[open]")
    page.keyboard.press("Escape")
    page.wait_for_selector("#shortcuts:not([open])", state="attached")
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.textContent") == submitted.headline

    page.keyboard.press("/")
    page.wait_for_selector("#searchbar:focus")
    page.keyboard.type("n?j")
    assert page.input_value("#searchbar") == "n?j"
    assert page.locator("#shortcuts[open]").count() == 0

    page.click("[data-open-shortcuts]")
    page.uncheck("[data-shortcuts-on]")
    page.keyboard.press("Escape")
    page.reload()
    page.keyboard.press("?")
    assert page.locator("#shortcuts[open]").count() == 0
    assert not page.is_checked("[data-shortcuts-on]")
