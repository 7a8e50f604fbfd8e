"""A page before axe: WCAG 2.2 AA, wide and on a phone, in the light and in the dark."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from playwright.sync_api import Page

type Scheme = Literal["light", "dark"]
AXE = (Path(__file__).parents[2] / "vendor" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
# What another width or other colours can change of a page that was found good.
OF_THE_VIEW = ["color-contrast", "target-size", "scrollable-region-focusable"]
# Colours that still change are waited for, but no animation that never ends, nor an answer that never comes.
RUN = """async (rules) => {
    const within = (seconds, end) => new Promise((done, fail) => setTimeout(end, seconds * 1000, done, fail))
    const settled = document.getAnimations().map((each) => each.finished.catch(() => null))
    await Promise.race([Promise.all(settled), within(5, (done) => done())])
    const found = await Promise.race([
        axe.run(document, {runOnly: rules, resultTypes: ["violations"]}),
        within(60, (done, fail) => fail(new Error("axe gave no answer"))),
    ])
    return found.violations.flatMap((v) => v.nodes.map((node) => `${v.id}: ${node.target.join(" ")}`))
}"""
TO_THE_END = "window.scrollTo(0, document.body.scrollHeight)"  # where the bar to save covers nothing


@dataclass(frozen=True, kw_only=True)
class View:
    """A window, its colours, and what axe looks for in it."""

    width: int
    height: int
    scheme: Scheme
    rules: Sequence[str]


VIEWS = (
    View(width=1280, height=900, scheme="light", rules=LEVELS),
    View(width=360, height=740, scheme="dark", rules=OF_THE_VIEW),
)
PHONE_VIEWS = (
    View(width=360, height=740, scheme="light", rules=LEVELS),
    View(width=360, height=740, scheme="dark", rules=OF_THE_VIEW),
)
OPENED_VIEWS = (View(width=1280, height=900, scheme="dark", rules=OF_THE_VIEW), *VIEWS, PHONE_VIEWS[0])


def faults(page: Page, views: Sequence[View] = VIEWS) -> list[str]:
    """What axe finds in each of the views."""
    found: list[str] = []
    page.evaluate(AXE)
    for view in views:
        page.set_viewport_size({"width": view.width, "height": view.height})
        page.emulate_media(color_scheme=view.scheme, reduced_motion="reduce")
        page.evaluate(TO_THE_END)
        where = f"{page.url} {view.width} px {view.scheme}"
        found += [f"{where}: {fault}" for fault in page.evaluate(RUN, view.rules)]
        if page.evaluate("document.documentElement.scrollWidth") > view.width:
            found.append(f"{where}: wider than the window")
    return found
