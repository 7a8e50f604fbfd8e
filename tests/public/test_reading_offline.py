"""The last read stories without a network, in a real browser."""

import pytest
from django.db import transaction
from django.utils import timezone
from playwright.sync_api import Page, expect

from tests.factories import EditionFactory, NewsroomFactory

pytestmark = [pytest.mark.django_db(transaction=True)]
READY = "navigator.serviceWorker.ready.then((registration) => registration.active.state)"
# Waits until the worker keeps so many stories: it does so beside the page, not before it.
KEPT = """async (count) => {
  const cache = await caches.open("stories-1")
  for (let tries = 0; tries < 300; tries++) {
    if ((await cache.keys()).length >= count) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error("the worker keeps too few stories")
}"""


@pytest.fixture
def read(live_server, browser_page):
    """Opens a story as a reader, from an address of the paper."""
    NewsroomFactory()
    page = browser_page()

    def open_story(edition) -> Page:
        page.goto(live_server.url + edition.get_absolute_url())
        page.evaluate(READY)
        return page

    return open_story


def story(headline):
    with transaction.atomic():
        return EditionFactory(headline=headline, visible_from=timezone.now())


def lose_the_network(page, live_server):
    page.context.set_offline(True)
    page.goto(f"{live_server.url}/tag/belum-pernah/")


def test_first_story_ever_read_is_kept_although_it_came_before_the_worker(read, live_server):
    page = read(story("Banjir Surut"))
    page.evaluate(KEPT, 1)

    lose_the_network(page, live_server)

    expect(page.locator("[data-kept] a")).to_have_text(["Banjir Surut"])


def test_kept_stories_stand_once_the_last_read_first(read, live_server):
    first, second = story("Banjir Surut"), story("Jembatan Dibuka")
    for edition in (first, second, first):
        page = read(edition)
        page.evaluate(KEPT, 1 if edition is first else 2)

    lose_the_network(page, live_server)

    expect(page.locator("[data-kept] a")).to_have_text(["Banjir Surut", "Jembatan Dibuka"])


def test_story_that_arrives_while_the_list_is_open_joins_it(read, live_server):
    page = read(story("Banjir Surut"))
    page.evaluate(KEPT, 1)
    page.evaluate("caches.open('stories-1').then(async (c) => (await c.keys()).map((k) => c.delete(k)))")
    page.goto(f"{live_server.url}/luring/")
    expect(page.locator("[data-kept]")).to_be_hidden()

    other = page.context.new_page()
    other.goto(live_server.url + story("Jembatan Dibuka").get_absolute_url())

    expect(page.locator("[data-kept] a")).to_have_text(["Jembatan Dibuka"])


def test_kept_story_opens_without_a_network(read, live_server):
    edition = story("Banjir Surut")
    page = read(edition)
    page.evaluate(KEPT, 1)
    lose_the_network(page, live_server)

    page.locator("[data-kept] a").click()

    expect(page.locator("h1")).to_have_text("Banjir Surut")
