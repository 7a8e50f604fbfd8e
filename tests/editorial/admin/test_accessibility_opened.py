"""What opens on a screen of the admin before axe, as long as it stands open."""

from dataclasses import replace
from typing import Any
from urllib.parse import urlencode
from uuid import uuid4

import pytest
from django.urls import reverse
from playwright.sync_api import Page as BrowserPage
from playwright.sync_api import expect

from articles.editorial.services import save_article, submit, write_note
from articles.editorial.services.buffers import Page, Typed, keep_typed
from articles.editorial.services.saved_filters import save_filter
from tests.browser import OpenPage
from tests.editorial.admin.axe import OPENED_VIEWS, PHONE_VIEWS, faults
from tests.editorial.admin.conftest import change_address
from tests.factories import NOON, ImageFactory, NewsroomFactory, TagFactory
from tests.pictures import picture_bytes

pytestmark = pytest.mark.browser
LIST = "/admin/articles/article/"
PNG = {"name": "sungai.png", "mimeType": "image/png", "buffer": picture_bytes("PNG", size=(640, 480))}


def opened(page: BrowserPage, shown: str) -> list[str]:
    """What axe finds while this is shown."""
    expect(page.locator(shown)).to_be_visible()
    found = faults(page, OPENED_VIEWS)
    expect(page.locator(shown)).to_be_visible()
    return found


def form(page: BrowserPage, address: str) -> None:
    page.goto(address)
    expect(page.locator(".ProseMirror")).to_be_visible()
    page.wait_for_load_state("networkidle")


@pytest.fixture
def left(reporter: Any, draft: Any, content: Any, editor: Any, typed: Any) -> Any:
    """An unsaved text of the reporter, beside which the editor has saved another."""
    theirs = replace(content, headline="Judul redaktur", summary="Ringkasan redaktur")
    save_article(draft.pk, theirs, seen=1, by=editor, at=NOON)
    data = urlencode(typed(headline="Judul wartawan", body="<p>Warga dan lurah turun ke sungai.</p>"))
    page = Page(token=uuid4(), number=5)
    return keep_typed(page, Typed(data=data, article_id=draft.pk, seen=1), by=reporter, at=NOON)


@pytest.mark.parametrize("width", ["phone", "wide"])
def test_the_preview_beside_the_form(desk_of: Any, reporter: Any, draft: Any, width: str) -> None:
    page = desk_of(reporter)
    form(page, change_address(draft))
    page.click("[data-preview-open]")
    page.frame_locator("[name=preview-frame]").locator("h1").wait_for()
    page.check(f"[name=preview-width][value={width}]")

    assert not opened(page, "dialog.preview[open]")


def test_the_steps_that_open_above_the_bar(desk_of: Any, editor: Any, submitted: Any) -> None:
    page = desk_of(editor, viewport={"width": 360, "height": 740})
    form(page, change_address(submitted))
    page.click(".bar-more-button")
    expect(page.locator(".bar-more")).to_be_visible()

    assert not faults(page, PHONE_VIEWS)


def test_the_door_that_is_locked(
    transactional_db: None, live_server: Any, browser_page: OpenPage, settings: Any
) -> None:
    settings.AXES_ENABLED, settings.AXES_FAILURE_LIMIT = True, 1
    page = browser_page()
    page.goto(f"{live_server.url}/admin/login/")
    page.fill("[name=username]", "siapa")
    page.fill("[name=password]", "salah")
    page.click("[type=submit]")
    expect(page.locator("[name=password]")).to_have_count(0)

    assert not faults(page, OPENED_VIEWS)


def test_the_saved_filters_of_the_list(desk_of: Any, editor: Any, chief: Any, draft: Any) -> None:
    for name, by in (("Sungai", editor), ("Rapat pagi, yang belum ada fotonya", chief)):
        save_filter(name=name, query="q=sungai", is_shared=True, by=by, at=NOON)
    page = desk_of(editor)
    page.goto(f"{LIST}?q=sungai")

    assert not opened(page, ".saved-filters ul")


def test_the_breaking_line_written_and_refused(desk_of: Any, editor: Any, published: Any) -> None:
    NewsroomFactory()
    page = desk_of(editor)
    page.goto(reverse("admin:frontpage"))
    page.locator("[aria-labelledby=front-breaking] summary").click()
    page.fill("[aria-labelledby=front-breaking] [name=text]", "Tanggul Sungai Musi jebol di tiga tempat")
    found = opened(page, "[aria-labelledby=front-breaking] details[open]")
    page.click("[value=break]")
    page.wait_for_load_state()

    assert not found + opened(page, "[aria-labelledby=front-breaking] .errorlist")


def test_the_dialogs_that_take_a_photo(desk_of: Any, reporter: Any, draft: Any) -> None:
    ImageFactory()
    page = desk_of(reporter)
    form(page, change_address(draft))
    page.click("[data-name=photo]")
    expect(page.locator("dialog[open] .pick-list button")).to_be_visible()
    found = opened(page, "dialog[open]")
    with page.expect_file_chooser() as chooser:
        page.click("dialog[open] .photo-choose")
    chooser.value.set_files(PNG)

    assert not found + opened(page, ".photo-dialog[open]")


