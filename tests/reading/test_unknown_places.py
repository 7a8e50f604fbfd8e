"""A dateline may name a place that no table knows."""

import pytest

from articles.reading.paste import read_paste
from tests.reading.conftest import TODAY

STORY = "Ratusan warga Kelurahan Randu membersihkan Sungai Sena, Sabtu (9/12)."
HEADLINE = "Warga Randu Bersihkan Sungai Sena"
SECOND = "Kegiatan itu dihadiri Bupati Musi Raya H Darmawan Sutedja SE MM."


@pytest.mark.parametrize("above", ["", "\n--\n", "\nWarga turun ke sungai.--Foto: Rini/Suara\n"])
@pytest.mark.parametrize(
    ("opening", "place"),
    [
        ("SAMPORNA - ", "SAMPORNA"),
        ("PANGKAL SENA – ", "PANGKAL SENA"),
        ("DESA SIDO MAKMUR — ", "DESA SIDO MAKMUR"),
        ("Rawa Jitu, Suara.example – ", "Rawa Jitu"),
        ("Kec. Randu, Sena - ", "Kec. Randu, Sena"),
        ("Samporna - ", "Samporna"),
    ],
)
def test_a_place_no_table_knows_opens_the_story_with_a_doubt(above, opening, place):
    paste = read_paste(f"{HEADLINE}\n{above}\n{opening}{STORY}\n\n{SECOND}", today=TODAY)

    assert paste.dateline_place == place
    assert [block.text for block in paste.blocks] == [STORY, SECOND]
    assert "dateline_guessed" in {doubt.code for doubt in paste.doubts}


def test_a_dateline_may_stand_on_a_line_of_its_own():
    paste = read_paste(f"{HEADLINE}\n\nDompu, NTB – suara-ntb.com\n{STORY}", today=TODAY)

    assert (paste.dateline_place, paste.dateline_media) == ("Dompu, NTB", "suara-ntb.com")


@pytest.mark.parametrize("opening", ["BREAKING NEWS - ", "ADVERTORIAL - ", "OPINI – "])
def test_a_label_in_capitals_is_no_place(opening):
    paste = read_paste(f"{HEADLINE}\n\n{opening}{STORY}\n\n{SECOND}", today=TODAY)

    assert paste.dateline_place is None
