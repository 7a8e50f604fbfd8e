"""A reporter's text outlives a closed window and a lost session, in a real browser."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from articles.core.models import User
from articles.editorial.models import Article, Buffer
from articles.taxonomy.models import Section
from tests.browser import OpenPage

PASSWORD = "kata-sandi-uji"
PASTE = "/admin/articles/article/tempel/"


@pytest.fixture
def reporter_page(
    transactional_db: None, reporter: User, section: Section, live_server: Any, browser_page: OpenPage
) -> Page:
    reporter.set_password(PASSWORD)
    reporter.save()
    page = browser_page(base_url=live_server.url)
    page.goto("/admin/login/?next=/admin/articles/article/add/")
    page.fill("[name=username]", reporter.username)
    page.fill("[name=password]", PASSWORD)
    page.click("[type=submit]")
    expect(page.locator(".ProseMirror")).to_be_visible()
    return page


@pytest.mark.browser
def test_what_a_closed_window_left_is_offered_taken_over_and_saved(reporter_page: Page) -> None:
    reporter_page.fill("[name=headline]", "Warga Bersihkan Sungai")
    reporter_page.click(".ProseMirror")
    reporter_page.keyboard.type("Warga turun ke sungai.")
    address, context = reporter_page.url, reporter_page.context
    reporter_page.wait_for_timeout(300)  # shelved in the browser, not yet sent
    reporter_page.close(run_before_unload=False)

    page = context.new_page()
    page.goto(address)
    expect(page.locator("[data-unsaved] summary")).to_contain_text("Judul, Isi")
    page.click("[data-unsaved] .big-button")
    expect(page.locator(".ProseMirror")).to_have_text("Warga turun ke sungai.")
    expect(page.locator(".typing-state")).to_contain_text("Ketikan tersimpan")
    page.click("[name=_save]")
    expect(page.locator(".messagelist")).to_contain_text("revisi 1")

    assert Article.objects.get().body == "<p>Warga turun ke sungai.</p>"
    assert not Buffer.objects.unsaved().exists()


@pytest.mark.browser
def test_what_was_submitted_with_the_first_press_is_not_spoken_of_on_the_next_page(
    reporter_page: Page, section: Section
) -> None:
    address = reporter_page.url
    reporter_page.fill("[name=headline]", "Warga Bersihkan Sungai")
    reporter_page.select_option("[name=section]", str(section.pk))
    reporter_page.click(".ProseMirror")
    reporter_page.keyboard.type("Warga turun ke sungai.")
    reporter_page.click("[name=_step][value=submit]")
    expect(reporter_page.locator(".messagelist")).to_contain_text("revisi 1")
    reporter_page.wait_for_load_state("networkidle")

    reporter_page.goto(address)
    reporter_page.wait_for_load_state("networkidle")

    expect(reporter_page.locator(".ProseMirror")).to_be_visible()
    expect(reporter_page.locator("[data-offers]")).to_be_empty()


@pytest.mark.browser
def test_a_correction_of_a_pasted_text_is_offered_until_its_draft_is_made(reporter_page: Page) -> None:
    context = reporter_page.context
    reporter_page.goto(PASTE)
    reporter_page.fill(
        "[name=text]", "Warga Bersihkan Sungai\n\nSENA - Warga turun ke sungai pada Sabtu pagi."
    )
    reporter_page.click("[name=read]")
    reporter_page.fill("[name=headline]", "Warga Sena Bersihkan Sungai")
    reporter_page.wait_for_timeout(300)  # shelved in the browser
    reporter_page.close(run_before_unload=False)

    page = context.new_page()
    page.goto(PASTE)
    page.click("[data-pasted] >> text=Lanjutkan")
    expect(page.locator("[name=headline]")).to_have_value("Warga Sena Bersihkan Sungai")
    page.click("[name=make]")
    expect(page.locator(".messagelist")).to_contain_text("Konsep sudah dibuat")
    page.goto(PASTE)
    page.wait_for_load_state("networkidle")

    assert Article.objects.get().headline == "Warga Sena Bersihkan Sungai"
    assert not page.locator("[data-pasted] >> text=Lanjutkan").count()


@pytest.fixture
def correcting(reporter_page: Page) -> Page:
    """A pasted text that was read and then corrected."""
    reporter_page.goto(PASTE)
    reporter_page.fill(
        "[name=text]", "Warga Bersihkan Sungai\n\nSENA - Warga turun ke sungai pada Sabtu pagi."
    )
    reporter_page.click("[name=read]")
    reporter_page.fill("[name=summary]", "Ringkasan yang diketik.")
    reporter_page.fill("[name=headline]", "Warga Sena Bersihkan Sungai")
    return reporter_page


@pytest.mark.browser
def test_a_correction_of_a_pasted_text_outlives_a_reload_of_its_screen(correcting: Page) -> None:
    correcting.reload()
    expect(correcting.locator("[name=summary]")).to_have_value("Ringkasan yang diketik.")
    correcting.fill("[name=headline]", "Warga Sena Membersihkan Sungai")
    correcting.reload()

    expect(correcting.locator("[name=headline]")).to_have_value("Warga Sena Membersihkan Sungai")
    expect(correcting.locator("[name=summary]")).to_have_value("Ringkasan yang diketik.")


@pytest.mark.browser
def test_reading_a_pasted_text_again_discards_its_correction(correcting: Page) -> None:
    correcting.locator(".paste-source").evaluate("part => (part.open = true)")
    correcting.click("[name=read]")

    expect(correcting.locator("[name=summary]")).to_have_value("")
    expect(correcting.locator("[name=headline]")).to_have_value("Warga Bersihkan Sungai")


@pytest.mark.browser
def test_the_button_of_a_pasted_text_waits_for_the_line_and_nothing_is_forgotten(correcting: Page) -> None:
    correcting.context.set_offline(True)
    correcting.click("[name=make]")
    expect(correcting.locator(".typing-state")).to_contain_text("tekan tombolnya lagi")
    correcting.context.set_offline(False)
    correcting.click("[name=make]")
    expect(correcting.locator(".messagelist")).to_contain_text("Konsep sudah dibuat")

    assert Article.objects.get().summary == "Ringkasan yang diketik."


@pytest.mark.browser
def test_a_pasted_text_becomes_a_draft_after_logging_in_on_its_page(correcting: Page) -> None:
    correcting.context.clear_cookies()
    correcting.click("[name=make]")
    correcting.fill("dialog [name=password]", PASSWORD)
    correcting.click("dialog .default")
    expect(correcting.locator(".messagelist")).to_contain_text("Konsep sudah dibuat")

    assert Article.objects.get().summary == "Ringkasan yang diketik."


@pytest.mark.browser
def test_a_correction_of_which_no_draft_was_made_is_offered_after_other_stories_were_opened(
    correcting: Page,
) -> None:
    correcting.route(f"**{PASTE}", lambda route: route.fulfill(status=502, body="Bad gateway"))
    correcting.click("[name=make]")
    expect(correcting.locator("body")).to_have_text("Bad gateway")
    correcting.unroute(f"**{PASTE}")
    correcting.goto("/admin/articles/article/add/")
    expect(correcting.locator(".ProseMirror")).to_be_visible()
    correcting.wait_for_load_state("networkidle")
    correcting.goto(PASTE)
    correcting.click("[data-pasted] >> text=Lanjutkan")

    expect(correcting.locator("[name=headline]")).to_have_value("Warga Sena Bersihkan Sungai")


@pytest.mark.browser
def test_a_lost_session_is_mended_on_the_page_and_the_save_goes_on(reporter_page: Page) -> None:
    reporter_page.fill("[name=headline]", "Warga Bersihkan Sungai")
    reporter_page.context.clear_cookies()

    reporter_page.click("[name=_save]")
    expect(reporter_page.locator("dialog[open]")).to_contain_text("Masuk kembali")
    reporter_page.fill("dialog [name=password]", "salah")
    reporter_page.click("dialog .default")
    expect(reporter_page.locator("[data-login-error]")).not_to_be_empty()
    reporter_page.fill("dialog [name=password]", PASSWORD)
    reporter_page.click("dialog .default")

    expect(reporter_page.locator(".messagelist")).to_contain_text("revisi 1")
    assert Article.objects.get().headline == "Warga Bersihkan Sungai"


@pytest.mark.browser
def test_above_the_keys_of_a_phone_one_logs_in_at_once_and_types_on_where_one_was(
    reporter_page: Page,
) -> None:
    reporter_page.set_viewport_size({"width": 360, "height": 400})
    dialog = reporter_page.locator("dialog[open]")
    text = reporter_page.locator(".ProseMirror")
    reporter_page.context.clear_cookies()

    text.press_sequentially("Warga turun")
    dialog.wait_for()
    for part in dialog.locator("h2, input, button").all():
        expect(part).to_be_in_viewport(ratio=1)
    dialog.locator("[name=password]").fill(PASSWORD)
    dialog.locator(".default").click()
    expect(dialog).to_be_hidden()
    reporter_page.keyboard.type(" ke sungai")

    expect(text).to_contain_text("Warga turun ke sungai")


@pytest.mark.browser
def test_a_save_without_a_line_stops_asking_for_the_button_once_all_is_kept(reporter_page: Page) -> None:
    state = reporter_page.locator(".typing-state")
    reporter_page.fill("[name=headline]", "Warga Bersihkan Sungai")
    expect(state).to_contain_text("Ketikan tersimpan")
    reporter_page.context.set_offline(True)
    reporter_page.click("[name=_save]")
    expect(state).to_contain_text("tekan tombolnya lagi")

    reporter_page.context.set_offline(False)

    expect(state).to_contain_text("Ketikan tersimpan")


@pytest.mark.browser
def test_another_person_who_logs_in_on_the_page_does_not_get_its_text(
    reporter_page: Page, colleague: User
) -> None:
    colleague.set_password(PASSWORD)
    colleague.save()
    reporter_page.fill("[name=headline]", "Rahasia wartawan")
    reporter_page.context.clear_cookies()

    reporter_page.click("[name=_save]")
    reporter_page.fill("dialog [name=username]", colleague.username)
    reporter_page.fill("dialog [name=password]", PASSWORD)
    reporter_page.click("dialog .default")
    expect(reporter_page.locator(".desk")).to_be_visible()
    reporter_page.goto("/admin/articles/article/add/")
    expect(reporter_page.locator(".ProseMirror")).to_be_visible()
    reporter_page.wait_for_load_state("networkidle")

    assert "Rahasia" not in reporter_page.content()
    assert not Buffer.objects.filter(owner=colleague).exists()
