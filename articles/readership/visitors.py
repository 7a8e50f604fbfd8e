"""Who counts as a reader: a browser that shows our own page, and nothing else."""

import re
from collections.abc import Mapping

ROBOTS = re.compile(
    r"bot\b|bot/|crawl|spider|slurp|preview|facebookexternalhit|whatsapp|telegram|headless|lighthouse"
    r"|python|curl|wget|java/|go-http|httpclient|monitor|phantom|scrap",
    re.IGNORECASE,
)
PURPOSES = ("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz")
LONGEST_AGENT = 512


def is_reader(headers: Mapping[str, str], *, origin: str) -> bool:
    """Whether the page that asks is our own, shown to somebody, in something that says it is a browser."""
    site = headers.get("Sec-Fetch-Site")
    is_ours = site == "same-origin" if site is not None else headers.get("Origin") == origin
    agent = headers.get("User-Agent", "")[:LONGEST_AGENT]
    is_ahead = any(word in headers.get(name, "") for name in PURPOSES for word in ("prefetch", "preview"))
    return is_ours and not is_ahead and bool(agent) and not ROBOTS.search(agent)
