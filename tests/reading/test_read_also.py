"""Read-also lines are found in every written form, with their place."""

import pytest

from articles.reading.paste import read_paste
from tests.reading.conftest import TODAY

OPENING = "Jembatan Desa Diperbaiki\nLAHAT - Warga memperbaiki jembatan kayu di desa itu.\n"
CLOSING = "\nPekerjaan selesai dalam tiga hari berkat bantuan banyak orang."
TITLE = "Panen Kopi: Harga Naik Dua Kali"


@pytest.mark.parametrize(
    "line",
    [
        f"BACA JUGA:{TITLE}",
        f"BACA JUGA: {TITLE}",
        f"BACA JUGA : {TITLE}",
        f"BACA JUGA:\u00a0\u00a0 {TITLE}",
        f"Baca juga: {TITLE}",
        f"Baca Juga :  {TITLE}",
        f"**Baca Juga: {TITLE}",
        f"*Baca juga: {TITLE}*",
        f"(Baca juga: {TITLE})",
        f"BACA JUGA  {TITLE}",
        f"Baca Juga:\n{TITLE}",
        f"Baca pula: {TITLE}",
    ],
)
def test_every_form_is_read_with_its_place(line):
    paste = read_paste(OPENING + line + CLOSING, today=TODAY)

    assert [(mark.title, mark.after_block) for mark in paste.read_also] == [(TITLE, 1)]
    assert len(paste.blocks) == 2


def test_a_mark_at_the_end_of_a_paragraph_is_split_off_and_doubted():
    paste = read_paste(OPENING.rstrip() + f" Baca Juga: {TITLE}" + CLOSING, today=TODAY)

    assert [(mark.title, mark.after_block) for mark in paste.read_also] == [(TITLE, 1)]
    assert "read_also_inline" in {doubt.code for doubt in paste.doubts}


def test_a_mark_in_mid_paragraph_is_left_and_doubted():
    text = OPENING.rstrip() + f" Baca Juga: {TITLE} Warga senang. Mereka pulang." + CLOSING

    paste = read_paste(text, today=TODAY)

    assert paste.read_also == ()
    assert "read_also_not_split" in {doubt.code for doubt in paste.doubts}


def test_a_mark_inside_a_list_does_not_end_the_list():
    items = "Caranya antara lain:\nMelapor ke desa.\nBACA JUGA:Judul Lain Hari Ini\nMelapor ke camat."

    paste = read_paste(OPENING + items + CLOSING, today=TODAY)

    assert {block.group for block in paste.blocks if block.kind == "item"} == {0}
    assert [mark.after_block for mark in paste.read_also] == [3]


def test_a_sentence_that_begins_like_a_mark_stays_a_sentence():
    paste = read_paste(OPENING + "Baca juga buku itu sebelum tidur." + CLOSING, today=TODAY)

    assert paste.read_also == ()
