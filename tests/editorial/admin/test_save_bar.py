"""The bar to save leaves a phone's height to the text: one row, and what is done less opens above it."""

from dataclasses import replace
from urllib.parse import urlencode
from uuid import uuid4

import pytest
from playwright.sync_api import Page as BrowserPage
from playwright.sync_api import expect

from articles.editorial.services import save_article
from articles.editorial.services.buffers import Page, Typed, keep_typed
from tests.editorial.admin.conftest import change_address
from tests.factories import NOON

ONE_ROW = 64
PHONE, DESK = {"width": 360, "height": 740}, {"width": 1280, "height": 900}
LOW_PHONE = {"width": 360, "height": 400}
LINES_OF_ITS_BUTTON = """(bar) => {
  const words = document.createRange()
  words.selectNodeContents(bar.querySelector("button"))
  return words.getClientRects().length
}"""


def buttons(page: BrowserPage) -> list[str]:
    return page.locator(".save-bar").locator("button:visible, input:visible, a:visible").all_text_contents()


@pytest.mark.parametrize(("state", "main"), [("submitted", "approve"), ("published", "reopen")])
def test_on_a_phone_the_bar_is_one_row_with_the_main_step_in_it(desk_of, editor, request, state, main):
    page = desk_of(editor, viewport=PHONE)
    page.goto(change_address(request.getfixturevalue(state)))

    bar = page.locator("#article_form .save-bar")

    expect(bar.locator(f"> [name=_step][value={main}]")).to_be_in_viewport(ratio=1)
    assert bar.bounding_box()["height"] <= ONE_ROW
    assert len(buttons(page)) == 3


def test_on_a_phone_the_bar_is_in_sight_however_tall_the_head_and_hides_nothing_that_has_the_focus(
    desk_of, editor, submitted
):
    page = desk_of(editor, viewport=LOW_PHONE)

    page.goto(change_address(submitted))
    page.locator(".ProseMirror").wait_for()

    bar = page.locator("#article_form .save-bar")
    assert page.evaluate("scrollY") == 0
    expect(bar).to_be_in_viewport(ratio=1)
    for box in page.locator(".writing :is(input:not(.save-bar *), textarea, select):visible").all():
        box.focus()
        below = box.bounding_box()
        assert below["y"] + below["height"] <= bar.bounding_box()["y"]


def test_the_rest_opens_above_the_bar_for_keys_and_thumbs(desk_of, editor, submitted):
    page = desk_of(editor, viewport=PHONE)
    page.goto(change_address(submitted))
    more, rest = page.locator(".bar-more-button"), page.locator(".bar-more")

    more.press("Enter")
    expect(rest.locator("[value=return_to_author]")).to_be_in_viewport(ratio=1)
    above = rest.bounding_box()
    page.keyboard.press("Tab")
    is_inside = page.evaluate("document.activeElement.closest('.bar-more') !== null")
    page.keyboard.press("Escape")

    assert is_inside
    assert above["y"] + above["height"] <= more.bounding_box()["y"]
    expect(rest).to_be_hidden()
    expect(more).to_be_focused()
    more.click()
    rest.locator("[value=return_to_author]").click()
    expect(page.locator(".step-form")).to_be_visible()


def test_where_there_is_room_every_step_stands_in_the_bar(desk_of, editor, submitted):
    page = desk_of(editor, viewport=DESK)

    page.goto(change_address(submitted))

    expect(page.locator("[name=_step][value=return_to_author]")).to_be_visible()
    expect(page.locator(".bar-more-button")).to_be_hidden()


def test_on_a_phone_the_bar_below_two_merged_texts_is_one_row_too(
    desk_of, reporter, editor, draft, content, typed
):
    save_article(draft.pk, replace(content, summary="Ringkasan redaktur"), seen=1, by=editor, at=NOON)
    typed_before = Typed(data=urlencode(typed(dateline_place="BETUNG")), article_id=draft.pk, seen=1)
    left = keep_typed(Page(token=uuid4(), number=5), typed_before, by=reporter, at=NOON)
    page = desk_of(reporter, viewport=PHONE)

    page.goto(f"{change_address(draft)}?buffer={left.page}")

    bar = page.locator("#article_form .save-bar")
    expect(bar.locator(".typing-state")).to_contain_text("Ketikan tersimpan")
    page.locator(".ProseMirror").scroll_into_view_if_needed()
    for button in bar.locator("> :is([name=_save], [name=_step])").all():
        expect(button).to_be_in_viewport(ratio=1)
        assert button.evaluate("(button) => button.scrollWidth <= button.clientWidth")


def test_on_a_phone_the_button_of_a_pasted_text_is_one_line(desk_of, reporter, section):
    page = desk_of(reporter, viewport=PHONE)
    page.goto("/admin/articles/article/tempel/")
    bar = page.locator("#article_form .save-bar")

    lines = [bar.evaluate(LINES_OF_ITS_BUTTON)]
    page.fill("[name=text]", "Judul Berita\n\nTAIS – Warga turun ke sungai.")
    bar.locator("[name=read]").click()
    bar.locator("[name=make]").wait_for()
    lines.append(bar.evaluate(LINES_OF_ITS_BUTTON))

    assert lines == [1, 1]
