"""Photos from the reporter's phone: at once in the text, sent once, waiting with it when the line is gone."""

from typing import Any

import pytest
from django.conf import settings
from playwright.sync_api import Page, Route, expect

from articles.editorial.models import Article
from articles.media.models import Image, Upload
from articles.media.services import check_upload
from tests.browser import PATIENCE
from tests.editorial.admin.axe import AXE, LEVELS, RUN
from tests.pictures import picture_bytes

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("worker_at_once")]
expect.set_options(timeout=PATIENCE)
PHONE = {"width": 360, "height": 740}
ADD = "/admin/articles/article/add/"
UPLOAD = "**/article/foto/unggah/"
PNG = {"name": "sungai.png", "mimeType": "image/png", "buffer": picture_bytes("PNG", size=(640, 480))}
WAITING = ".ProseMirror .photo-waiting"
PHOTO = ".ProseMirror figure"
PASTE = """async (bytes) => {
  const clipboardData = new DataTransfer()
  clipboardData.items.add(new File([new Uint8Array(bytes)], 'image.png', { type: 'image/png' }))
  const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
  document.querySelector('.ProseMirror').dispatchEvent(paste)
}"""


DROP = """async (bytes) => {
  const dataTransfer = new DataTransfer()
  dataTransfer.items.add(new File([new Uint8Array(bytes)], 'foto.png', { type: 'image/png' }))
  const text = document.querySelector('.ProseMirror')
  const { x, y } = text.getBoundingClientRect()
  const place = { clientX: x + 30, clientY: y + 20 }
  text.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true, ...place }))
}"""
COUNT = """() => {
  const { append } = FormData.prototype
  Object.assign(window, { asked: 0, files: 0 })
  FormData.prototype.append = function (name, value) {
    if (name === 'upload') window.asked++
    if (value instanceof File) window.files++
    return append.call(this, name, value)
  }
}"""
FILL = """async (person) => {
  const { keep } = await import('/static/newsroom-admin/photos/store.js')
  const file = new Blob(['x'])
  for (let n = 0; n < 20; n++) await keep({ person, token: `t${n}`, at: Date.now(), file })
}"""


@pytest.fixture
def page(transactional_db, live_server, browser_page, client, reporter) -> Page:
    """The form of a new story, on a phone, with the reporter in front of it."""
    page = browser_page(viewport=PHONE, base_url=live_server.url)
    log_in(page, client, reporter, live_server)
    page.goto(ADD)
    page.fill("[name=headline]", "Warga Bersihkan Sungai")
    page.click(".ProseMirror")
    page.keyboard.type("Warga turun.")
    return page


