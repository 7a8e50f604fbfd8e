"""The main job in a real browser: a reporter pastes, an editor publishes, a reader reads on a phone."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from articles.core.models import User
from articles.editorial.models import Edition
from articles.taxonomy.models import Section
from tests.browser import OpenPage
from tests.journeys.pages import demo_page, example_page

PASSWORD = "kata-sandi-uji"


@pytest.fixture
def people(transactional_db: None, reporter: User, editor: User) -> Iterator[None]:
    for user in (reporter, editor):
        user.set_password(PASSWORD)
        user.save()
    return


def log_in(page: Page, site: str, username: str) -> Page:
    page.goto(f"{site}/admin/login/")
    page.fill("[name=username]", username)
    page.fill("[name=password]", PASSWORD)
    page.click("[type=submit]")
    expect(page.locator(".desk")).to_be_visible()
    page.wait_for_load_state()
    return page


def take_step(page: Page, step: str, answer: str) -> None:
    """Press a step's button and wait for its own answer, for the page still shows the one before."""
    page.click(f"[name=_step][value={step}]")
    expect(page.locator(".messagelist")).to_contain_text(answer)


@pytest.mark.browser
@pytest.mark.parametrize("text", [example_page(), demo_page()], ids=["example", "demo"])
def test_three_people_bring_a_pasted_page_to_its_reader(
    people: None, section: Section, live_server: Any, browser_page: OpenPage, text: str | None
) -> None:
    if text is None:
        pytest.skip("the example pages are not here")
    complaints: list[str] = []
    reporter = log_in(browser_page(), live_server.url, "wartawan")
    reporter.on("console", lambda m: complaints.append(m.text) if "Content Security" in m.text else None)

    reporter.goto(f"{live_server.url}/admin/articles/article/tempel/")
    reporter.fill("[name=text]", text)
    reporter.click("[name=read]")
    expect(reporter.locator(".ProseMirror")).to_contain_text("antara lain")
    reporter.select_option("[name=section]", label="Daerah")
    reporter.click("[name=make]")
    take_step(reporter, "submit", answer="diajukan")

    editor = log_in(browser_page(), live_server.url, "redaktur")
    editor.click(".desk a[href*='/change/'], main a[href*='/change/']")
    take_step(editor, "approve", answer="disetujui")
    editor.click("[name=_step][value=publish]")
    editor.click(".step-form button[type=submit]")
    expect(editor.locator(".messagelist")).to_contain_text("diterbitkan")

    edition = Edition.objects.get()
    phone = browser_page(viewport={"width": 360, "height": 740}, java_script_enabled=False)
    phone.goto(f"{live_server.url}{edition.get_absolute_url()}")
    expect(phone.locator("h1")).to_have_text(edition.headline)
    assert phone.evaluate("document.documentElement.scrollWidth") <= 360
    assert complaints == []
