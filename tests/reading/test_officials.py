"""Who holds which post where, also in regions that no table knows."""

import pytest

from articles.reading.paste import read_paste
from tests.reading.conftest import TODAY

OPENING = (
    "Warga Bersihkan Sungai Sena Bersama Aparat\n\nPANGKAL SENA - Warga membersihkan sungai itu bersama."
)


def officials(text):
    paste = read_paste(f"{OPENING}\n\n{text}", today=TODAY)
    return [(o.name, o.position, o.institution_or_region) for o in paste.officials]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Acara dihadiri Bupati Musi Raya H Darmawan Sutedja SE MM.",
            ("Darmawan Sutedja", "Bupati", "Musi Raya"),
        ),
        ("Hadir Ketua DPRD Samporna H Muslih Rakasiwi SE.", ("Muslih Rakasiwi", "Ketua DPRD", "Samporna")),
        ("Kapolres Samporna AKBP Dimas Aryasatya hadir.", ("Dimas Aryasatya", "Kapolres", "Samporna")),
        ("Kepala Desa Sido Makmur Suparman hadir.", ("Suparman", "Kepala Desa", "Sido Makmur")),
        ("Camat Rawa Jitu Selatan Herdi Wijaya hadir.", ("Herdi Wijaya", "Camat", "Rawa Jitu Selatan")),
    ],
)
def test_what_stands_between_post_and_person_is_the_region(text, expected):
    assert officials(text) == [expected]


@pytest.mark.parametrize(
    "evidence",
    [
        "Kejadian di Samporna Alit itu sudah dilaporkan.",
        "Polres Samporna Alit sudah menerima laporan.",
        "Pemkab Samporna Alit menyiapkan bantuan.",
        "Warga Kabupaten Samporna Alit menerima bantuan.",
        "Kapolres Samporna Alit AKBP Dimas Aryasatya hadir.",
    ],
)
def test_the_page_itself_shows_what_is_a_region(evidence):
    text = f"{evidence}\n\nKepala Kejaksaan Negeri Samporna Alit Bram Sihotang SH membuka acara itu."

    assert ("Bram Sihotang", "Kepala Kejaksaan Negeri", "Samporna Alit") in officials(text)


@pytest.mark.parametrize(
    "text",
    [
        "Acara itu dihadiri Bupati Musi Raya.",
        "Acara dihadiri Bupati Samporna, Kapolres Samporna dan warga Kabupaten Samporna.",
        "Posko dibuka di Kantor Camat Rantau Siur.",
        "AKP Budi Santoso, penyidik, memeriksa lima saksi.",
        "Calon Bupati Musi Raya Arman Sudirja hadir bersama pendukungnya.",
    ],
)
def test_a_post_without_a_holder_proposes_nobody(text):
    assert officials(text) == []


def test_who_is_succeeded_held_the_post_and_who_succeeds_holds_it():
    text = "Kasat Reskrim Polres Musi Raya AKP Joko Susilo digantikan oleh Iptu Slamet Riyadi."

    paste = read_paste(f"{OPENING}\n\n{text}", today=TODAY)

    held = [(o.name, o.position, o.former) for o in paste.officials]
    assert held == [("Joko Susilo", "Kasat Reskrim", True), ("Slamet Riyadi", "Kasat Reskrim", False)]


def test_the_seat_in_the_dateline_tells_the_regency():
    text = "Jembatan Desa Randu Rusak Berat\n\nTAIS - Warga memperbaiki jembatan itu sendiri.\n\n"

    paste = read_paste(f"{text}Wakil Bupati Gustianto Arman meninjau jembatan itu.", today=TODAY)

    assert [(o.name, o.institution_or_region) for o in paste.officials] == [("Gustianto Arman", "Seluma")]


def test_a_city_in_the_dateline_is_not_governed_by_a_bupati():
    text = "Jembatan Desa Randu Rusak Berat\n\nPALEMBANG - Warga memperbaiki jembatan itu sendiri.\n\n"

    paste = read_paste(f"{text}Wakil Bupati Gustianto Arman meninjau jembatan itu.", today=TODAY)

    assert [(o.name, o.institution_or_region) for o in paste.officials] == [("Gustianto Arman", None)]
