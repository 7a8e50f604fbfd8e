import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.search.spelling import as_written

HEADLINES = ["Kapolres Banyuasin Pantau Gudang", "Banyuasin Banjir", "Harga Karet di Muba Turun"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("kapolrs banyuasn", "kapolres banyuasin"),
        ("BANYUASIM", "banyuasin"),
        ("harga karret", "harga karet"),
        ("kapolres banyuasin", ""),
        ("xylophone", ""),
        ("muba", ""),
        ("mubaa 2024", "muba"),
        ("di", ""),
        ("", ""),
    ],
)
def test_words_are_brought_to_the_form_of_the_headlines(typed, meant):
    assert as_written(typed, HEADLINES) == meant


def test_more_frequent_word_wins_among_equals():
    assert as_written("kares", ["Karet", "Karet", "Karen"]) == "karet"


@given(st.text(max_size=200))
def test_any_text_is_read(typed):
    as_written(typed, HEADLINES)
