import pytest

from articles.editorial.bodies import matched, refs_in
from articles.editorial.content import ReadAlsoContent

ONE, TWO = (ReadAlsoContent(ref=n, headline=f"Judul {n}") for n in (1, 2))


def test_block_and_row_stand_one_to_one_in_the_order_of_the_text() -> None:
    body, rows = matched(
        '<p>a</p><aside data-baca-juga="2">x</aside><ul><li>b<aside data-baca-juga="1"></aside></li></ul>',
        (ONE, TWO),
    )

    assert refs_in(body) == (2, 1)
    assert rows == (TWO, ONE)


def test_block_without_row_or_a_second_time_is_dropped() -> None:
    body, _rows = matched(
        '<aside data-baca-juga="1"></aside><p>a</p><aside data-baca-juga="1"></aside>'
        '<aside data-baca-juga="9"></aside><aside>x</aside>',
        (ONE,),
    )

    assert body == '<aside data-baca-juga="1"></aside><p>a</p>'


def test_row_without_block_gets_one_at_the_end() -> None:
    assert matched("<p>a</p>", (ONE,))[0] == '<p>a</p><aside data-baca-juga="1"></aside>'


@pytest.mark.parametrize(
    ("html", "kept"),
    [
        ("<p>a</p><script>alert(1)</script>", "<p>a</p>"),
        ('<p onclick="x" style="color:red" class="c">a</p>', "<p>a</p>"),
        ('<p><a href="javascript:alert(1)">a</a></p>', '<p><a rel="noopener nofollow">a</a></p>'),
        ("<p>a</p><iframe src=x>b</iframe>", "<p>a</p>"),
        ("<p><img src=x onerror=alert(1)>a</p>", "<p>a</p>"),
        ("<p> </p><h2><br></h2><p>a</p>", "<p>a</p>"),
        ("<svg><style><img src=x onerror=alert(1)></style></svg>", ""),
    ],
)
def test_markup_outside_the_schema_is_gone(html: str, kept: str) -> None:
    assert matched(html, ())[0] == kept
