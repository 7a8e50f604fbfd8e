"""Videos, posts and maps of others, with a stand-in for every one of them."""

import pytest
from playwright.sync_api import expect

from articles.core.embeds import PROVIDERS_BY_KEY, embed_of
from articles.editorial.models import Edition

pytestmark = pytest.mark.django_db(transaction=True)
IDS = {
    "youtube": "dQw4w9WgXcQ",
    "instagram": "CzXyZ12AbCd",
    "tiktok": "harian.musi/video/7310000000000000001",
    "x": "1733300000000000000",
    "facebook": "1234567890123",
    "maps": "-2.8912345,104.3912345,17",
}
REFUSED = """window.refused = []
document.addEventListener("securitypolicyviolation", (event) => window.refused.push(event.blockedURI))"""


@pytest.fixture
def story(publish_story, live_server, browser_page):
    """Opens a story with one embed of each provider; others answer with a stand-in."""
    figures = (f'<figure data-embed="{key}:{value}"></figure>' for key, value in IDS.items())
    publish_story(body=f"<p>Lihat.</p>{''.join(figures)}")
    page = browser_page()
    page.add_init_script(REFUSED)
    page.route(
        lambda url: url.startswith("https:"),
        lambda route: route.fulfill(body="<p>isi</p><button>Putar</button>", content_type="text/html"),
    )
    page.goto(f"{live_server.url}{Edition.objects.get().get_absolute_url()}")
    return page


def test_every_provider_is_tried_here():
    assert set(IDS) == set(PROVIDERS_BY_KEY)


def test_every_frame_that_a_reader_asks_for_is_allowed(story):
    for figure in story.locator(".embed").all():
        figure.get_by_role("button").click()
        expect(figure.frame_locator("iframe").locator("p")).to_have_text("isi")

    loaded = [frame.get_attribute("src") for frame in story.locator(".embed iframe").all()]
    assert loaded == [embed_of(f"{key}:{value}").frame for key, value in IDS.items()]
    assert story.evaluate("window.refused") == []


def test_focus_goes_with_the_key_from_the_button_into_the_frame(story):
    figure = story.locator(".embed").first
    figure.get_by_role("button").focus()

    story.keyboard.press("Enter")

    expect(figure.locator("iframe")).to_be_focused()


def test_link_stays_for_a_frame_that_remains_empty(story):
    for figure, (key, value) in zip(story.locator(".embed").all(), IDS.items(), strict=True):
        figure.get_by_role("button").click()

        expect(figure.get_by_role("link")).to_have_attribute("href", embed_of(f"{key}:{value}").page)


def test_frame_bears_a_name_for_those_who_do_not_see_it(story):
    figure = story.locator(".embed").first
    figure.get_by_role("button").click()

    expect(figure.locator("iframe")).to_have_attribute("title", "YouTube")
