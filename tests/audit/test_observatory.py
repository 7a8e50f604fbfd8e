import pytest

from tests.audit.observatory import graded

BEST = {
    "content-security-policy": "default-src 'none'; form-action 'self'; frame-ancestors 'none'",
    "referrer-policy": "strict-origin-when-cross-origin",
    "strict-transport-security": "max-age=31536000; includeSubDomains",
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "same-origin",
}


def test_strict_site_earns_every_bonus():
    assert graded(BEST).score == 130


@pytest.mark.parametrize(
    ("header", "value", "expected"),
    [
        ("content-security-policy", None, 55),
        ("content-security-policy", "script-src 'self' 'unsafe-inline'; frame-ancestors 'none'", 80),
        ("strict-transport-security", None, 80),
        ("strict-transport-security", "max-age=60", 120),
        ("x-content-type-options", None, 125),
        ("cross-origin-resource-policy", None, 120),
        ("referrer-policy", "unsafe-url", 120),
    ],
)
def test_what_is_missing_costs_its_points_and_below_90_every_bonus(header, value, expected):
    headers = {name: text for name, text in (BEST | {header: value}).items() if text}

    assert graded(headers).score == expected
