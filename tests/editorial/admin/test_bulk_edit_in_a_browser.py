"""Tags of many stories are chosen as on the writing form, without a text that could name some."""

import pytest
from playwright.sync_api import expect

from tests.factories import TagFactory

pytestmark = pytest.mark.browser


def test_a_tag_is_found_by_typing_and_its_change_is_shown_first(desk_of, editor, draft):
    TagFactory(name="Banjir")
    page = desk_of(editor, viewport={"width": 360, "height": 740})
    page.goto(f"/admin/articles/article/ubah-sekaligus/?ids={draft.pk}")

    page.get_by_label("Tambah tag").press_sequentially("banj")
    page.get_by_role("option", name="Banjir").click()
    expect(page.get_by_role("button", name="Banjir")).to_be_visible()
    page.get_by_role("button", name="Lihat apa yang akan berubah").click()

    expect(page.locator(".bulk-preview")).to_contain_text("ditambah: Banjir")
