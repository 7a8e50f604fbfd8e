"""A caption is told from its credit, whichever stands first."""

from datetime import date

import pytest

from articles.reading.captions import caption_of, names_no_source
from articles.reading.paste import read_paste

WORDS = "Bupati membuka pasar murah."


@pytest.mark.parametrize(
    ("line", "text", "credit"),
    [
        ("--", "", ""),
        (f"{WORDS} --CONTOH/Nama Juru Foto", WORDS, "CONTOH/Nama Juru Foto"),
        (f"{WORDS} -Foto: Ist.-", WORDS, "Foto: Ist."),
        (f"{WORDS}--Foto: Contohpos", WORDS, "Foto: Contohpos"),
        (f"Ist/HARIAN CONTOH - {WORDS}", WORDS, "Ist/HARIAN CONTOH"),
        (f"{WORDS} (Foto: Dok. Humas)", WORDS, "Foto: Dok. Humas"),
        (f"{WORDS} (ist/contoh.id)", WORDS, "ist/contoh.id"),
        (f"{WORDS} [Dok Polda Contoh]", WORDS, "Dok Polda Contoh"),
        (f"Keterangan foto: {WORDS}", WORDS, None),
        ("Foto: Humas Pemkab", "", "Foto: Humas Pemkab"),
        (
            "Foto: Sejumlah warga memilih beras di pasar. (ist)",
            "Sejumlah warga memilih beras di pasar.",
            "ist",
        ),
        ("Foto: Dok Humas untuk warga dan pembaca kami", "", "Foto: Dok Humas untuk warga dan pembaca kami"),
    ],
)
def test_every_form_is_taken_apart(line, text, credit):
    caption = caption_of(line)

    assert caption is not None
    assert (caption.text, caption.credit) == (text, credit)


@pytest.mark.parametrize(
    "line",
    [
        WORDS,
        "Bupati Contoh Buka Pasar Murah di Lahat",
        "Ia datang - lalu pulang.",
        "PANGKAL SENA - Warga membersihkan sungai, Sabtu (9/12).",
    ],
)
def test_other_lines_are_no_captions(line):
    assert caption_of(line) is None


@pytest.mark.parametrize(("credit", "nameless"), [("Ist", True), ("Foto: Ist.", True), ("Dok Polda", False)])
def test_a_credit_that_says_only_ist_names_no_source(credit, nameless):
    assert names_no_source(credit) is nameless


def test_a_caption_that_the_reporter_put_below_the_story_is_no_paragraph():
    shown = "Foto: Warga memilih beras di pasar pagi. (ist)"
    page = f"Bupati Contoh Buka Pasar Murah\n\nLAHAT – {WORDS}\n\n{shown}"

    paste = read_paste(page, today=date(2026, 11, 25))

    assert [block.text for block in paste.blocks] == [WORDS]
    assert (paste.caption_text, paste.caption_credit) == ("Warga memilih beras di pasar pagi.", "ist")
