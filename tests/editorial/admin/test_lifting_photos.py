"""A photo of the text is lifted to the head of the story at one touch, and goes back at another."""

import pytest
from playwright.sync_api import Page, expect

from articles.media.models import Image
from tests.editorial.admin.test_photos_in_a_browser import ADD, PHONE, PHOTO, WAITING, choose, save

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("worker_at_once")]


@pytest.fixture
def page(desk_of, reporter) -> Page:
    """The form of a new story, on a phone, with a few words in it."""
    page = desk_of(reporter, viewport=PHONE)
    page.goto(ADD)
    page.fill("[name=headline]", "Warga Bersihkan Sungai")
    page.click(".ProseMirror")
    page.keyboard.type("Warga turun.")
    return page


def test_the_first_photo_of_the_text_becomes_the_lead_picture_and_goes_back(page):
    choose(page, alt="Warga mengangkat sampah", credit="Rina Wati/Harian Musi")
    expect(page.locator(WAITING)).to_have_count(0)
    page.locator(f"{PHOTO} figcaption").click()
    page.keyboard.type("Sabtu pagi")
    lift, said = page.locator("[data-lift-photo]"), page.locator(".lead-lifted")
    text, caption = page.locator("[name=lead_image_text]"), page.locator("[name=lead_caption]")

    lift.press("Enter")
    expect(said).to_contain_text("sekarang menjadi foto utama")
    expect(text).to_be_focused()
    expect(text).to_have_value("Warga mengangkat sampah")
    expect(caption).to_have_value("Sabtu pagi")
    expect(page.locator(PHOTO)).to_have_count(0)
    expect(page.locator(".lead-take")).to_be_hidden()
    expect(lift).to_have_count(0)
    said.get_by_role("button").press("Enter")
    expect(page.locator(PHOTO)).to_contain_text("Sabtu pagi")
    expect(caption).to_have_value("")
    expect(text).to_have_value("")
    lift.click()
    expect(page.locator(PHOTO)).to_have_count(0)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    article = save(page)

    assert (article.body, article.lead_image, article.lead_caption) == (
        "<p>Warga turun.</p>",
        Image.objects.get(),
        "Sabtu pagi",
    )


def test_a_photo_on_its_way_is_lifted_too_and_comes_back_under_its_number(page):
    page.context.set_offline(True)
    choose(page, alt="Warga mengangkat sampah", credit="Rina Wati")
    expect(page.locator(WAITING)).to_be_visible()
    page.get_by_role("button", name="Pakai foto pertama dari isi").click()
    expect(page.locator(".lead-photo .photo-waiting")).to_be_visible()
    expect(page.locator(WAITING)).to_have_count(0)

    page.context.set_offline(False)
    expect(page.locator("[name=lead_image_text]")).to_have_value("Warga mengangkat sampah")
    page.locator(".lead-lifted").get_by_role("button").click()
    expect(page.locator(PHOTO)).to_contain_text("Rina Wati")
    article = save(page)

    assert article.body == f'<p>Warga turun.</p><figure data-photo="{Image.objects.get().pk}"></figure>'
    assert article.lead_image is None


def test_what_was_lifted_comes_back_with_the_undo_of_the_text_too(page):
    choose(page, alt="Warga mengangkat sampah", credit="Rina Wati")
    expect(page.locator(WAITING)).to_have_count(0)
    page.click("[data-lift-photo]")
    expect(page.locator(PHOTO)).to_have_count(0)

    page.click(".ProseMirror")
    page.keyboard.press("Control+z")

    expect(page.locator(PHOTO)).to_contain_text("Rina Wati")


def test_words_typed_below_the_photo_go_to_the_library_before_it_is_lifted(page):
    choose(page)
    words = page.locator(f"{PHOTO} .photo-words")
    words.get_by_label("Apa yang tampak").fill("Warga mengangkat sampah")
    words.get_by_label("Siapa pembuatnya").fill("ist")
    lift = page.locator("[data-lift-photo]")

    lift.click()
    expect(words.get_by_label("Siapa pembuatnya")).to_be_focused()
    expect(page.locator(PHOTO)).to_have_count(1)
    words.get_by_label("Siapa pembuatnya").fill("Rina Wati")
    lift.click()
    expect(page.locator("[name=lead_image_text]")).to_have_value("Warga mengangkat sampah")
    article = save(page)

    assert (article.lead_image.alt, article.lead_image.credit) == ("Warga mengangkat sampah", "Rina Wati")
