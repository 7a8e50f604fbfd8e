"""Written names are taken apart, and spellings of one name are brought together to suggest."""

import pytest

from articles.reading.mentions import loose_key, name_key, name_similarity, strip_titles


@pytest.mark.parametrize(
    ("written", "rank", "honorifics", "name", "degrees"),
    [
        ("AKBP Rahman Hakim Putra SIK", "AKBP", (), "Rahman Hakim Putra", ("SIK",)),
        ("H. M. Rizal, S.Ag., M.Si", None, ("H.",), "M. Rizal", ("S.Ag.", "M.Si")),
        ("Dr dr Hj Sri Lestari Sp.OG", None, ("Dr", "dr", "Hj"), "Sri Lestari", ("Sp.OG",)),
        ("AKBP BAYU SETO,S.H, S.Ik, M.H", "AKBP", (), "BAYU SETO", ("S.H", "S.Ik", "M.H")),
        ("Mayor Inf (Purn) Bambang", "Mayor Inf (Purn)", (), "Bambang", ()),
        ("Tono R.P Siregar SIK", None, (), "Tono R.P Siregar", ("SIK",)),
        ("Kms. Abdul Halim", None, (), "Kms. Abdul Halim", ()),
        ("Herman Wijaya, S.S.", None, (), "Herman Wijaya", ("S.S.",)),
        ("Ir Dewi Anggraini SH.MSi", None, ("Ir",), "Dewi Anggraini", ("SH", "MSi")),
    ],
)
def test_titles_are_stripped(written, rank, honorifics, name, degrees):
    found = strip_titles(written)

    assert (found.rank, found.honorifics, found.name) == (rank, honorifics, name)
    assert tuple(d.rstrip(".") for d in found.degrees) == tuple(d.rstrip(".") for d in degrees)


def test_a_key_knows_no_titles_dots_or_capitals():
    assert name_key("AKBP RAHMAN HAKIM, S.I.K.") == name_key("Rahman Hakim")
    assert name_key("Ma’ruf Syah") == name_key("Ma'ruf Syah")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ferly Rosa", "Firly Rosa"),
        ("Hani Syopiar", "Hani Sofyar"),
        ("Hani Sopiar", "Hani Sopyar"),
        ("Izroh Maita", "Izromaita"),
        ("Syamsul Zahri", "Syamsul Zachri"),
        ("Rony Sugiarto", "Roni Sugiarto"),
        ("Bobby Kusumawardhana", "Boby Kesuma Wardana"),
        ("Adhitia Bagus", "Adithia Bagus"),
    ],
)
def test_spellings_of_one_name_share_a_loose_key(one, other):
    assert loose_key(one) == loose_key(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Ratna Machmud", "Ratna Mahchkud"), ("Apriyadi Mahmud", "Apiyadi Mahmud")]
)
def test_slips_of_the_pen_are_alike(one, other):
    assert name_similarity(one, other) > 0.85


def test_an_initial_agrees_with_the_name_it_stands_for():
    assert name_similarity("A Rachmad Wibowo", "Albertus Rachmad Wibowo") == 1.0
