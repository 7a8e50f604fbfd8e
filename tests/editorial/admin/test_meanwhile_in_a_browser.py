"""Whoever has a story open reads what others did with it meanwhile, and what becomes of what they type."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect

from articles.core.models import User
from articles.editorial.models import Article
from articles.editorial.services import save_article, submit
from articles.editorial.services.reading_content import content_of
from tests.browser import PATIENCE
from tests.editorial.admin.conftest import change_address

pytestmark = pytest.mark.browser
expect.set_options(timeout=PATIENCE)
BACK_FROM_ELSEWHERE = "dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))"


@pytest.fixture
def form(desk_of: Callable[..., Page], reporter: User, draft: Article) -> Page:
    page = desk_of(reporter)
    page.goto(change_address(draft), wait_until="networkidle")
    return page


@pytest.fixture
def saved(form: Page, draft: Article, editor: User) -> None:
    """An editor saves while the form is open."""
    save_article(
        draft.pk,
        replace(content_of(draft), headline="Sungai Surut"),
        seen=draft.revision_number,
        by=editor,
        at=timezone.now(),
    )


def test_who_typed_nothing_loads_what_was_saved(form, saved):
    form.evaluate(BACK_FROM_ELSEWHERE)
    told = form.locator("[data-meanwhile]")
    expect(told).to_contain_text("redaktur menyimpan revisi 2")

    told.get_by_role("link", name="Muat yang terbaru").click()

    expect(form.locator("[name=headline]")).to_have_value("Sungai Surut")
    expect(told).to_be_hidden()


def test_who_typed_reads_that_it_will_be_merged(form, saved):
    form.fill("[name=summary]", "Warga kembali ke rumah.")
    form.evaluate(BACK_FROM_ELSEWHERE)

    told = form.locator("[data-meanwhile]")
    expect(told).to_contain_text("digabung")
    expect(told.get_by_role("link")).to_be_hidden()


def test_who_typed_reads_that_the_story_moved_on(form, draft, reporter):
    form.fill("[name=summary]", "Warga kembali ke rumah.")
    submit(draft.pk, seen=1, by=reporter, at=timezone.now())
    form.evaluate(BACK_FROM_ELSEWHERE)

    told = form.locator("[data-meanwhile]")
    expect(told).to_contain_text("Menunggu persetujuan")
    expect(told.get_by_role("link", name="Muat yang terbaru")).to_be_visible()
