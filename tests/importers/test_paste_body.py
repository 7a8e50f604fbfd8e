from articles.importers.paste_body import body_of
from articles.reading.pieces import Block, BlockKind, ReadAlsoMark, Run


def item(text: str, group: int = 1) -> Block:
    return Block(BlockKind.ITEM, text, group=group)


def paragraph(text: str) -> Block:
    return Block(BlockKind.PARAGRAPH, text)


def test_list_stays_whole_across_the_read_also_inside_it() -> None:
    blocks = [paragraph("Antara lain:"), item("satu"), item("dua"), paragraph("Selesai.")]
    marks = [ReadAlsoMark("Pertama", 1), ReadAlsoMark("Kedua", 2), ReadAlsoMark("Ketiga", 4)]

    body, placed = body_of(blocks, marks)

    assert body == (
        '<p>Antara lain:</p><aside data-baca-juga="1"></aside>'
        '<ul><li>satu<aside data-baca-juga="2"></aside></li><li>dua</li></ul>'
        '<p>Selesai.</p><aside data-baca-juga="3"></aside>'
    )
    assert [row.title for row in placed] == ["Pertama", "Kedua", "Ketiga"]


def test_read_also_before_everything_and_after_a_list_stand_at_top_level() -> None:
    body, _placed = body_of([item("satu")], [ReadAlsoMark("A", 0), ReadAlsoMark("B", 1)])

    assert body == (
        '<aside data-baca-juga="1"></aside><ul><li>satu</li></ul><aside data-baca-juga="2"></aside>'
    )


def test_two_lists_in_a_row_stay_two() -> None:
    assert body_of([item("a", 1), item("b", 2)], [])[0] == "<ul><li>a</li></ul><ul><li>b</li></ul>"


def test_markup_in_pasted_text_is_shown_and_not_obeyed() -> None:
    runs = (Run("<b>x</b> "), Run("tebal", bold=True), Run(" & miring", italic=True))
    block = Block(BlockKind.PARAGRAPH, "", runs=runs)

    assert body_of([block], [])[0] == (
        "<p>&lt;b&gt;x&lt;/b&gt; <strong>tebal</strong><em> &amp; miring</em></p>"
    )


def test_quotes_subheads_and_numbered_lists_keep_their_kind() -> None:
    blocks = [
        Block(BlockKind.SUBHEAD, "Sub"),
        Block(BlockKind.QUOTE, "Kata"),
        Block(BlockKind.ITEM, "satu", ordered=True, group=1),
    ]

    assert body_of(blocks, [])[0] == (
        "<h2>Sub</h2><blockquote><p>Kata</p></blockquote><ol><li>satu</li></ol>"
    )
