"""What is typed in a box beside the form, or on the page of a step, outlives everything but being sent."""

from collections.abc import Callable

import pytest
from django.conf import settings
from django.urls import reverse
from playwright.sync_api import Page, expect

from articles.core.models import User
from articles.editorial.models import Article, Note
from articles.editorial.services import write_note
from tests.editorial.admin.conftest import change_address
from tests.editorial.admin.test_steps import step_address
from tests.factories import NOON

pytestmark = pytest.mark.browser
DeskOf = Callable[..., Page]
UNSENT = "belum dikirim"
PASSWORD = "kata-sandi-uji"


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


@pytest.fixture
def noting(desk_of: DeskOf, editor: User, draft: Article) -> Page:
    """An editor on the page of the notes, with words that are not sent yet."""
    editor.set_password(PASSWORD)
    editor.save()
    page = desk_of(editor)
    page.goto(reverse("admin:articles_article_notes", args=[draft.pk]))
    page.fill("#note-text", "Cek nama kepala desa.")
    return page


def test_the_page_of_notes_sends_after_logging_in_on_it(noting: Page) -> None:
    noting.context.clear_cookies(name=settings.SESSION_COOKIE_NAME)
    noting.click("[name=act][value=write]")
    noting.fill("dialog [name=password]", PASSWORD)
    noting.click("dialog .default")
    expect(noting.locator(".messagelist")).to_contain_text("Sudah dicatat")
    noting.wait_for_load_state("networkidle")

    assert Note.objects.get().text == "Cek nama kepala desa."


def test_the_page_of_notes_waits_for_the_line(noting: Page) -> None:
    noting.context.set_offline(True)
    noting.click("[name=act][value=write]")

    expect(noting.locator(".note-new .typing-state")).to_contain_text("tekan tombolnya lagi")
    expect(noting.locator("#note-text")).to_have_value("Cek nama kepala desa.")
    noting.context.set_offline(False)
    noting.click("[name=act][value=write]")
    expect(noting.locator(".messagelist")).to_contain_text("Sudah dicatat")
    noting.wait_for_load_state("networkidle")

    assert Note.objects.get().text == "Cek nama kepala desa."


def test_an_unsent_note_is_never_shown_to_another_person(
    writing: Page, desk_of: DeskOf, chief: User, draft: Article
) -> None:
    writing.fill("#note-text", "Rahasia wartawan")
    cookies = desk_of(chief).context.cookies()
    writing.context.add_cookies(cookies)
    writing.goto(change_address(draft))
    writing.wait_for_load_state("networkidle")

    expect(writing.locator("#note-text")).to_have_value("")


@pytest.fixture
def returning(desk_of: DeskOf, editor: User, submitted: Article) -> Page:
    """An editor who says what is missing while the session ends."""
    editor.set_password(PASSWORD)
    editor.save()
    page = desk_of(editor)
    page.goto(f"{step_address(submitted, 'return_to_author')}?seen=1")
    page.fill("[name=note]", "Tambah kutipan kepala desa.")
    page.context.clear_cookies(name=settings.SESSION_COOKIE_NAME)
    return page


def test_a_step_goes_on_after_logging_in_on_its_page(returning: Page, submitted: Article) -> None:
    returning.click(".step-form button")
    returning.fill("dialog [name=password]", PASSWORD)
    returning.click("dialog .default")
    expect(returning.locator(".messagelist")).to_be_visible()
    returning.wait_for_load_state("networkidle")

    assert Note.objects.get().text == "Tambah kutipan kepala desa."
    assert not returning.evaluate("Object.keys(localStorage).filter((key) => key.includes(':box-'))")


def test_the_words_of_a_step_are_back_after_the_log_in_page(returning: Page, submitted: Article) -> None:
    returning.evaluate("document.querySelector('.step-form').submit()")  # as where no script holds it
    returning.fill("#login-form [name=username]", "redaktur")
    returning.fill("#login-form [name=password]", PASSWORD)
    returning.click("#login-form [type=submit]")

    expect(returning.locator("[name=note]")).to_have_value("Tambah kutipan kepala desa.")
    expect(returning.locator("[data-box-said]")).to_contain_text(UNSENT)
    assert returning.url.endswith(f"{step_address(submitted, 'return_to_author')}?seen=1")


def test_a_step_waits_for_the_line(desk_of: DeskOf, editor: User, submitted: Article) -> None:
    page = desk_of(editor)
    page.goto(step_address(submitted, "return_to_author"))
    page.fill("[name=note]", "Tambah kutipan.")
    page.context.set_offline(True)
    page.click(".step-form button")

    expect(page.locator(".typing-state")).to_contain_text("tekan tombolnya lagi")
    expect(page.locator("[name=note]")).to_have_value("Tambah kutipan.")


def test_a_correction_that_was_left_is_back_until_it_is_public(
    desk_of: DeskOf, chief: User, published: Article
) -> None:
    page = desk_of(chief)
    page.goto(reverse("admin:articles_article_correct", args=[published.pk]))
    page.check("[name=kind] >> nth=0")
    page.fill("[name=text]", "Nama kepala desa keliru.")
    page.goto(change_address(published))
    page.go_back()
    expect(page.locator("[name=text]")).to_have_value("Nama kepala desa keliru.")
    expect(page.locator("[name=kind] >> nth=0")).to_be_checked()
    page.click(".step-form button")
    expect(page.locator(".messagelist")).to_be_visible()
    page.wait_for_load_state("networkidle")
    page.goto(reverse("admin:articles_article_correct", args=[published.pk]))
    page.wait_for_load_state("networkidle")

    expect(page.locator("[name=text]")).to_have_value("")
