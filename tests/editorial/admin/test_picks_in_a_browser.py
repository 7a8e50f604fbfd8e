"""Boxes of the writing form on a phone: what is typed stays in sight, and so does what was found."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from articles.core.models import User
from articles.editorial.kinds import MentionState
from articles.editorial.models import Article
from tests.browser import PATIENCE
from tests.editorial.admin.conftest import change_address
from tests.factories import ImageFactory, OfficialFactory, TagFactory

pytestmark = pytest.mark.browser
expect.set_options(timeout=PATIENCE)
PHONE = {"width": 360, "height": 740}
LONG = "Dua Rumah di Tepi Sungai Pelangas Roboh, Delapan Penghuni Selamat"


@pytest.fixture
def form(desk_of: Callable[..., Page], reporter: User, draft: Article) -> Page:
    page = desk_of(reporter, viewport=PHONE)
    page.goto(change_address(draft))
    return page


def test_a_long_headline_is_seen_whole_and_stays_one_line(form, draft):
    box = form.locator("[name=headline]")

    box.fill(LONG)
    box.press("Enter")
    box.press_sequentially(".")
    hidden = box.evaluate("box => box.scrollHeight - box.clientHeight")
    box.fill("Dua Rumah\nRoboh")
    form.click("[name=_save]")
    expect(form.locator(".messagelist")).to_contain_text("revisi 2")

    draft.refresh_from_db()
    assert hidden < 5  # points, less than a line
    assert draft.headline == "Dua Rumah Roboh"


def test_found_pictures_stand_below_the_box_each_with_its_own(form):
    ImageFactory(alt="Jembatan gantung di Sungai Puar")
    box = form.locator("[name=lead_image_text]")

    box.press_sequentially("jembatan")
    found = form.locator(".field-lead_image [role=option]").first
    expect(found).to_contain_text("Jembatan gantung")
    expect(found.locator("img")).to_have_attribute("src", re.compile("^/media/"))

    typed, listed = box.bounding_box(), found.bounding_box()
    assert listed["y"] >= typed["y"] + typed["height"]


@pytest.mark.parametrize("field", ["lead_image", "tag_names"])
def test_a_search_without_a_connection_says_so_and_repeats_itself(form, field):
    ImageFactory(alt="Sungai Puar")
    TagFactory(name="Sungai")
    row = form.locator(f".field-{field}")
    box, line = row.locator("[role=combobox]"), row.locator(".pick-nothing[role=status]")
    form.context.set_offline(True)

    box.press_sequentially("sungai")
    expect(line).to_contain_text("Tidak ada sambungan")
    form.context.set_offline(False)

    expect(row.locator("[role=option]").first).to_contain_text("Sungai")
    expect(line).to_be_empty()


def test_a_chosen_picture_is_seen_at_once_and_goes_with_its_name(form):
    ImageFactory(alt="Jembatan gantung di Sungai Puar")
    box = form.locator("[name=lead_image_text]")
    seen = form.locator(".field-lead_image .pick-thumbnail")

    box.press_sequentially("jembatan")
    form.locator(".field-lead_image [role=option]").first.click()
    expect(seen).to_have_attribute("src", re.compile("^/media/"))
    expect(seen).to_have_js_property("hidden", False)
    for key in ("Control+a", "Delete", "Tab"):
        box.press(key)

    expect(seen).to_have_js_property("hidden", True)


def test_a_box_says_where_nothing_is_found(form):
    box = form.locator("[name=lead_image_text]")
    said = form.locator(".pick:has([name=lead_image_text])").get_by_role("status")

    box.press_sequentially("qwerty")
    expect(said).to_have_text("Tidak ada yang cocok.")

    box.fill("")
    expect(said).to_have_text("")


def test_an_unknown_official_is_left_to_an_editor(form):
    form.locator('[data-rows="mentions"] [data-row-add]').click()
    box = form.locator("[name=mentions-0-official_text]")
    box.press_sequentially("Sapril")

    said = form.locator(".pick:has([name=mentions-0-official_text])").get_by_role("status")
    expect(said).to_contain_text("Belum ada dalam daftar pejabat.")


def test_an_official_whom_the_text_names_is_added_with_one_touch(form, draft):
    rudi = OfficialFactory(name="Rudi Hartono")
    form.locator(".ProseMirror").fill("Kapolres Banyuasin AKBP Rudi Hartono ikut turun ke sungai.")
    offered = form.locator('[data-rows="mentions"] .chip-offered')

    offered.click()
    expect(offered).to_have_count(0)
    expect(form.locator('[data-rows="mentions"] [data-row-add]')).to_be_focused()
    form.click("[name=_save]")
    expect(form.locator(".messagelist")).to_contain_text("revisi 2")

    (mention,) = draft.mentions.all()
    assert (mention.official, mention.state) == (rudi, MentionState.CONFIRMED)
    assert (mention.name, mention.office) == ("Rudi Hartono", "Kapolres Banyuasin")


def test_a_refused_form_leads_to_the_row_that_is_wrong(form):
    table = form.locator('[data-rows="mentions"]')
    table.locator("[data-row-add]").click()
    table.locator("[name$='-office']").fill("Kapolres")
    form.click("[name=_save]")

    expect(form.locator(".errornote")).to_be_visible()
    expect(table.locator("[name$='-official_text']")).to_be_focused()
    expect(form.locator("[name=headline]")).to_have_value("Warga Bersihkan Sungai")


def test_what_a_save_says_is_seen_after_a_look_at_the_checks(form):
    form.click(".bar-more-button")
    form.click("[data-readiness-jump]")
    expect(form.locator("#panel-readiness")).to_be_in_viewport()
    form.click("[name=_save]")
    expect(form.locator(".messagelist")).to_be_attached()
    form.wait_for_load_state("networkidle")

    expect(form.locator(".messagelist")).to_be_in_viewport()