def log_in(page: Page, client: Any, person: Any, live_server: Any) -> None:
    client.force_login(person)
    cookie = client.cookies[settings.SESSION_COOKIE_NAME].value
    page.context.add_cookies(
        [{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": live_server.url}]
    )


def choose(page: Page, file: dict[str, Any] = PNG, *, alt: str = "", credit: str = "") -> None:
    """Takes a photo from the dialog of the toolbar."""
    page.click("[data-name=photo]")
    with page.expect_file_chooser() as chooser:
        page.locator("dialog[open]").get_by_role("button", name="Ambil atau pilih foto").click()
    chooser.value.set_files(file)
    describe(page, alt=alt, credit=credit)


def describe(page: Page, *, alt: str = "", credit: str = "") -> None:
    dialog = page.get_by_role("dialog", name="Foto baru")
    dialog.get_by_label("Apa yang tampak").fill(alt)
    dialog.get_by_label("Siapa pembuatnya").fill(credit)
    dialog.get_by_role("button", name="Sisipkan").click()


def save(page: Page) -> Article:
    page.click("[name=_save]")
    page.wait_for_url("**/change/")
    return Article.objects.get()


def test_a_photo_chosen_in_the_dialog_stands_in_the_text_and_in_the_library(page, reporter):
    choose(page, alt="Warga mengangkat sampah", credit="Rina Wati/Harian Musi")
    expect(page.locator(PHOTO)).to_contain_text("Rina Wati/Harian Musi")
    expect(page.locator(f"{PHOTO} canvas")).to_be_visible()
    expect(page.locator(WAITING)).to_have_count(0)
    expect(page.locator("[data-said-photos]")).to_have_text("Warga mengangkat sampah: Foto sudah terkirim.")
    article = save(page)

    image = Image.objects.get()
    assert article.body == f'<p>Warga turun.</p><figure data-photo="{image.pk}"></figure>'
    assert (image.alt, image.credit, image.uploaded_by) == (
        "Warga mengangkat sampah",
        "Rina Wati/Harian Musi",
        reporter,
    )
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_words_that_were_left_open_are_written_below_the_photo_and_kept_by_the_save(page):
    choose(page)
    form = page.locator(f"{PHOTO} .photo-words")
    form.get_by_label("Siapa pembuatnya").fill("ist")
    form.get_by_label("Apa yang tampak").fill("Warga mengangkat sampah")
    form.get_by_role("button").click()
    expect(form.get_by_role("alert")).to_contain_text("“ist” bukan sumber")
    form.get_by_label("Siapa pembuatnya").fill("Rina Wati")
    save(page)

    image = Image.objects.get()
    assert (image.alt, image.credit) == ("Warga mengangkat sampah", "Rina Wati")


def test_a_photo_chosen_without_a_line_waits_through_a_reload_and_is_sent_once(page, live_server):
    page.context.set_offline(True)
    choose(page, alt="Warga mengangkat sampah", credit="Rina Wati")
    expect(page.locator(WAITING)).to_contain_text("Menunggu jaringan; foto aman di peramban ini.")
    page.click("[name=_save]")
    expect(page.locator(".typing-state")).to_contain_text("ada foto yang menunggu jaringan")
    context = page.context
    page.close(run_before_unload=False)
    context.set_offline(False)

    page = context.new_page()
    page.goto(ADD)
    expect(page.locator("[data-unsaved] summary")).to_contain_text("Isi")
    page.click("[data-unsaved] .big-button")
    expect(page.locator(PHOTO)).to_contain_text("Rina Wati")
    expect(page.locator(WAITING)).to_have_count(0)
    article = save(page)

    image = Image.objects.get()
    assert article.body == f'<p>Warga turun.</p><figure data-photo="{image.pk}"></figure>'


def test_a_photo_waits_on_the_page_and_the_save_goes_on_when_the_line_is_back(page):
    page.context.set_offline(True)
    choose(page, alt="Warga mengangkat sampah", credit="Rina Wati")
    expect(page.locator(WAITING)).to_contain_text("Menunggu jaringan")
    page.click("[name=_save]")
    expect(page.locator(".typing-state")).to_contain_text("Tekan tombolnya lagi")
    page.context.set_offline(False)

    expect(page.locator(PHOTO)).to_contain_text("Rina Wati")
    expect(page.locator(".typing-state")).to_contain_text("Ketikan tersimpan")
    article = save(page)

    assert article.images.get().image == Image.objects.get()


def test_a_save_waits_for_a_photo_that_is_being_sent(page):
    held: list[Route] = []
    page.route(UPLOAD, lambda route: held.append(route))
    choose(page, alt="Warga mengangkat sampah", credit="Rina Wati")
    expect(page.get_by_role("progressbar", name="Pengiriman foto")).to_be_visible()
    page.click("[name=_save]")
    expect(page.locator(".typing-state")).to_have_text("Menunggu foto terkirim, lalu disimpan.")

    held[0].continue_()
    page.wait_for_url("**/change/")

    article = Article.objects.get()
    assert article.body.endswith(f'<figure data-photo="{Image.objects.get().pk}"></figure>')
    assert article.revision_number == 1


def test_a_browser_that_is_full_of_waiting_photos_says_so(page, reporter):
    page.evaluate(FILL, str(reporter.pk))
    page.click("[data-name=photo]")
    with page.expect_file_chooser() as chooser:
        page.locator("dialog[open]").get_by_role("button", name="Ambil atau pilih foto").click()
    chooser.value.set_files(PNG)

    expect(page.locator(".editor-said")).to_contain_text("Peramban ini sudah penuh foto yang menunggu.")
    expect(page.locator(WAITING)).to_have_count(0)


def test_a_dropped_photo_is_asked_for_its_words(page):
    page.evaluate(DROP, list(PNG["buffer"]))
    describe(page, alt="Diseret ke dalam teks", credit="Rina Wati")
    expect(page.locator(PHOTO)).to_contain_text("Rina Wati")
    article = save(page)

    assert article.images.get().image == Image.objects.get()


def test_an_answer_that_was_lost_leaves_one_photo(page):
    lost: list[int] = []

    def lose(route: Route) -> None:
        lost.append(route.fetch().status)
        route.abort()

    page.route(UPLOAD, lose)
    choose(page, alt="Warga mengangkat sampah", credit="Rina Wati")
    expect(page.locator(WAITING)).to_contain_text("Menunggu jaringan")
    page.unroute(UPLOAD)
    expect(page.locator(PHOTO)).to_contain_text("Rina Wati")
    article = save(page)

    assert lost[0] == 200
    assert article.images.get().image == Image.objects.get()


def test_a_photo_that_is_still_checked_says_so_and_goes_over_the_line_once(page, monkeypatch):
    monkeypatch.setattr("articles.media.services.uploads.ask_for_check", lambda *_, **__: None)
    monkeypatch.setattr("articles.media.patience.SECONDS", 0.2)
    page.evaluate(COUNT)
    choose(page, alt="Warga mengangkat sampah", credit="Rina Wati")
    expect(page.locator(WAITING)).to_contain_text("Sudah sampai dan sedang diperiksa.")
    page.click("[name=_save]")
    expect(page.locator(".typing-state")).to_have_text("Menunggu foto terkirim, lalu disimpan.")
    while page.evaluate("asked") < 3:
        page.wait_for_timeout(100)
    sent = page.evaluate("files")

    check_upload(Upload.objects.get().pk)
    page.wait_for_url("**/change/")

    assert Article.objects.get().images.get().image == Image.objects.get()
    assert sent == 1


def test_a_photo_that_the_worker_refuses_later_says_why(page, monkeypatch):
    monkeypatch.setattr("articles.media.services.uploads.ask_for_check", lambda *_, **__: None)
    monkeypatch.setattr("articles.media.patience.SECONDS", 0.2)
    cut_off = PNG["buffer"][: len(PNG["buffer"]) // 2]
    choose(page, {**PNG, "buffer": cut_off}, alt="Warga mengangkat sampah")
    expect(page.locator(WAITING)).to_contain_text("Sudah sampai dan sedang diperiksa.")

    check_upload(Upload.objects.get().pk)

    expect(page.locator(WAITING)).to_contain_text("rusak atau terputus")


def test_a_refusal_stands_at_the_photo_and_holds_the_save_back(page):
    choose(page, {"name": "foto.jpg", "mimeType": "image/jpeg", "buffer": b"bukan gambar"}, alt="Apel")
    expect(page.locator(WAITING)).to_contain_text("Gambar ini tidak dapat dipakai.")
    page.click("[name=_save]")
    expect(page.locator(".typing-state")).to_contain_text("ada foto yang tidak diterima")

    page.locator(".ProseMirror").get_by_role("button", name="Keluarkan").click()
    article = save(page)

    assert article.body == "<p>Warga turun.</p>"
    assert not Image.objects.exists()


def test_words_that_were_refused_are_mended_and_the_photo_goes_again(page):
    choose(page, alt="Apel pagi", credit="ist")
    expect(page.locator(WAITING)).to_contain_text("“ist” bukan sumber")
    page.locator(WAITING).get_by_role("button", name="Ubah keterangannya").click()
    describe(page, alt="Apel pagi", credit="Rina Wati")
    expect(page.locator(PHOTO)).to_contain_text("Rina Wati")
    expect(page.locator(WAITING)).to_have_count(0)

    assert Image.objects.get().credit == "Rina Wati"


def test_a_photo_that_the_library_holds_is_offered_instead(page):
    choose(page, alt="Sungai Sena", credit="Rina Wati")
    expect(page.locator(PHOTO)).to_contain_text("Rina Wati")
    choose(page, alt="Sungai", credit="Budi Santoso")
    expect(page.locator(WAITING)).to_contain_text("sudah ada di galeri")
    page.locator(WAITING).get_by_role("button", name="Pakai “Sungai Sena” dari perpustakaan foto").click()
    expect(page.locator(WAITING)).to_have_count(0)
    article = save(page)

    image = Image.objects.get()
    assert article.body.count(f'<figure data-photo="{image.pk}"></figure>') == 2


def test_a_photo_is_pasted_taken_back_and_brought_again(page):
    page.evaluate(PASTE, list(PNG["buffer"]))
    describe(page, alt="Dari papan klip", credit="Rina Wati")
    expect(page.locator(PHOTO)).to_contain_text("Rina Wati")
    page.locator(".ProseMirror p").first.click()

    page.keyboard.press("Control+z")
    expect(page.locator(PHOTO)).to_have_count(0)
    page.keyboard.press("Control+Shift+z")
    expect(page.locator(PHOTO)).to_contain_text("Rina Wati")
    article = save(page)

    assert article.images.get().image == Image.objects.get()


def test_the_lead_picture_comes_from_the_phone(page):
    page.context.set_offline(True)
    field = page.locator(".fieldBox.field-lead_image")
    with page.expect_file_chooser() as chooser:
        field.get_by_role("button", name="Ambil atau pilih foto").click()
    chooser.value.set_files(PNG)
    describe(page, alt="Warga mengangkat sampah")
    expect(field).to_contain_text("Menunggu jaringan")
    expect(field.locator("[data-pick-text]")).to_have_value("sungai.png")
    field.get_by_role("button", name="Keluarkan").click()
    expect(field.locator("[data-pick-text]")).to_have_value("")
    with page.expect_file_chooser() as chooser:
        field.get_by_role("button", name="Ambil atau pilih foto").click()
    chooser.value.set_files(PNG)
    describe(page, alt="Warga mengangkat sampah")
    page.context.set_offline(False)
    expect(field.locator("[data-pick-text]")).to_have_value("Warga mengangkat sampah")
    field.get_by_label("Siapa pembuatnya").fill("Rina Wati")
    article = save(page)

    assert article.lead_image == Image.objects.get()
    assert article.lead_image.credit == "Rina Wati"


def test_a_lost_session_is_mended_and_the_photo_goes_on(page, client, reporter, live_server):
    reporter.set_password("kata-sandi-uji")
    reporter.save()
    page.context.clear_cookies()
    choose(page, alt="Warga mengangkat sampah", credit="Rina Wati")
    expect(page.locator(WAITING)).to_contain_text("Menunggu Anda masuk lagi.")
    page.fill("dialog [name=password]", "kata-sandi-uji")
    page.click("dialog .default")
    expect(page.locator(PHOTO)).to_contain_text("Rina Wati")
    expect(page.locator(WAITING)).to_have_count(0)
    article = save(page)

    assert article.images.get().image == Image.objects.get()


def test_another_person_on_this_browser_never_sees_a_waiting_photo(page, client, colleague, live_server):
    page.context.set_offline(True)
    choose(page, alt="Rahasia wartawan", credit="Rina Wati")
    expect(page.locator(WAITING)).to_contain_text("Menunggu jaringan")
    context = page.context
    page.close(run_before_unload=False)
    context.set_offline(False)

    other = context.new_page()
    log_in(other, client, colleague, live_server)
    other.goto(ADD)
    expect(other.locator(".ProseMirror")).to_be_visible()
    other.wait_for_load_state("networkidle")

    assert "Rahasia" not in other.content()
    assert not Image.objects.exists()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_at_photos_of_every_state(page, scheme):
    page.emulate_media(color_scheme=scheme)
    choose(page, alt="Warga mengangkat sampah")
    expect(page.locator(f"{PHOTO} .photo-words")).to_be_visible()
    choose(page, {"name": "foto.jpg", "mimeType": "image/jpeg", "buffer": b"bukan gambar"})
    expect(page.locator(WAITING)).to_contain_text("tidak dapat dipakai")
    page.context.set_offline(True)
    choose(page, {**PNG, "buffer": picture_bytes("PNG", size=(20, 20))})
    expect(page.locator(WAITING).last).to_contain_text("Menunggu jaringan")

    page.evaluate(AXE)

    assert page.evaluate(RUN, LEVELS) == []
