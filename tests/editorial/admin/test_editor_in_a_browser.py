"""The editor of a text as a reporter's fingers know it: typed, inserted, moved and pasted on a phone."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from playwright.sync_api import Page, expect

from articles.core.models import User
from articles.editorial.models import Article, Buffer, Edition
from articles.editorial.services import save_article
from tests.browser import PATIENCE, OpenPage
from tests.editorial.admin.clipboards import CLIPBOARDS, Clipboard
from tests.editorial.admin.conftest import change_address
from tests.factories import NOON, ImageFactory

pytestmark = pytest.mark.browser
expect.set_options(timeout=PATIENCE)
PHONE = {"width": 360, "height": 740}
READY = "document.addEventListener('prose-editor:ready', (event) => (window.editor = event.detail.editor))"
PASTE = """([html, text]) => {
  const clipboardData = new DataTransfer()
  if (html) clipboardData.setData('text/html', html)
  clipboardData.setData('text/plain', text)
  editor.commands.clearContent(true)
  editor.commands.focus()
  const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
  editor.view.dom.dispatchEvent(paste)
  return editor.getHTML()
}"""


@pytest.fixture
def open_form(
    transactional_db: None,
    live_server: Any,
    browser_page: OpenPage,
    client: Client,
    reporter: User,
) -> Callable[..., Page]:
    """The form of a new story, on a phone, with the reporter in front of it."""

    def opened(**options: Any) -> Page:
        client.force_login(reporter)
        page = browser_page(viewport=PHONE, **options)
        cookie = client.cookies[settings.SESSION_COOKIE_NAME].value
        page.context.add_cookies(
            [{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": live_server.url}]
        )
        page.add_init_script(READY)
        page.goto(f"{live_server.url}/admin/articles/article/add/")
        page.fill("[name=headline]", "Harga Cabai Turun")
        page.click(".ProseMirror")
        return page

    return opened


def press(page: Page, *keys: str) -> None:
    """Types words, presses the keys that have names."""
    for key in keys:
        if key in ("Enter", "Tab", "ArrowDown", "ArrowUp") or "+" in key:
            page.keyboard.press(key)
        else:
            page.keyboard.type(key)


def test_a_story_of_every_block_is_written_with_the_keyboard(open_form, reporter):
    image = ImageFactory(alt="Pasar pagi di Betung", caption="Cabai merah")
    page = open_form()

    press(page, "Harga turun.", "Enter", "- cabai", "Enter", "beras", "Enter", "Enter")
    press(page, "> Stok cukup.", "Enter", "Enter", "Kepala Dinas", "Enter")
    page.click("[data-name=photo]")
    expect(page.locator(".picking-dialog [role=option]")).to_contain_text("Pasar pagi di Betung")
    press(page, "Enter")
    expect(page.locator(".editor-said")).to_have_text("Foto disisipkan.")
    expect(page.locator("figcaption")).to_have_attribute("data-placeholder", "Cabai merah")
    page.click("[data-name=embed]")
    press(page, "https://evil.example/", "Enter")
    expect(page.locator("dialog[open] [role=alert]")).to_contain_text("YouTube")
    page.fill("dialog[open] input", "https://youtu.be/dQw4w9WgXcQ")
    press(page, "Enter")
    page.click("[data-name=table]")
    press(page, "Komoditas", "Tab", "Harga", "Tab", "Cabai", "Tab", "Rp 9.000")
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    page.click("[name=_save]")
    page.wait_for_url("**/change/")

    article = Article.objects.get()
    assert article.body == (
        "<p>Harga turun.</p><ul><li><p>cabai</p></li><li><p>beras</p></li></ul>"
        "<blockquote><p>Stok cukup.</p><cite>Kepala Dinas</cite></blockquote>"
        f'<figure data-photo="{image.pk}"></figure><figure data-embed="youtube:dQw4w9WgXcQ"></figure>'
        "<table><thead><tr><th>Komoditas</th><th>Harga</th></tr></thead>"
        "<tbody><tr><td>Cabai</td><td>Rp 9.000</td></tr></tbody></table>"
    )
    assert article.images.get().image == image


def test_a_baca_juga_is_found_moved_and_taken_out_with_its_row(open_form, published):
    page = open_form()
    rows = page.locator("[data-rows=read_also] [data-row]")
    blocks = page.locator(".ProseMirror > *")

    press(page, "Satu.", "Enter", "Dua.", "Control+Shift+B")
    press(page, "bersihkan")
    expect(page.locator(".picking-dialog [role=option]")).to_have_count(1)
    press(page, "ArrowDown", "Enter")
    expect(blocks.nth(2)).to_contain_text("Warga Bersihkan Sungai")
    expect(blocks.nth(2)).to_contain_text("9 Desember 2023")
    expect(rows.locator("[name$=headline]")).to_have_value("Warga Bersihkan Sungai")
    page.get_by_role("button", name="Pindah ke atas").click()
    expect(blocks.nth(1)).to_contain_text("Warga Bersihkan Sungai")
    press(page, "Enter")
    expect(blocks.nth(0)).to_contain_text("Warga Bersihkan Sungai")
    page.get_by_role("button", name="Pindah ke bawah").click()
    page.locator(".ProseMirror").get_by_role("button", name="Keluarkan").click()
    expect(rows).to_have_class("row-box row-read_also is-out")
    press(page, "Control+z")
    expect(rows).to_have_class("row-box row-read_also")
    rows.get_by_role("button").click()
    expect(page.locator(".ProseMirror aside")).to_have_count(0)


@pytest.mark.parametrize(
    ("hand", "way_back"), [({"has_touch": True, "is_mobile": True}, "urungkan"), ({}, "Ctrl+Z")]
)
def test_how_a_block_comes_back_is_said_for_the_hand_that_took_it_out(open_form, hand, way_back):
    page = open_form(**hand)
    page.click("[data-name=table]")

    page.locator(".ProseMirror").get_by_role("button", name="Keluarkan").click()

    expect(page.locator(".editor-said")).to_contain_text(way_back)


def test_the_toolbar_is_one_stop_with_names(open_form):
    page = open_form()
    bar = page.get_by_role("toolbar", name="Alat tulis")
    expect(page.locator(".editor-count")).to_have_text("0 kata")

    press(page, "Tebal", "Control+A", "Control+B")

    expect(bar.get_by_role("button", name="tebal")).to_have_attribute("aria-pressed", "true")
    assert bar.locator("[tabindex='0']").count() == 1
    assert bar.evaluate(
        "(bar) => [...bar.querySelectorAll('button')].every((b) => b.ariaLabel && b.offsetHeight !== 1)"
    )
    text = page.get_by_role("textbox", name="Isi berita")
    assert (text.get_attribute("lang"), text.get_attribute("spellcheck")) == ("id", "true")
    expect(page.locator(".editor-count")).to_have_text("1 kata · sekitar 1 menit baca")


def test_pastes_come_in_clean(open_form):
    page = open_form()

    def pasted(clip: Clipboard) -> tuple[str, str]:
        html = page.evaluate(PASTE, [clip.html, clip.text])
        page.wait_for_function("new Promise((done) => setTimeout(() => done(true)))")
        return html, page.inner_text(".editor-said")

    found = {clip.name: pasted(clip) for clip in CLIPBOARDS}

    said = "gambar tidak ikut ditempel: sisipkan dari perpustakaan foto."
    assert found == {
        clip.name: (clip.becomes, f"{clip.pictures} {said}" if clip.pictures else "") for clip in CLIPBOARDS
    }


def test_a_reader_loads_a_frame_only_by_asking_for_it(
    publish_story, transactional_db, live_server, browser_page
):
    publish_story(body='<figure data-embed="youtube:dQw4w9WgXcQ"></figure>')
    page = browser_page(viewport=PHONE)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.route(
        lambda url: url.startswith("https:"),
        lambda route: route.fulfill(body="<p>video</p>", content_type="text/html"),
    )

    page.goto(f"{live_server.url}{Edition.objects.get().get_absolute_url()}")
    page.wait_for_load_state("networkidle")
    before = [url for url in asked if not url.startswith(live_server.url)]
    page.get_by_role("button", name="Tampilkan di sini").click()

    expect(page.frame_locator("iframe").locator("p")).to_have_text("video")
    assert before == []
    assert page.frames[1].url == "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_a_quote_saved_without_its_source_shows_the_line_for_it_again(desk_of, reporter, draft, content):
    body = "<p>Warga turun.</p><blockquote><p>Siap.</p></blockquote>"
    save_article(draft.pk, replace(content, body=body), seen=1, by=reporter, at=NOON)
    page = desk_of(reporter)
    page.goto(change_address(draft))
    source = page.locator(".ProseMirror blockquote cite")
    expect(source).to_have_count(1)
    page.wait_for_load_state("networkidle")
    typed = Buffer.objects.exists()

    source.click()
    page.keyboard.type("Lurah")
    page.click("[name=_save]")
    expect(page.locator(".messagelist")).to_contain_text("revisi 3")

    draft.refresh_from_db()
    assert not typed
    assert draft.body == body.replace("</p></blockquote>", "</p><cite>Lurah</cite></blockquote>")
