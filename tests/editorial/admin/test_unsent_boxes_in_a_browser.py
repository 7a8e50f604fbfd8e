"""What is typed in a box beside the form, or on the page of a step, outlives everything but being sent."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from articles.core.models import User
from articles.editorial.models import Article, Note
from articles.editorial.services import write_note
from tests.editorial.admin.conftest import change_address
from tests.factories import NOON

pytestmark = pytest.mark.browser
DeskOf = Callable[..., Page]
UNSENT = "belum dikirim"


@pytest.fixture
def writing(desk_of: DeskOf, reporter: User, draft: Article) -> Page:
    page = desk_of(reporter)
    page.goto(change_address(draft))
    expect(page.locator(".ProseMirror")).to_be_visible()
    return page


def test_a_note_that_was_not_sent_is_back_after_a_save_and_a_reload(writing: Page) -> None:
    writing.fill("#note-text", "Cek nama kepala desa.")
    writing.click("[name=_save]")
    expect(writing.locator(".messagelist")).to_be_visible()
    expect(writing.locator("#note-text")).to_have_value("Cek nama kepala desa.")
    writing.reload()

    expect(writing.locator("#note-text")).to_have_value("Cek nama kepala desa.")
    expect(writing.locator(".note-new [data-box-said]").first).to_contain_text(UNSENT)


def test_a_note_that_was_sent_is_not_put_back(writing: Page) -> None:
    writing.fill("#note-text", "Cek nama kepala desa.")
    writing.click("[name=act][value=write]")
    expect(writing.locator(".note-words")).to_contain_text("Cek nama")
    writing.reload()
    expect(writing.locator(".ProseMirror")).to_be_visible()
    writing.wait_for_load_state("networkidle")

    expect(writing.locator("#note-text")).to_have_value("")
    assert Note.objects.get().text == "Cek nama kepala desa."


def test_sending_one_box_leaves_what_stands_in_others(
    desk_of: DeskOf, reporter: User, draft: Article
) -> None:
    thread = write_note(draft.pk, text="Cek nama.", quote="", by=reporter, at=NOON)
    page = desk_of(reporter)
    page.goto(change_address(draft))
    page.click(f"#catatan-{thread.pk} summary")
    page.fill(f"#answer-{thread.pk}", "Sudah saya telepon.")
    page.fill("#note-text", "Cek tanggal.")
    page.click("[name=act][value=write]")
    expect(page.locator(".note-words", has_text="Cek tanggal.")).to_be_visible()

    expect(page.locator(f"#answer-{thread.pk}")).to_have_value("Sudah saya telepon.")
    expect(page.locator("#note-text")).to_have_value("")


def test_the_page_of_notes_forgets_what_has_arrived(writing: Page, draft: Article) -> None:
    writing.goto(change_address(draft).replace("change", "catatan"))
    writing.fill("#note-text", "Cek nama kepala desa.")
    writing.click("[name=act][value=write]")
    expect(writing.locator(".messagelist")).to_contain_text("Sudah dicatat")
    writing.reload()
    writing.wait_for_load_state("networkidle")

    expect(writing.locator("#note-text")).to_have_value("")


def test_an_unsent_note_is_never_shown_to_another_person(
    writing: Page, desk_of: DeskOf, chief: User, draft: Article
) -> None:
    writing.fill("#note-text", "Rahasia wartawan")
    cookies = desk_of(chief).context.cookies()
    writing.context.add_cookies(cookies)
    writing.goto(change_address(draft))
    writing.wait_for_load_state("networkidle")

    expect(writing.locator("#note-text")).to_have_value("")
