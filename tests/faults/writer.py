"""Somebody who types known words, each with the moment at which it was typed."""

import contextlib
import time
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import BrowserContext, Error, Page, Route, expect

from tests.faults.newsroom import PASSWORD, USER, Newsroom
from tests.pictures import picture_bytes

ADD = "/admin/articles/article/add/"
KEEP = "**/admin/articles/article/ketikan/"
PATIENCE = 30_000
SAVED = ".messagelist"
ANSWERS = f"{SAVED}, .conflict"
KEPT = ".typing-state[data-state=kept]"
OFFLINE = ".typing-state[data-state=offline]"
MOST_PRESSES = 4
PAUSE = 0.09


@dataclass(frozen=True)
class Word:
    """A word that stands nowhere else, and when its last letter was typed."""

    text: str
    at: float


class Writer:
    """One person at one browser, with one story at a time."""

    def __init__(self, context: BrowserContext, newsroom: Newsroom, *, scale: float) -> None:
        self.context, self.newsroom, self.scale = context, newsroom, scale
        self.page = self.new_page()
        self.words: list[Word] = []
        self.held: list[tuple[float, Route, Any]] = []
        self.conflicts = 0
        self.address = ADD
        self.name = ""

    def new_page(self) -> Page:
        page = self.context.new_page()
        page.set_default_timeout(PATIENCE)
        page.on("dialog", lambda dialog: dialog.accept())
        return page

    def open(self, page: Page, address: str) -> None:
        """Goes to a form, through the log-in where that is asked."""
        page.goto(f"{self.newsroom.address}{address}", wait_until="domcontentloaded")
        if page.locator("#login-form").count():
            page.fill("[name=username]", USER)
            page.fill("[name=password]", PASSWORD)
            page.click("[type=submit]")
        expect(page.locator(".ProseMirror")).to_be_visible(timeout=PATIENCE)
        page.wait_for_load_state("networkidle")

    def begin(self, name: str, *, new: bool) -> None:
        """Opens a story, a new one or the last, and begins to type."""
        self.name, self.words = name, []
        if new:
            self.address = ADD
        self.open(self.page, self.address)
        if new:
            self.page.fill("[name=headline]", f"Naskah {name}")
        self.focus()

    def focus(self) -> None:
        """Puts the cursor at the end of the text, whatever stands in its middle."""
        self.page.locator(".ProseMirror").focus()
        self.page.keyboard.press("Control+End")

    def type_for(self, seconds: float) -> None:
        """Types on, whatever happens around the page."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            text = f"{self.name}n{len(self.words)}z"
            self.page.keyboard.type(f"{text} ")
            self.words.append(Word(text, time.monotonic()))
            self.page.wait_for_timeout(PAUSE * 1000)
            self.release(before=time.monotonic())

    def hold(self, route: Route, response: Any, *, seconds: float) -> None:
        """Keeps an answer back for a while."""
        self.held.append((time.monotonic() + seconds, route, response))

    def release(self, *, before: float) -> None:
        for each in [each for each in self.held if each[0] <= before]:
            self.held.remove(each)
            each[1].fulfill(response=each[2])

    def wait_until_kept(self) -> None:
        """Until the page itself says that the server has everything."""
        deadline = time.monotonic() + PATIENCE / 1000
        while self.page.locator(".typing-state").get_attribute("data-state") != "kept" or self.held:
            self.release(before=time.monotonic())
            self.page.wait_for_timeout(100)
            if time.monotonic() > deadline:
                raise TimeoutError("What was typed is still not kept.")

    def log_in_again(self) -> None:
        """In the dialog that the page shows."""
        dialog = self.page.locator("dialog.login-again[open]")
        expect(dialog).to_be_visible(timeout=PATIENCE)
        dialog.locator("[name=password]").fill(PASSWORD)
        dialog.locator(".default").click()
        expect(dialog).to_be_hidden(timeout=PATIENCE)
        self.focus()

    def come_back(self) -> None:
        """Opens the story again and takes over what is offered of this text; what else was left stays."""
        if self.page.is_closed():
            self.page = self.new_page()
        self.open(self.page, self.address)
        saved = self.page.locator("[data-offers] .four-eyes a")
        own = self.page.locator("ins", has_text=self.words[0].text)
        offer = self.page.locator("[data-unsaved]", has=own).locator(".big-button")
        if saved.count():
            saved.first.click()
            self.page.wait_for_load_state("networkidle")
        elif offer.count():
            offer.click()
            self.page.wait_for_load_state("domcontentloaded")
            expect(self.page.locator(KEPT)).to_be_visible(timeout=PATIENCE)

    def choose_photo(self) -> None:
        """Puts a photo that nobody has sent before into the text, and goes on below it."""
        picture = picture_bytes("PNG", size=(64 + len(self.words), 48 + int(self.name[1:])))
        self.page.click("[data-name=photo]")
        with self.page.expect_file_chooser() as chooser:
            self.page.click("dialog[open] .photo-choose")
        chooser.value.set_files({"name": "foto.png", "mimeType": "image/png", "buffer": picture})
        self.page.fill("dialog[open] input >> nth=0", f"Foto {self.name}")
        self.page.click("dialog[open] .prose-editor-dialog-buttons button >> nth=0")
        expect(self.page.locator(".ProseMirror .photo-waiting")).to_be_visible(timeout=PATIENCE)
        self.focus()

    def wait_for_photo(self) -> None:
        """Until the photo has its number, once, and nothing in the text waits."""
        name = f"Foto {self.name}"
        shown = self.page.locator(f".ProseMirror figure :is([alt='{name}'], canvas[aria-label='{name}'])")
        expect(self.page.locator(".ProseMirror .photo-waiting")).to_have_count(0, timeout=PATIENCE)
        expect(shown).to_have_count(1, timeout=PATIENCE)
        if "data-photo-waiting" in self.text():
            raise AssertionError("The form still holds a photo that waits.")

    def save(self) -> None:
        """Presses Save, again where the page asks for it, until it is a revision; conflicts are counted."""
        for _ in range(MOST_PRESSES):
            with contextlib.suppress(Error):
                self.forget_what_was_said()
                self.page.click("[name=_save]", timeout=PATIENCE)
                self.page.locator(f"{ANSWERS}, {OFFLINE}, body.neterror").first.wait_for(timeout=PATIENCE)
            if self.page.locator(".conflict").count():
                self.conflicts += 1
            elif self.page.locator(OFFLINE).count():
                self.page.locator(f"{ANSWERS}, {KEPT}").first.wait_for(timeout=PATIENCE)
            elif not self.page.locator("#article_form").count():
                self.come_back()
            if self.page.locator(SAVED).count():
                break
        expect(self.page.locator(SAVED)).to_be_visible()
        self.address = self.page.url.removeprefix(self.newsroom.address)
        expect(self.page.locator(".ProseMirror")).to_be_visible(timeout=PATIENCE)

    def forget_what_was_said(self) -> None:
        """Takes away the answers to an earlier press, so that the next one's are seen."""
        self.page.locator(ANSWERS).evaluate_all("all => all.forEach((each) => each.remove())")
        self.page.locator(OFFLINE).evaluate_all("all => all.forEach((each) => { each.dataset.state = '' })")

    def text(self) -> str:
        """The text of the story as the form holds it."""
        return self.page.locator("[name=body]").input_value()

    def missing(self, text: str) -> list[Word]:
        return [word for word in self.words if word.text not in text]
