"""Which pictures the guide has: of what, as whom, how wide."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from io import BytesIO
from random import randint

from PIL import Image, ImageOps
from playwright.sync_api import Page

from articles.management.demo.days import with_days
from tests.guide.visiting import visitor
from tests.journeys.pages import demo_page

type Prepare = Callable[[Page], None]
FORM = ".ProseMirror"
TOPIC = "Panen kopi di Lematang Hulu"
PRAISED, BEFORE_RAIN = "Dipuji BPBD, ", ", Siap Sebelum Musim Hujan"


@dataclass(frozen=True, kw_only=True)
class Shot:
    """One picture: `{story}` in its address is the story that waits for approval, `{out}` one that is out."""

    name: str
    who: str
    address: str
    width: int = 1280
    height: int = 800
    prepare: Prepare | None = None
    dark: bool = False


def _today() -> date:
    return date.today()  # noqa: DTZ011 -- the demo's own day


def _read_paste(page: Page) -> None:
    page.fill("[name=text]", with_days(demo_page(), on=_today()))
    page.click("[name=read]")
    page.wait_for_selector(FORM)


def _open_more(page: Page) -> None:
    page.wait_for_selector(FORM)
    page.click(".bar-more-button")


def _preview(page: Page) -> None:
    page.click("[data-preview-open]")
    page.frame_locator("[name=preview-frame]").locator("h1").wait_for()


def _write_note(page: Page) -> None:
    if not page.locator(".note-thread").count():
        page.fill("[name=text]", "@wartawan Lengkapi tanggapan kepala sekolah sebelum terbit.")
        page.click("[value=write]")


def _make_link(page: Page) -> None:
    page.fill("[name=for_whom]", "Pengacara redaksi")
    page.click("form:has([name=for_whom]) [type=submit]")


def _try_bulk_edit(page: Page) -> None:
    page.locator("[name=add_tags]").evaluate("(field) => (field.value = 'Banjir')")
    page.click("form:has([name=add_tags]) .save-bar button")
    page.wait_for_load_state()


def _plan(page: Page) -> None:
    if page.get_by_text(TOPIC).count():
        return
    due = _today() + timedelta(days=1)
    page.goto("/admin/articles/assignment/add/")
    page.fill("[name=topic]", TOPIC)
    page.fill("[name=due_at]", f"{due}T15:00")
    page.select_option("[name=writer]", label="Rini Aprilia")
    page.click("[name=_save]")
    page.goto(_AGENDA)


def _pinned_in_a_section(page: Page) -> None:
    page.get_by_role("link", name="Budaya").last.click()
    page.wait_for_load_state()


def _write(page: Page) -> None:
    page.wait_for_selector(FORM)
    page.fill("[name=headline]", "Warga Rumah Panggung Mengungsi dengan Perahu")
    page.click(FORM)
    page.keyboard.type("Puluhan warga meninggalkan rumah panggung dengan perahu pada Sabtu pagi.")


def _take_photo(page: Page, *, credit: str = "") -> None:
    """Inserts a picture that the library does not have: one of the demo's, mirrored."""
    page.click("[data-name=photo]")
    with page.expect_file_chooser() as chooser:
        page.locator("dialog[open]").get_by_role("button", name="Ambil atau pilih foto").click()
    chooser.value.set_files({"name": "foto.jpg", "mimeType": "image/jpeg", "buffer": _unknown_picture(page)})
    dialog = page.get_by_role("dialog", name="Foto baru")
    dialog.get_by_label("Apa yang tampak").fill("Warga mengungsi dengan perahu di antara rumah panggung")
    dialog.get_by_label("Siapa pembuatnya").fill(credit)
    dialog.get_by_role("button", name="Sisipkan").click()


def _unknown_picture(page: Page) -> bytes:
    library = page.get_attribute("[data-pick-photo]", "data-url")
    found = page.request.get(f"{library}?term=rumah+panggung").json()["results"][0]
    out = BytesIO()
    with Image.open(BytesIO(page.request.get(found["thumbnail"]).body())) as picture:
        ImageOps.mirror(picture.convert("RGB")).save(out, "JPEG", quality=randint(60, 90))  # noqa: S311
    return out.getvalue()


def _photo_in_the_text(page: Page) -> None:
    _write(page)
    _take_photo(page)
    page.wait_for_selector(f"{FORM} .photo-words")
    page.wait_for_selector("[data-readiness] .is-held")
    page.locator(FORM).scroll_into_view_if_needed()


def _photo_without_a_line(page: Page) -> None:
    _write(page)
    page.wait_for_timeout(3000)
    page.route("**/foto/unggah/", lambda route: route.abort("internetdisconnected"))
    _take_photo(page, credit="Rini Aprilia/Suara Musi Raya")
    page.wait_for_selector(f"{FORM} .photo-state[data-state=waiting]")
    page.locator(f"{FORM} .photo-waiting").scroll_into_view_if_needed()


