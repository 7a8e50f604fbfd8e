"""What a phone kept without a line and lost with its page is on the desk as soon as there is one."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from articles.editorial.models import Buffer
from tests.browser import PATIENCE

pytestmark = pytest.mark.browser
expect.set_options(timeout=PATIENCE)


def test_what_only_the_browser_kept_is_told_of_on_the_desk(desk_of, reporter):
    page = desk_of(reporter)
    page.goto(reverse("admin:articles_article_add"))
    page.context.set_offline(True)
    page.locator("#id_headline").press_sequentially("Dua Perahu Terbalik")
    expect(page.locator(".typing-state")).to_contain_text("Luring")
    page.close()
    page.context.set_offline(False)
    assert not Buffer.objects.filter(data__contains="Perahu").exists()

    desk = page.context.new_page()
    desk.goto(reverse("admin:index"))

    expect(desk.locator(".desk-unsaved a")).to_have_text("Dua Perahu Terbalik")
    assert Buffer.objects.filter(owner=reporter, data__contains="Perahu").exists()
