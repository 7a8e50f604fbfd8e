"""Somebody in front of the demo newsroom."""

from typing import Any

from playwright.sync_api import Browser, BrowserContext

PASSWORD = "demo-newsroom"  # that of the demo, which `make run` prints


def visitor(browser: Browser, who: str, site: str, **options: Any) -> BrowserContext:
    """A browser in which the person is logged in; nobody is where no name is given."""
    context = browser.new_context(base_url=site, locale="id-ID", timezone_id="Asia/Jakarta", **options)
    if who:
        page = context.new_page()
        page.goto("/admin/login/")
        page.fill("[name=username]", who)
        page.fill("[name=password]", PASSWORD)
        page.click("[type=submit]")
        page.wait_for_selector(".desk")
        page.close()
    return context
