"""Every screen of the admin before axe: WCAG 2.2 AA, wide in the light, on a phone in the dark."""

from typing import Any

import pytest
from django.db import transaction

from articles.editorial.models import Article
from tests.browser import OpenPage
from tests.editorial.admin.axe import faults
from tests.editorial.admin.screens import addresses, screens_of
from tests.journeys.pages import demo_page

# Each screen is looked at as the first of these that may open it.
ROLES = ("advertiser", "reporter", "editor", "chief")


@pytest.mark.browser
@pytest.mark.parametrize("half", [0, 1])
def test_axe_finds_nothing_on_any_screen_as_the_role_that_uses_it(
    request: Any, desk_of: Any, browser_of: Any, published: Article, half: int
) -> None:
    found: list[str] = []
    with transaction.atomic():
        left = addresses(published)
    for role in ROLES:
        person = request.getfixturevalue(role)
        screens = screens_of(browser_of(person), left)
        left = [address for address in left if address not in screens]
        page = desk_of(person)
        for address in screens[half::2]:
            page.goto(address)
            found += faults(page)

    assert not found, "\n".join(found)


@pytest.mark.browser
def test_axe_finds_nothing_on_a_pasted_page_its_draft_and_what_holds_it_back(
    desk_of: Any, reporter: Any, section: Any
) -> None:
    page = desk_of(reporter)
    page.goto("/admin/articles/article/tempel/")
    page.fill("[name=text]", demo_page())
    page.click("[name=read]")
    page.wait_for_selector(".ProseMirror")
    found = faults(page)
    page.click("[name=make]")
    page.wait_for_url("**/change/")
    found += faults(page)
    page.click("[name=_step][value=submit]")
    page.wait_for_selector(".step-form")
    found += faults(page)

    assert not found, "\n".join(found)


@pytest.mark.browser
def test_axe_finds_nothing_at_the_door(
    transactional_db: None, live_server: Any, browser_page: OpenPage
) -> None:
    page = browser_page()
    page.goto(f"{live_server.url}/admin/login/")
    found = faults(page)
    page.fill("[name=username]", "siapa")
    page.fill("[name=password]", "salah")
    page.click("[type=submit]")

    assert not found + faults(page)
