"""Every screen of the admin before axe: WCAG 2.2 AA, wide in the light, on a phone in the dark."""

from pathlib import Path
from typing import Any

import pytest
from django.db import transaction
from playwright.sync_api import Page

from articles.editorial.models import Article
from tests.browser import OpenPage
from tests.editorial.admin.screens import addresses, screens_of
from tests.journeys.pages import demo_page

AXE = (Path(__file__).parents[2] / "vendor" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
# What another width or other colours can change of a page that was found good.
OF_THE_VIEW = ["color-contrast", "target-size", "scrollable-region-focusable"]
# Colours that still change are waited for, but no animation that never ends, nor an answer that never comes.
RUN = """async (rules) => {
    const within = (seconds, end) => new Promise((done, fail) => setTimeout(end, seconds * 1000, done, fail))
    const settled = document.getAnimations().map((each) => each.finished.catch(() => null))
    await Promise.race([Promise.all(settled), within(5, (done) => done())])
    const found = await Promise.race([
        axe.run(document, {runOnly: rules, resultTypes: ["violations"]}),
        within(60, (done, fail) => fail(new Error("axe gave no answer"))),
    ])
    return found.violations.flatMap((v) => v.nodes.map((node) => `${v.id}: ${node.target.join(" ")}`))
}"""
TO_THE_END = "window.scrollTo(0, document.body.scrollHeight)"  # where the bar to save covers nothing
VIEWS = (
    {"width": 1280, "height": 900, "scheme": "light", "rules": LEVELS},
    {"width": 360, "height": 740, "scheme": "dark", "rules": OF_THE_VIEW},
)


def faults(page: Page) -> list[str]:
    """What axe finds in both views."""
    found: list[str] = []
    page.evaluate(AXE)
    for view in VIEWS:
        page.set_viewport_size({"width": view["width"], "height": view["height"]})
        page.emulate_media(color_scheme=view["scheme"], reduced_motion="reduce")
        page.evaluate(TO_THE_END)
        where = f"{page.url} {view['width']} px {view['scheme']}"
        found += [f"{where}: {fault}" for fault in page.evaluate(RUN, view["rules"])]
        if page.evaluate("document.documentElement.scrollWidth") > view["width"]:
            found.append(f"{where}: wider than the window")
    return found


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
    page.wait_for_selector(".ProseMirror")
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
