"""Photos that are made smaller on the reporter's phone: too large for the library, or for the line."""

import io
from typing import Any

import pytest
from PIL import Image as Pillow
from playwright.sync_api import Page, expect

from articles.media.models import Image
from tests.browser import PATIENCE
from tests.editorial.admin.test_photos_in_a_browser import PHOTO, WAITING, describe, page

__all__ = ["page"]
pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("worker_at_once")]
expect.set_options(timeout=PATIENCE)


def photo(width: int, height: int, *, grain: int = 0) -> dict[str, Any]:
    """A JPEG from a camera, turned as phones turn theirs; grain makes it heavy."""
    picture = Pillow.effect_noise((width, height), grain) if grain else Pillow.new("L", (width, height), 90)
    exif = Pillow.Exif()
    exif[0x0112] = 6  # to be shown a quarter turned
    out = io.BytesIO()
    picture.convert("RGB").save(out, "JPEG", quality=92, exif=exif)
    return {"name": "IMG_0001.jpg", "mimeType": "image/jpeg", "buffer": out.getvalue()}


def take(page: Page, file: dict[str, Any]) -> None:
    page.click("[data-name=photo]")
    with page.expect_file_chooser() as chooser:
        page.locator("dialog[open]").get_by_role("button", name="Ambil atau pilih foto").click()
    chooser.value.set_files(file)


def arrived(page: Page) -> None:
    expect(page.locator(PHOTO)).to_contain_text("Rini Aprilia")
    expect(page.locator(WAITING)).to_have_count(0)


def test_a_photo_with_more_points_than_the_library_takes_arrives_smaller(page):
    take(page, photo(8000, 5000))
    describe(page, alt="Warga di tepi sungai", credit="Rini Aprilia")
    arrived(page)

    image = Image.objects.get()
    assert image.width * image.height <= 24_000_000
    assert image.width / image.height == pytest.approx(5 / 8, rel=0.001)


def test_a_heavy_photo_is_sent_small_where_its_sender_wants_it_and_next_time_too(page):
    heavy = photo(3000, 2000, grain=40)
    take(page, heavy)
    dialog = page.get_by_role("dialog", name="Foto baru")
    dialog.get_by_label("Kirim lebih kecil").check()
    describe(page, alt="Warga di tepi sungai", credit="Rini Aprilia")
    arrived(page)
    take(page, heavy)

    image = Image.objects.get()
    assert (image.width, image.height) == (1706, 2560)
    expect(dialog.get_by_label("Kirim lebih kecil")).to_be_checked()


def test_a_photo_that_fits_is_sent_as_it_is(page):
    take(page, photo(1200, 800))
    dialog = page.get_by_role("dialog", name="Foto baru")
    expect(dialog).to_be_visible()
    expect(dialog.get_by_label("Kirim lebih kecil")).to_have_count(0)
    describe(page, alt="Warga di tepi sungai", credit="Rini Aprilia")
    arrived(page)

    assert (Image.objects.get().width, Image.objects.get().height) == (800, 1200)
