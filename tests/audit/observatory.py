"""Mozilla's Observatory by its published rules, as far as one answer of a site can show.

https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.request import Request, urlopen

BEHIND_HTTPS = {"X-Forwarded-For": "192.0.2.1", "X-Forwarded-Proto": "https"}
BASE = 100
BONUSES_FROM = 90
SIX_MONTHS = 15_768_000
PRIVATE_REFERRERS = {"no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"}

Headers = Mapping[str, str]


@dataclass(frozen=True)
class Rule:
    """A test of the rules: what it looks at, and the points for what it finds."""

    name: str
    points: Callable[[Headers], int]


@dataclass(frozen=True, kw_only=True)
class Grade:
    """The points in all, and of each test."""

    score: int
    rows: dict[str, int]


def grade(site: str) -> Grade:
    """The score of the front page as it is answered behind a proxy that speaks HTTPS."""
    request = Request(f"{site}/", headers=BEHIND_HTTPS)  # noqa: S310 -- our own address
    with urlopen(request, timeout=30) as answer:  # noqa: S310
        headers = {name.lower(): value for name, value in answer.headers.items()}
    return graded(headers)


def graded(headers: Headers) -> Grade:
    """The score of these headers: bonuses count only where penalties left 90 points."""
    rows = {rule.name: rule.points(headers) for rule in RULES}
    after_penalties = BASE + sum(points for points in rows.values() if points < 0)
    bonuses = sum(points for points in rows.values() if points > 0)
    return Grade(score=max(0, after_penalties + bonuses * (after_penalties >= BONUSES_FROM)), rows=rows)


def _policy(headers: Headers) -> dict[str, list[str]]:
    parts = (part.split() for part in headers.get("content-security-policy", "").split(";"))
    return {words[0]: words[1:] for words in parts if words}


def _content_security(headers: Headers) -> int:
    policy = _policy(headers)
    if not policy:
        return -25
    scripts = policy.get("script-src", policy.get("default-src", ["*"]))
    styles = policy.get("style-src", policy.get("default-src", ["*"]))
    if {"'unsafe-inline'", "data:", "https:", "*"} & set(scripts):
        return -20
    if any(source.startswith("http:") for sources in policy.values() for source in sources):
        return -20
    if "'unsafe-eval'" in scripts:
        return -10
    if {"'unsafe-inline'", "data:", "https:", "*"} & set(styles):
        return 0
    strict = policy.get("default-src") == ["'none'"] and policy.get("form-action") in (["'none'"], ["'self'"])
    return 10 if strict else 5


def _cookies(headers: Headers) -> int:
    cookie = headers.get("set-cookie", "").casefold()
    if not cookie:
        return 0
    return 5 if all(word in cookie for word in ("secure", "httponly", "samesite")) else -40


def _transport(headers: Headers) -> int:
    match = re.search(r"max-age=([0-9]+)", headers.get("strict-transport-security", ""))
    if match is None:
        return -20
    return 0 if int(match[1]) >= SIX_MONTHS else -10


def _framing(headers: Headers) -> int:
    if "frame-ancestors" in _policy(headers):
        return 5
    return 0 if headers.get("x-frame-options", "").upper() in ("DENY", "SAMEORIGIN") else -20


def _referrer(headers: Headers) -> int:
    named = headers.get("referrer-policy")
    if named is None:
        return 0
    return 5 if named.split(",")[-1].strip() in PRIVATE_REFERRERS else -5


def _resource(headers: Headers) -> int:
    points = {None: 0, "same-origin": 10, "same-site": 10, "cross-origin": 0}
    return points.get(headers.get("cross-origin-resource-policy"), -5)


def _sharing(headers: Headers) -> int:
    is_open = headers.get("access-control-allow-origin") == "*"
    return -50 if is_open and headers.get("access-control-allow-credentials") == "true" else 0


def _sniffing(headers: Headers) -> int:
    return 0 if headers.get("x-content-type-options", "").casefold() == "nosniff" else -5


# HSTS preloading, the redirection from HTTP and certificates hang on a public host: none is counted.
# Scripts come from the site itself, which gives 0 for subresource integrity.
RULES = (
    Rule("Content-Security-Policy", _content_security),
    Rule("Cookies", _cookies),
    Rule("Cross-origin resource sharing", _sharing),
    Rule("Referrer-Policy", _referrer),
    Rule("Strict-Transport-Security", _transport),
    Rule("X-Content-Type-Options", _sniffing),
    Rule("Framing", _framing),
    Rule("Cross-Origin-Resource-Policy", _resource),
)
