"""Draws the guide's pictures of a demo newsroom that runs: `make pictures`, `ARGS="--site http://…"`."""

import sys
from argparse import ArgumentParser
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from newsroom.say import say
from tests.browser import FLAGS, NO_BROWSER, find_browser
from tests.guide.shots import SHOTS, Shot
from tests.guide.visiting import visitor

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"
LARGEST = 60_000
PHONES_END = 768
QUALITIES = (82, 70, 55, 40, 30)
STATES = {"story": "submitted", "out": "published", "approved": "approved"}


def main(site: str, names: list[str]) -> None:
    """Take every picture, or those named; what is too large is kept coarser."""
    path = find_browser()
    if path is None:
        sys.exit(NO_BROWSER)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        keys = stories(browser, site)
        for shot in SHOTS:
            if not names or shot.name in names:
                size = keep(shot.name, taken(shot, browser, site=site, keys=keys))
                say(f"{shot.name}: {size} bytes")


def stories(browser: Browser, site: str) -> dict[str, str]:
    """The newest story of each state, as the editor's list shows them."""
    with visitor(browser, "redaktur", site) as context:
        page, keys = context.new_page(), {}
        for name, state in STATES.items():
            page.goto(f"/admin/articles/article/?state__exact={state}")
            row = page.locator("tr:not(:has(.mark-scheduled))")
            keys[name] = row.locator("[name=_selected_action]").first.input_value()
    return keys


def taken(shot: Shot, browser: Browser, *, site: str, keys: dict[str, str]) -> bytes:
    """The picture as the browser gives it."""
    size = {"width": shot.width, "height": shot.height}
    is_phone = shot.width < PHONES_END
    look = {"color_scheme": "dark" if shot.dark else "light", "is_mobile": is_phone, "has_touch": is_phone}
    with visitor(browser, shot.who, site, viewport=size, **look) as context:
        page = context.new_page()
        page.goto(shot.address.format(**keys), wait_until="networkidle")
        if shot.prepare:
            shot.prepare(page)
            page.wait_for_timeout(800)
        return page.screenshot()


def keep(name: str, picture: bytes) -> int:
    """Writes it as WebP, no larger than a phone should load; returns its size."""
    with Image.open(BytesIO(picture)) as image:
        for quality in QUALITIES:
            written = BytesIO()
            image.save(written, "WEBP", quality=quality, method=6)
            if written.tell() <= LARGEST:
                break
    (FOLDER / f"{name}.webp").write_bytes(written.getvalue())
    return written.tell()


if __name__ == "__main__":
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--site", default="http://127.0.0.1:8000")
    parser.add_argument("names", nargs="*", help="the pictures to take; all where none is named")
    chosen = parser.parse_args()
    main(chosen.site, chosen.names)