def test_a_photo_that_is_offered_for_the_head_of_the_story_and_lifted(
    desk_of: Any, reporter: Any, draft: Any, content: Any
) -> None:
    body = f'{content.body}<figure data-photo="{ImageFactory().pk}"></figure>'
    save_article(draft.pk, replace(content, body=body), seen=1, by=reporter, at=NOON)
    page = desk_of(reporter)
    form(page, change_address(draft))
    found = opened(page, "[data-lift-photo]")
    page.click("[data-lift-photo]")

    assert not found + opened(page, ".lead-lifted button")


@pytest.mark.parametrize("button", ["embed", "bacaJuga", "link"])
def test_the_other_dialogs_of_the_editor(desk_of: Any, reporter: Any, draft: Any, button: str) -> None:
    page = desk_of(reporter)
    form(page, change_address(draft))
    page.locator(".ProseMirror p").first.click(click_count=3)
    page.click(f"[data-name={button}]")

    assert not opened(page, "dialog[open]")


def test_the_log_in_over_a_form_whose_session_has_ended(desk_of: Any, reporter: Any, draft: Any) -> None:
    page = desk_of(reporter)
    form(page, change_address(draft))
    page.context.clear_cookies()
    page.fill("[name=headline]", "Judul yang lain")
    page.click("[name=_save]")
    found = opened(page, "dialog.login-again[open]")
    page.fill("dialog [name=password]", "salah")
    page.click("dialog .default")
    expect(page.locator("[data-login-error]")).not_to_be_empty()

    assert not found + opened(page, "dialog.login-again[open]")


def test_the_offer_of_an_unsaved_text_and_the_choice_between_two(
    desk_of: Any, reporter: Any, draft: Any, left: Any
) -> None:
    page = desk_of(reporter)
    form(page, change_address(draft))
    page.click("[data-unsaved] summary")
    found = opened(page, "[data-unsaved] details[open]")
    page.click("[data-unsaved] .big-button")
    expect(page.locator("[name=choice-headline]").first).to_be_visible()
    page.check("[name=choice-headline][value=theirs]")

    assert not found + opened(page, ".conflict .dispute")


def test_a_note_about_a_passage(desk_of: Any, editor: Any, draft: Any) -> None:
    note = write_note(draft.pk, text="Siapa saja?", quote="Warga turun", by=editor, at=NOON)
    write_note(draft.pk, text="Kapan?", quote="Warga naik", by=editor, at=NOON)
    page = desk_of(editor)
    form(page, change_address(draft))
    page.click(".panel-notes [data-quote] summary")
    page.locator(".ProseMirror p").first.click(click_count=3)
    page.click("[data-take-quote]")
    expect(page.locator("#note-quote")).to_have_value("Warga turun ke sungai.")
    page.click("[data-find-quote]")
    found = opened(page, "#note-quote")
    page.goto(reverse("admin:articles_article_notes", args=[note.article_id]))
    page.click("summary >> nth=0")

    assert not found + faults(page, OPENED_VIEWS)


def test_the_people_whom_a_note_may_call(desk_of: Any, reporter: Any, editor: Any, draft: Any) -> None:
    page = desk_of(reporter)
    form(page, change_address(draft))
    page.locator("#note-text").press_sequentially("Tolong @")
    expect(page.locator(".calls [role=option]").first).to_be_visible()
    page.locator("#note-text").press("ArrowDown")

    assert not opened(page, ".calls [role=listbox]")


def test_the_desk_and_the_page_to_read_with_what_was_not_saved(
    desk_of: Any, reporter: Any, editor: Any, draft: Any, left: Any
) -> None:
    submit(draft.pk, seen=2, by=editor, at=NOON)
    page = desk_of(reporter)
    page.goto(reverse("admin:index"))
    found = opened(page, ".desk-unsaved")
    page.click(".desk-unsaved a")
    page.click(".unsaved summary")

    assert not found + opened(page, ".unsaved details[open]")


def test_the_form_of_a_story_that_moved_on(desk_of: Any, reporter: Any, editor: Any, draft: Any) -> None:
    page = desk_of(reporter, viewport={"width": 360, "height": 740})
    form(page, change_address(draft))
    page.fill("[name=headline]", "Judul yang lain")
    submit(draft.pk, seen=1, by=editor, at=NOON)
    page.click("[name=_save]")
    expect(page.locator(".step-link").first).to_be_visible()

    assert not faults(page, PHONE_VIEWS)


def test_the_preview_of_a_change_of_many(desk_of: Any, editor: Any, draft: Any, submitted: Any) -> None:
    TagFactory(name="Banjir")
    page = desk_of(editor)
    page.goto(f"{reverse('admin:articles_article_bulk_edit')}?ids={draft.pk},{submitted.pk}")
    page.locator("[name=add_tags]").evaluate("(field) => (field.value = 'Banjir')")
    page.click("form:has([name=add_tags]) .save-bar button")

    assert not opened(page, "[name=rows] >> xpath=ancestor::form")


def test_the_sheet_of_shortcuts(desk_of: Any, editor: Any, submitted: Any) -> None:
    page = desk_of(editor)
    page.goto(reverse("admin:index"))
    page.wait_for_load_state("load")
    page.keyboard.press("?")

    assert not opened(page, "#shortcuts[open]")
