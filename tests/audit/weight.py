"""What a first view costs on a phone: bytes over the wire, requests, and how much the page jumps."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from playwright.sync_api import Browser

PHONE = {
    "viewport": {"width": 360, "height": 800},
    "device_scale_factor": 2,
    "is_mobile": True,
    "has_touch": True,
}
SHIFTS = """
window.shifted = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifted += entry.value;
}).observe({type: "layout-shift", buffered: true});
"""


@dataclass(frozen=True, kw_only=True)
class Weight:
    """A first view, nothing kept from before; photos are what lies among the uploads."""

    requests: int
    kilobytes: float
    photo_requests: int
    photo_kilobytes: float
    script_kilobytes: float
    strangers: tuple[str, ...]
    shift: float


def weight(url: str, *, browser: Browser) -> Weight:
    """Opens the page on a phone of 360 px with two dots a pixel, and scrolls to its end."""
    sizes: dict[str, float] = {}
    kinds: dict[str, tuple[str, str]] = {}
    with browser.new_context(**PHONE) as context:
        page = context.new_page()
        page.add_init_script(SHIFTS)
        wire = context.new_cdp_session(page)
        wire.send("Network.enable")
        wire.on(
            "Network.responseReceived",
            lambda e: kinds.update({e["requestId"]: (e["response"]["url"], e["type"])}),
        )
        wire.on("Network.loadingFinished", lambda e: sizes.update({e["requestId"]: e["encodedDataLength"]}))
        page.goto(url, wait_until="networkidle")
        first = dict(sizes)
        page.evaluate("window.scrollTo(0, document.body.scrollHeight)")
        page.wait_for_load_state("networkidle")
        shift = page.evaluate("window.shifted")
    rows = [
        (*kinds[key], size / 1000)
        for key, size in first.items()
        if key in kinds and not kinds[key][0].startswith("data:")
    ]
    photos = [size for address, _kind, size in rows if urlsplit(address).path.startswith("/media/")]
    here = urlsplit(url).netloc
    return Weight(
        requests=len(rows) - len(photos),
        kilobytes=round(sum(size for *_, size in rows) - sum(photos), 1),
        photo_requests=len(photos),
        photo_kilobytes=round(sum(photos), 1),
        script_kilobytes=round(sum(size for _address, kind, size in rows if kind == "Script"), 1),
        strangers=tuple(address for address, *_ in rows if urlsplit(address).netloc != here),
        shift=round(shift, 3),
    )
