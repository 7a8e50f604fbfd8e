"""A megabyte of anything is read in little time."""

import time

import pytest

from articles.reading.paste import MAX_PASTE_CHARS, read_paste
from tests.reading.conftest import PAGES, TODAY

GENEROUS = 5.0
HOSTILE = {
    "one long line": PAGES[0].read_text(encoding="utf-8").replace("\n", " "),
    "short lines": "ab cde fg\n",
    "dashes": "-",
    "lines of dashes": "-\n",
    "capitals": "KAPOLRES BANYUASIN AKBP FERLY ",
    "stars": "*a* ",
    "read also": "Baca juga: ",
    "read also lines": "Baca juga:\n",
    "acting": "Plt ",
    "former": "mantan ",
    "offices": "Kepala Dinas Pendidikan, ",
    "brackets": "Bupati (",
    "combining marks": "a\u0301\u0327",
    "only marks": "\u0301\u0327",
    "dates": "Senin (9/12) ",
    "degrees": "S.H.",
    "colons": "abc:\n",
    "numbers": "1. abc\n",
    "wrapped": "abc def\n",
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_megabyte_is_read_in_little_time(kind):
    text = (HOSTILE[kind] * (MAX_PASTE_CHARS // len(HOSTILE[kind]) + 1))[:MAX_PASTE_CHARS]
    start = time.perf_counter()

    read_paste(text, today=TODAY)

    assert time.perf_counter() - start < GENEROUS