def _both_change_the_headline(page: Page) -> None:
    page.wait_for_selector(FORM)
    headline = page.input_value("[name=headline]").removeprefix(PRAISED).removesuffix(BEFORE_RAIN)
    site = page.evaluate("location.origin")
    assert page.context.browser is not None
    with visitor(page.context.browser, "penanggungjawab", site) as elsewhere:
        other = elsewhere.new_page()
        other.goto(page.url)
        other.fill("[name=headline]", f"{headline}{BEFORE_RAIN}")
        other.click("[name=_save]")
        other.wait_for_selector(".messagelist")
    page.fill("[name=headline]", f"{PRAISED}{headline}")
    page.click("[name=_save]")
    page.wait_for_selector(".conflict")
    page.locator(".conflict").evaluate("(box) => box.scrollIntoView()")


_LIST, _STORY = "/admin/articles/article/", "/admin/articles/article/{story}/"
_AGENDA = "/admin/articles/assignment/agenda/"
SHOTS = (
    Shot(name="agenda-1280", who="redaktur", address=_AGENDA, height=560, prepare=_plan),
    Shot(name="meja-1280", who="redaktur", address="/admin/"),
    Shot(name="meja-360", who="wartawan", address="/admin/", width=360),
    Shot(name="daftar-1280", who="redaktur", address=_LIST),
    Shot(name="daftar-360", who="redaktur", address=_LIST, width=360),
    Shot(name="tempel-1280", who="wartawan", address=f"{_LIST}tempel/", prepare=_read_paste),
    Shot(name="tempel-360", who="wartawan", address=f"{_LIST}tempel/", width=360, prepare=_read_paste),
    Shot(name="konsep-1280", who="redaktur", address=f"{_STORY}change/"),
    Shot(name="konsep-360", who="wartawan", address=f"{_LIST}add/", width=360),
    Shot(name="bilah-360", who="redaktur", address=f"{_STORY}change/", width=360, prepare=_open_more),
    Shot(name="pratinjau-1280", who="redaktur", address=f"{_STORY}change/", prepare=_preview),
    Shot(name="catatan-1280", who="redaktur", address=f"{_STORY}catatan/", height=560, prepare=_write_note),
    Shot(name="tamu-1280", who="redaktur", address=f"{_STORY}tamu/", height=560, prepare=_make_link),
    Shot(name="pemberitahuan-360", who="wartawan", address="/admin/pemberitahuan/", width=360),
    Shot(name="pilihan-1280", who="wartawan", address="/admin/pemberitahuan/pilihan/", height=900),
    Shot(
        name="banyak-1280",
        who="redaktur",
        address=f"{_LIST}ubah-sekaligus/?ids={{story}},{{out}}",
        prepare=_try_bulk_edit,
    ),
    Shot(name="terbitkan-1280", who="redaktur", address=f"{_LIST}{{approved}}/step/publish/"),
    Shot(name="halaman-depan-1280", who="redaktur", address="/admin/halaman-depan/"),
    Shot(
        name="berita-tersemat-1280",
        who="redaktur",
        address="/admin/halaman-depan/",
        height=640,
        prepare=_pinned_in_a_section,
    ),
    Shot(name="pembaca-1280", who="redaktur", address="/admin/pembaca/", height=640),
    Shot(name="bulanan-1280", who="redaktur", address=f"{_LIST}bulanan/", height=560),
    Shot(name="riwayat-1280", who="redaktur", address=f"{_LIST}{{out}}/history/"),
    Shot(name="cabut-1280", who="penanggungjawab", address=f"{_LIST}{{out}}/step/withdraw/"),
    Shot(name="pengaturan-1280", who="penanggungjawab", address="/admin/articles/newsroom/1/change/"),
    Shot(
        name="kunci-mitra-1280", who="penanggungjawab", address="/admin/articles/partnerkey/add/", height=560
    ),
    Shot(name="iklan-1280", who="iklan", address="/admin/"),
    Shot(name="banner-1280", who="iklan", address="/admin/articles/banner/add/"),
    Shot(name="kalender-1280", who="iklan", address="/admin/articles/campaignperiod/add/", height=640),
    Shot(name="pustaka-foto-1280", who="redaktur", address="/admin/articles/image/"),
    Shot(name="tag-1280", who="redaktur", address="/admin/articles/tag/"),
    Shot(name="pejabat-1280", who="redaktur", address="/admin/articles/official/"),
    Shot(name="pengguna-1280", who="penanggungjawab", address="/admin/articles/user/", height=560),
    Shot(name="audit-1280", who="penanggungjawab", address="/admin/articles/auditentry/"),
    Shot(name="berita-360", who="", address="/read/{out}/x/", width=360, height=740),
    Shot(name="berita-1280", who="", address="/read/{out}/x/"),
    Shot(name="berita-1280-gelap", who="", address="/read/{out}/x/", dark=True),
    Shot(name="beranda-1280", who="", address="/"),
    Shot(name="beranda-360", who="", address="/", width=360, height=740),
    Shot(name="foto-1280", who="wartawan", address=f"{_LIST}add/", height=900, prepare=_photo_in_the_text),
    Shot(
        name="foto-menunggu-360",
        who="wartawan",
        address=f"{_LIST}add/",
        width=360,
        height=740,
        prepare=_photo_without_a_line,
    ),
    # last, for it changes the story
    Shot(
        name="gabung-1280",
        who="redaktur",
        address=f"{_STORY}change/",
        height=560,
        prepare=_both_change_the_headline,
    ),
)
