"""The keys of the day: they work, rest while somebody types, and can be switched off."""

from collections.abc import Callable

import pytest
from django.urls import reverse
from playwright.sync_api import Page

from articles.core.models import User
from articles.editorial.models import Article
from tests.factories import NewsroomFactory

pytestmark = pytest.mark.browser


def test_keys_work_rest_and_can_be_switched_off(
    desk_of: Callable[..., Page], editor: User, submitted: Article
) -> None:
    NewsroomFactory()
    page = desk_of(editor)
    page.goto(reverse("admin:index"))  # and its scripts, which a log-in's answer comes before

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
