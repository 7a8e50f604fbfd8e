import pytest

from articles.readership.visitors import is_reader

PHONE = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36"
OURS = {"Sec-Fetch-Site": "same-origin", "User-Agent": PHONE}
ORIGIN = "https://harianmusi.example"


@pytest.mark.parametrize("headers", [OURS, {"Origin": ORIGIN, "User-Agent": PHONE}])
def test_browser_on_our_page_is_a_reader(headers):
    assert is_reader(headers, origin=ORIGIN)


@pytest.mark.parametrize(
    "changed",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "none"},
        {"Sec-Purpose": "prefetch;prerender"},
        {"Purpose": "prefetch"},
        {"User-Agent": ""},
        {"User-Agent": "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"},
        {"User-Agent": "WhatsApp/2.24"},
        {"User-Agent": "curl/8.5"},
        {"User-Agent": "Mozilla/5.0 HeadlessChrome/130.0"},
        {"User-Agent": "x" * 100_000 + "bot"},
    ],
)
def test_robots_prefetches_and_other_sites_are_not(changed):
    is_long = len(changed.get("User-Agent", "")) > 1000

    assert is_reader(OURS | changed, origin=ORIGIN) is is_long


@pytest.mark.parametrize("origin", [None, "https://lain.example", "null"])
def test_without_fetch_metadata_the_origin_must_be_ours(origin):
    headers = {"User-Agent": PHONE} | ({"Origin": origin} if origin else {})

    assert not is_reader(headers, origin=ORIGIN)
