"""Which pictures the guide has: of what, as whom, how wide."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from playwright.sync_api import Page

from tests.journeys.pages import demo_page

type Prepare = Callable[[Page], None]
FORM = ".ProseMirror"
TOPIC = "Panen kopi di Lematang Hulu"


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


def _read_paste(page: Page) -> None:
    page.fill("[name=text]", demo_page())
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
    due = date.today() + timedelta(days=1)  # noqa: DTZ011 -- the demo's own day
    page.goto("/admin/articles/assignment/add/")
    page.fill("[name=topic]", TOPIC)
    page.fill("[name=due_at]", f"{due}T15:00")
    page.select_option("[name=writer]", label="Rini Aprilia")
    page.click("[name=_save]")
    page.goto(_AGENDA)


def _pinned_in_a_section(page: Page) -> None:
    page.get_by_role("link", name="Budaya").last.click()
    page.wait_for_load_state()


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
)
