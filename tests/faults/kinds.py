"""The faults: each is a row; what it does happens while somebody types."""

import contextlib
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from playwright.sync_api import Error, Route

from tests.faults.newsroom import Newsroom
from tests.faults.writer import KEEP, PATIENCE, Writer

type Strike = Callable[[Writer, Newsroom], None]

LATE = 10.0  # seconds, times the scale of the run


@dataclass(frozen=True, kw_only=True)
class Fault:
    """What happens, and whether the page survives it."""

    name: str
    strike: Strike
    ends_page: bool = False


def close_tab(writer: Writer, _: Newsroom) -> None:
    writer.page.close(run_before_unload=False)


def crash_tab(writer: Writer, _: Newsroom) -> None:
    with contextlib.suppress(Error):
        writer.page.goto("chrome://crash", timeout=2000)
    writer.page.close()


def reload(writer: Writer, _: Newsroom) -> None:
    writer.page.reload(wait_until="domcontentloaded")


def log_out_elsewhere(writer: Writer, newsroom: Newsroom) -> None:
    other = writer.new_page()
    other.goto(f"{newsroom.address}/admin/password_change/")
    other.click("#logout-form button")
    other.wait_for_load_state()
    other.close()
    writer.type_for(1)
    writer.log_in_again()


def drop_cookies(writer: Writer, _: Newsroom) -> None:
    writer.context.clear_cookies()
    writer.type_for(1)
    writer.log_in_again()


def rotate_key(writer: Writer, newsroom: Newsroom) -> None:
    newsroom.rotate_key()
    writer.type_for(1)
    writer.log_in_again()


def go_offline(writer: Writer, _: Newsroom) -> None:
    writer.context.set_offline(True)
    writer.type_for(LATE * writer.scale)
    writer.context.set_offline(False)


def stop_database(writer: Writer, newsroom: Newsroom) -> None:
    newsroom.stop_database()
    writer.type_for(LATE * writer.scale)
    newsroom.start_database()


def kill_worker(writer: Writer, newsroom: Newsroom) -> None:
    newsroom.kill_web_worker()
    writer.type_for(1)


def delay_answers(writer: Writer, _: Newsroom) -> None:
    with routed(writer, lambda route: writer.hold(route, route.fetch(), seconds=LATE * writer.scale)):
        writer.type_for(3)
        writer.wait_until_kept()


def drop_answers(writer: Writer, _: Newsroom) -> None:
    def drop(route: Route) -> None:
        route.fetch()
        route.abort()

    with routed(writer, drop):
        writer.type_for(3)


def repeat_requests(writer: Writer, _: Newsroom) -> None:
    def repeat(route: Route) -> None:
        route.fetch()
        route.fulfill(response=route.fetch())

    with routed(writer, repeat):
        writer.type_for(3)
        writer.wait_until_kept()


def repeat_late(writer: Writer, _: Newsroom) -> None:
    """An old request reaches the server once more, after newer ones and after the save."""
    caught: list[tuple[str, str, dict[str, str]]] = []

    def catch(route: Route) -> None:
        caught.append((route.request.url, route.request.post_data or "", route.request.all_headers()))
        route.continue_()

    with routed(writer, catch):
        writer.type_for(3)
        writer.wait_until_kept()
    writer.save()
    for url, data, headers in caught:
        token = writer.page.locator("#article_form [name=csrfmiddlewaretoken]").get_attribute("value") or ""
        kept = {"Content-Type": headers["content-type"], "X-CSRFToken": token, "Referer": url}
        writer.context.request.post(url, data=data, headers=kept)
    writer.open(writer.page, writer.address)
    pages = {json.loads(data)["page"] for _, data, _ in caught}
    if any(writer.page.locator(f"[data-unsaved='{page}']").count() for page in pages):
        raise AssertionError("An old request brought old text back.")


