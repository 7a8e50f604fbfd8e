"""A comparison names every word that came and went, block by block."""

from articles.core.html import clean_body
from articles.editorial.comparing import blocks_of, compare_lines, compare_words


def words(pieces, kind):
    return [piece.text for piece in pieces if piece.kind == kind]


def test_words_that_came_and_went():
    pieces = compare_words("ada empat tugas", "ada lima tugas")

    assert (words(pieces, "del"), words(pieces, "ins")) == (["empat"], ["lima"])


def test_a_body_is_taken_apart_into_blocks():
    body = (
        "<p>Satu</p><ul><li><p>Dua</p></li></ul>"
        '<aside data-baca-juga="1"></aside><blockquote><p>Tiga</p></blockquote>'
    )

    lines = blocks_of(body, headlines={1: "Harga Cabai"})

    assert [(line.tag, line.text) for line in lines] == [
        ("p", "Satu"),
        ("li", "Dua"),
        ("aside", "Harga Cabai"),
        ("blockquote", "Tiga"),
    ]


def test_pictures_embeds_quotes_and_tables_have_words():
    body = clean_body(
        '<figure data-photo="7"><figcaption>Apel pagi</figcaption></figure>'
        '<figure data-embed="youtube:dQw4w9WgXcQ"></figure>'
        "<blockquote><p>Siap.</p><cite>Bupati</cite></blockquote>"
        "<table><caption>Harga</caption><tr><td>Cabai<td>Rp 9.000<tr><td>Beras<td></table>"
    )

    lines = blocks_of(body, headlines={}, pictures={7: "Kapolres memimpin apel"})

    assert [(line.tag, line.text) for line in lines] == [
        ("figure", "Kapolres memimpin apel"),
        ("figcaption", "Apel pagi"),
        ("figure", "YouTube: https://www.youtube.com/watch?v=dQw4w9WgXcQ"),
        ("blockquote", "Siap."),
        ("cite", "Bupati"),
        ("caption", "Harga"),
        ("tr", "Cabai | Rp 9.000"),
        ("tr", "Beras |"),
    ]


def test_a_change_of_markup_alone_is_said():
    old, new = (blocks_of(body, headlines={}) for body in ("<p>Satu</p>", "<p><strong>Satu</strong></p>"))

    (line,) = compare_lines(old, new)

    assert line.is_restyled


def test_a_huge_block_is_not_compared_word_by_word():
    pieces = compare_words("a " * 10_000, "b " * 10_000)

    assert [piece.kind for piece in pieces] == ["del", "ins"]
