import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.search.cursors import Cursor
from articles.search.snippets import LENGTH, marked, passage


@pytest.mark.parametrize(
    ("text", "wanted", "expected"),
    [
        ("Ia menulis buku", {"tulis"}, "Ia <mark>menulis</mark> buku"),
        ("KPU & PPK", {"kpu"}, "<mark>KPU</mark> &amp; PPK"),
        ("tahun 2024.", {"2024"}, "tahun <mark>2024</mark>."),
        ("<mark>x</mark>", {"x"}, "&lt;mark&gt;<mark>x</mark>&lt;/mark&gt;"),
        ("tidak ada", {"jembatan"}, "tidak ada"),
        ("", {"x"}, ""),
    ],
)
def test_wanted_words_are_marked_and_all_else_escaped(text, wanted, expected):
    assert marked(text, wanted) == expected


def test_passage_begins_shortly_before_the_first_word_and_ends_whole():
    text = "awal " * 100 + "jembatan " + "akhir " * 100

    found = passage(text, {"jembatan"})

    assert found.startswith("… awal")
    assert found.endswith("akhir …")
    assert "<mark>jembatan</mark>" in found
    assert len(found) < LENGTH + 30


def test_text_without_the_word_has_no_passage():
    assert passage("tidak ada", {"jembatan"}) is None


@given(st.text(max_size=600), st.integers(0, 600))
def test_passage_of_any_text_stays_escaped(noise, place):
    text = f"{noise[:place]} jembatan {noise[place:]}"

    found = passage(text, {"jembatan"})

    assert found.replace("<mark>", "").replace("</mark>", "").count("<") == 0


def test_cursor_survives_its_address():
    assert Cursor.read(str(Cursor(1702098000, 7))) == Cursor(1702098000, 7)


@pytest.mark.parametrize("text", ["", "1", "a-b", "1-2-3", "-1-2", "١-٢", "9" * 30 + "-1", "1-2\n", "\x00"])
def test_other_text_is_the_first_page(text):
    assert Cursor.read(text) is None