def drop_answer_to_save(writer: Writer, _: Newsroom) -> None:
    """The story is saved, but nobody is told: the person presses the button again."""
    saved: list[int] = []

    def drop(route: Route) -> None:
        if not is_save(route) or saved:
            route.continue_()
            return
        saved.append(route.fetch(max_redirects=0).status)
        route.abort()

    writer.page.route("**/article/*/", drop)
    writer.page.route("**/article/*/change/", drop)
    with contextlib.suppress(Error):
        writer.page.click("[name=_save]")
    deadline = time.monotonic() + PATIENCE / 1000
    while not saved and time.monotonic() < deadline:
        writer.page.wait_for_timeout(100)
    writer.page.wait_for_timeout(500)
    writer.page.unroute_all()
    if writer.page.url.startswith("chrome-error"):
        writer.come_back()


def is_save(route: Route) -> bool:
    return route.request.method == "POST" and route.request.is_navigation_request()


def send_save_twice(writer: Writer, _: Newsroom) -> None:
    def twice(route: Route) -> None:
        if is_save(route):
            route.fetch(max_redirects=0)
        route.continue_()

    writer.page.route("**/article/*/", twice)
    writer.page.route("**/article/*/change/", twice)
    writer.save()
    writer.page.unroute_all()


def type_in_two_windows(writer: Writer, _: Newsroom) -> None:
    """A second window types elsewhere in the same story and is closed; its text stays its own."""
    other = writer.new_page()
    writer.open(other, writer.address)
    other.fill("[name=summary]", f"Ringkasan {writer.name}")
    other.wait_for_selector(".typing-state[data-state=kept]")
    other.close()
    writer.page.bring_to_front()


def save_in_two_windows(writer: Writer, _: Newsroom) -> None:
    """A second window saves another field of the same story, then the first saves."""
    if writer.address.endswith("/add/"):
        writer.save()
        writer.focus()
        writer.type_for(1)
    other = writer.new_page()
    writer.open(other, writer.address)
    other.fill("[name=summary]", f"Ringkasan {writer.name}")
    other.click("[name=_save]")
    other.wait_for_selector(".messagelist")
    other.close()
    writer.page.bring_to_front()


def choose_photo_offline(writer: Writer, _: Newsroom) -> None:
    """A photo is put into the text without a line, and waits with what is typed below it."""
    writer.context.set_offline(True)
    writer.choose_photo()
    writer.type_for(LATE * writer.scale)
    writer.context.set_offline(False)
    writer.wait_for_photo()


def close_tab_on_a_photo(writer: Writer, _: Newsroom) -> None:
    """The window closes while a photo waits; whoever comes back finds it in the text, and it is sent."""
    writer.context.set_offline(True)
    writer.choose_photo()
    writer.type_for(LATE * writer.scale)
    writer.page.wait_for_timeout(500)
    writer.page.close(run_before_unload=False)
    writer.context.set_offline(False)
    writer.come_back()
    writer.wait_for_photo()


@contextlib.contextmanager
def routed(writer: Writer, handler: Callable[[Route], None]) -> Iterator[None]:
    """Puts the handler between the page and where its typing is kept."""
    writer.page.route(KEEP, handler)
    try:
        yield
    finally:
        writer.release(before=float("inf"))
        writer.page.unroute_all(behavior="wait")


FAULTS = (
    Fault(name="window closed", strike=close_tab, ends_page=True),
    Fault(name="tab crashed", strike=crash_tab, ends_page=True),
    Fault(name="page loaded anew", strike=reload, ends_page=True),
    Fault(name="logged out in another window", strike=log_out_elsewhere),
    Fault(name="cookies gone", strike=drop_cookies),
    Fault(name="secret key rotated", strike=rotate_key),
    Fault(name="offline and back", strike=go_offline),
    Fault(name="database stopped and started", strike=stop_database),
    Fault(name="web worker killed", strike=kill_worker),
    Fault(name="answers delayed", strike=delay_answers),
    Fault(name="answers lost", strike=drop_answers),
    Fault(name="requests sent twice", strike=repeat_requests),
    Fault(name="old request comes again after the save", strike=repeat_late),
    Fault(name="answer to Save lost", strike=drop_answer_to_save),
    Fault(name="Save sent twice", strike=send_save_twice),
    Fault(name="two windows, one closed", strike=type_in_two_windows),
    Fault(name="two windows, both save", strike=save_in_two_windows),
    Fault(name="photo chosen offline", strike=choose_photo_offline),
    Fault(name="window closed on a waiting photo", strike=close_tab_on_a_photo),
)
