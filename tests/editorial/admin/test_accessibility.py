"""Every kind of page of the admin before axe: WCAG 2.2 AA, wide in the light, on a phone in the dark."""

from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.db import transaction
from django.test import Client
from django.urls import reverse
from playwright.sync_api import Page

from articles.core.models import User
from articles.editorial.models import Article
from tests.browser import OpenPage
from tests.journeys.pages import demo_page
from tests.rows import one_row_of_each

AXE = (Path(__file__).parents[2] / "vendor" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
# Colours that still change are waited for, but no animation that never ends, nor an answer that never comes.
RUN = """async (levels) => {
    const within = (seconds, end) => new Promise((done, fail) => setTimeout(end, seconds * 1000, done, fail))
    const settled = document.getAnimations().map((each) => each.finished.catch(() => null))
    await Promise.race([Promise.all(settled), within(5, (done) => done())])
    const found = await Promise.race([
        axe.run(document, {runOnly: levels, resultTypes: ["violations"]}),
        within(60, (done, fail) => fail(new Error("axe gave no answer"))),
    ])
    return found.violations.flatMap((v) => v.nodes.map((node) => `${v.id}: ${node.target.join(" ")}`))
}"""
VIEWS = ({"width": 1280, "height": 900, "scheme": "light"}, {"width": 360, "height": 740, "scheme": "dark"})


# One of each kind of page: lists with and without filters, forms with rows, files, days, an editor, choices.
KINDS = (
    ("tag", "changelist"),
    ("auditentry", "changelist"),
    ("official", "change"),
    ("banner", "change"),
    ("image", "change"),
    ("user", "change"),
    ("user", "add"),
    ("newsroom", "change"),
    ("partnerkey", "add"),
    ("partnerkey", "change"),
    ("partnerkey", "renew"),
    ("page", "change"),
    ("auditentry", "change"),
    ("tag", "history"),
)


def addresses(article: Article) -> list[str]:
    """The desk, each kind of Django's screens, the screens of an article."""
    keys = {model._meta.model_name: row.pk for model, row in one_row_of_each().items()}
    kinds = [
        reverse(
            f"admin:articles_{model}_{screen}",
            args=[keys[model]] if screen not in ("changelist", "add") else [],
        )
        for model, screen in KINDS
    ]
    of_article = [
        reverse(f"admin:articles_article_{screen}", args=[article.pk])
        for screen in ("change", "history", "compare", "correct")
    ]
    return [
        reverse("admin:index"),
        reverse("admin:password_change"),
        reverse("admin:articles_article_changelist"),
        reverse("admin:articles_article_add"),
        reverse("admin:articles_article_paste"),
        *kinds,
        *of_article,
        reverse("admin:articles_article_step", args=[article.pk, "withdraw"]),
    ]


def faults(page: Page) -> list[str]:
    """What axe finds in both views."""
    found: list[str] = []
    for view in VIEWS:
        page.set_viewport_size({"width": view["width"], "height": view["height"]})
        page.emulate_media(color_scheme=view["scheme"], reduced_motion="reduce")
        page.evaluate(
            "window.scrollTo(0, document.body.scrollHeight)"
        )  # where the bar to save covers nothing
        page.evaluate(AXE)
        where = f"{page.url} {view['width']} px {view['scheme']}"
        found += [f"{where}: {fault}" for fault in page.evaluate(RUN, LEVELS)]
        if page.evaluate("document.documentElement.scrollWidth") > view["width"]:
            found.append(f"{where}: wider than the window")
    return found


@pytest.fixture
def superuser_page(
    transactional_db: None, admin_user: User, live_server: Any, browser_page: OpenPage
) -> Page:
    client = Client()
    client.force_login(admin_user, backend="django.contrib.auth.backends.ModelBackend")
    page = browser_page()
    cookie = client.cookies[settings.SESSION_COOKIE_NAME].value
    page.context.add_cookies(
        [{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": live_server.url}]
    )
    return page


@pytest.mark.browser
def test_axe_finds_nothing_on_any_page_of_the_admin(
    superuser_page: Page, live_server: Any, published: Article
) -> None:
    page, found = superuser_page, []
    with transaction.atomic():
        every = addresses(published)
    for address in every:
        page.goto(live_server.url + address)
        found += faults(page)

    assert not found, "\n".join(found)


@pytest.mark.browser
def test_axe_finds_nothing_on_a_pasted_page_its_draft_and_what_holds_it_back(
    superuser_page: Page, live_server: Any, section: Any
) -> None:
    page = superuser_page
    page.goto(f"{live_server.url}/admin/articles/article/tempel/")
    page.fill("[name=text]", demo_page())
    page.click("[name=read]")
    page.wait_for_selector(".ProseMirror")
    found = faults(page)
    page.click("[name=make]")
    page.wait_for_selector(".ProseMirror")
    found += faults(page)
    page.click("[name=_step][value=submit]")
    page.wait_for_selector(".step-form")
    found += faults(page)

    assert not found, "\n".join(found)


@pytest.mark.browser
def test_axe_finds_nothing_at_the_door(
    transactional_db: None, live_server: Any, browser_page: OpenPage
) -> None:
    page = browser_page()
    page.goto(f"{live_server.url}/admin/login/")
    found = faults(page)
    page.fill("[name=username]", "siapa")
    page.fill("[name=password]", "salah")
    page.click("[type=submit]")

    assert not found + faults(page)
