"""Bylines and signatures are read; a gloss in the text is no signature."""

import pytest

from articles.reading.bylines import end_mark, labelled_parts
from articles.reading.paste import read_paste
from tests.reading.conftest import TODAY

STORY = "Jembatan Desa Diperbaiki\nLAHAT - Warga memperbaiki jembatan kayu.\nMereka senang."


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("Reporter : Nama Satu", [("reporter", "Nama Satu")]),
        ("Penulis: Nama Satu | Editor: Nama Dua", [("reporter", "Nama Satu"), ("editor", "Nama Dua")]),
        ("Redaktur & Reporter : Nama", [("reporter", "Nama"), ("editor", "Nama")]),
        ("Laporan : Nama/Rilis", [("reporter", "Nama/Rilis")]),
        ("Pewarta: Nama", [("reporter", "Nama")]),
    ],
)
def test_labelled_lines_are_read(line, parts):
    assert labelled_parts(line) == parts


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("Mereka senang. (yat)", "yat"),
        ("Mereka senang.(eno)", "eno"),
        ("Mereka senang. (awa/jpnn)", "awa/jpnn"),
        ("“Kami senang,” katanya. (*)", "*"),
        ("Mereka senang.***", "*"),
        ("Mereka senang. [ays]", "ays"),
        ("Mereka senang. (NAMA PANJANG/B-11)", "NAMA PANJANG/B-11"),
    ],
)
def test_signatures_are_found(text, inner):
    mark = end_mark(text)

    assert mark is not None
    assert mark.inner == inner


@pytest.mark.parametrize(
    "text",
    [
        "surat tanda terima (sttp).",
        "pada Senin (9/12)",
        "organisasi perangkat daerah (OPD) bertemu",
        "naik 5 (lima).",
    ],
)
def test_glosses_are_no_signatures(text):
    assert end_mark(text) is None


def test_initials_are_mapped_to_the_staff():
    paste = read_paste(f"{STORY} (eno)", today=TODAY, staff_initials={"ENO": "Nama Lengkap"})

    assert paste.byline.reporter == "Nama Lengkap"
    assert paste.byline.initials == "eno"
    assert "byline_initials" not in {doubt.code for doubt in paste.doubts}


def test_unknown_initials_are_doubted():
    paste = read_paste(f"{STORY} (eno)", today=TODAY)

    assert paste.blocks[-1].text == "Mereka senang."
    assert "byline_initials" in {doubt.code for doubt in paste.doubts}
