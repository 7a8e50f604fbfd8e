"""What holds for every page on the screen: it fits a narrow one, and a keyboard finds its way."""

import pytest
from django.db import transaction

from tests.factories import ImageFactory
from tests.public.stories import tagged
from tests.public.test_every_page import PATHS, more_stories, small_paper

pytestmark = pytest.mark.django_db(transaction=True)
LONG = "Mempertanggungjawabkan" * 8
# WCAG asks for 320 px without scrolling sideways; 180 px is a phone at twice its size.
WIDTHS = (180, 320)
TOO_WIDE = """() => [...document.querySelectorAll("body *")]
  .filter((part) => part.getBoundingClientRect().right > innerWidth + 1 && !part.closest(".sections"))
  .map((part) => `${part.localName}.${part.className}`).slice(0, 5)"""
MOST_STOPS = 150
STOP = """() => {
  const part = document.activeElement
  if (part === document.body) return null
  const { outlineStyle, outlineWidth } = getComputedStyle(part)
  const box = part.getBoundingClientRect()
  return {
    name: `${part.localName} ${part.textContent.trim().slice(0, 40)}`,
    // Inside a box for dates the browser frames the part that is typed into, or its button.
    isFramed: part.type === "date" || (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2),
    isSeen: box.width > 1 && box.height > 1 && box.right > 0 && box.left < innerWidth
      && box.bottom > 0 && box.top < innerHeight,
    isHidden: part.closest("[aria-hidden=true]") !== null,
  }
}"""


@pytest.fixture
def paths():
    """Every page, with stories whose words are longer than a line."""
    with transaction.atomic():
        paper = small_paper()
        more_stories(paper["edition"], count=3)
        tag = paper["edition"].tag_links.first().tag
        tagged(tag, section=paper["edition"].section, headline=LONG, summary=LONG, lead_image=ImageFactory())
    return {name: path.format(**paper) for name, path in PATHS.items()}


@pytest.mark.parametrize("width", WIDTHS)
def test_no_page_scrolls_sideways_however_narrow_the_screen(live_server, browser_page, paths, width):
    page = browser_page(viewport={"width": width, "height": 640})
    wrong = []
    for name, path in paths.items():
        page.goto(live_server.url + path)
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            wrong.append(f"{name}: {page.evaluate(TOO_WIDE)}")

    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("name", ["front", "article", "search", "index"])
def test_keyboard_goes_through_the_whole_page_and_shows_where_it_is(live_server, browser_page, paths, name):
    page = browser_page(viewport={"width": 1280, "height": 800})
    page.goto(live_server.url + paths[name])
    stops = []
    page.keyboard.press("Tab")
    while len(stops) < MOST_STOPS and (stop := page.evaluate(STOP)):
        stops.append(stop)
        page.keyboard.press("Tab")

    assert 10 < len(stops) < MOST_STOPS
    assert not [stop for stop in stops if not stop["isFramed"] or not stop["isSeen"] or stop["isHidden"]]


def test_first_stop_leads_past_the_menu(live_server, browser_page, paths):
    page = browser_page()
    page.goto(live_server.url + paths["article"])

    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")

    assert page.evaluate("document.activeElement.closest('main') !== null")
