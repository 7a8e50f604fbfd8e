"""Whatever is pasted, the reading answers, keeps every character and throws no sentence away."""

from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles.reading.accounting import kept_text
from articles.reading.as_json import paste_as_json
from articles.reading.cleaning import cleaned
from articles.reading.paste import MAX_PASTE_CHARS, PasteTooLong, read_paste
from tests.reading.conftest import PAGES, TODAY

MARKS = frozenset("*_~`")
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=400)
PAGE_LINES = st.sampled_from(
    [
        "BANNER CONTOH",
        "Bupati Contoh Resmikan Jalan Desa",
        "--",
        "Warga bergotong royong. --Foto: Contoh/Harian",
        "LAHAT, CONTOH.COM - Warga Desa Ulak Pandan memperbaiki jembatan kayu.",
        "Menurut Camat Kikim, Rahman Hakim, jembatan itu penting bagi warga.",
        "BACA JUGA:Panen Kopi Dimulai",
        "Baca Juga:",
        "Jalan itu rusak. Baca juga: Jalan Lain Juga Rusak",
        "- melapor ke kantor desa",
        "1. Mengisi formulir.",
        "> Kami siap membantu",
        "Reporter : Contoh Satu",
        "Senin 15 Jul 2024 - 17:16 WIB",
        "",
        " ",
        "Tag",
        "Share",
        "Tags: jalan, desa",
        "*tebal* dan _miring_",
        "***",
        "(abc)",
        "“Kami senang,” katanya. (yat)",
        "ADVERTISEMENT",
        "1",
        "Upaya itu antara lain:",
        "https://contoh.id/read/1",
        "Ayo Gabung di Channel WhatsApp kami",
        "- ",
        ">",
        "Plt Plh Pj Kepala Dinas Dan,",
        "Foto: Ist.",
    ]
)
QUIET = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def characters(text: str) -> Counter[str]:
    return Counter(char for char in text if not char.isspace() and char not in MARKS)


@QUIET
@given(ANY_TEXT)
def test_any_text_is_answered_and_kept(text):
    paste = read_paste(text, today=TODAY)

    paste_as_json(paste)
    assert characters("".join(kept_text(paste))) == characters(cleaned(text))


@QUIET
@given(st.lists(PAGE_LINES, max_size=25))
def test_lines_of_pages_in_any_order_are_kept(lines):
    text = "\n".join(lines)

    paste = read_paste(text, today=TODAY)

    paste_as_json(paste)
    assert characters("".join(kept_text(paste))) == characters(cleaned(text))


@QUIET
@given(st.sampled_from(PAGES), st.integers(0, 5000), ANY_TEXT)
def test_a_page_with_anything_in_it_is_kept(page, place, strange):
    text = page.read_text(encoding="utf-8")
    text = text[:place] + strange + text[place:]

    paste = read_paste(text, today=TODAY)

    assert characters("".join(kept_text(paste))) == characters(cleaned(text))


@QUIET
@given(st.lists(PAGE_LINES, min_size=4, max_size=14), st.integers(2, 12))
def test_a_long_sentence_in_mid_page_stays_in_the_body(lines, place):
    sentence = (
        "Perbaikan irigasi itu menghabiskan waktu tiga minggu karena hujan turun hampir setiap sore di sana."
    )
    opening = "Judul Berita Contoh Hari Ini\nPAGAR ALAM, CONTOH.ID - Warga memulai kerja itu dengan doa."
    text = "\n".join(
        [opening, *lines[:place], sentence, "Pekerjaan itu akhirnya selesai dan diterima warga dengan baik."]
    )

    paste = read_paste(text, today=TODAY)

    assert any(sentence in block.text for block in paste.blocks)


def test_a_text_longer_than_any_article_is_refused_in_one_sentence():
    with pytest.raises(PasteTooLong, match=r"^[^.]+\.$"):
        read_paste("a" * (MAX_PASTE_CHARS + 1), today=TODAY)
