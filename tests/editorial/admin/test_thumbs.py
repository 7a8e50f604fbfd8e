"""What a thumb has to hit is large enough for it; a mouse has its closer lines."""

import pytest
from playwright.sync_api import Page as BrowserPage

from articles.editorial.services.saved_filters import save_filter
from tests.factories import NOON

LIST = "/admin/articles/article/"
PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}
TARGETS = (
    "#user-tools :is(a, button):visible",
    ".saved-filters :is(summary, li button)",
    ".save-filter :is(label:has(input), button)",
    "#changelist-filter :is(summary, a):visible",
)
THUMB = 44


@pytest.fixture
def list_of_stories(desk_of, editor, submitted):
    save_filter(name="A", query="state=draft", is_shared=True, by=editor, at=NOON)

    def opened(**options) -> BrowserPage:
        page = desk_of(editor, **options)
        page.goto(f"{LIST}?q=a")
        for drawer in page.locator("details:not([open])").all():
            drawer.evaluate("(drawer) => { drawer.open = true }")
        return page

    return opened


@pytest.mark.parametrize("targets", TARGETS)
def test_what_a_thumb_hits_is_large_enough(list_of_stories, targets):
    page = list_of_stories(**PHONE)

    boxes = page.locator(targets).all()

    assert boxes
    for box in boxes:
        size = box.bounding_box()
        assert min(size["width"], size["height"]) >= THUMB, box.inner_text()


def test_lines_stay_close_where_there_is_a_mouse(list_of_stories):
    page = list_of_stories(viewport={"width": 1280, "height": 800})

    assert page.locator("#changelist-filter li a").first.bounding_box()["height"] < THUMB
