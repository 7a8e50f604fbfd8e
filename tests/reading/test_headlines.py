"""Headlines are compared by their letters."""

from articles.reading.headlines import headline_key, similarity


def test_the_same_headline_has_the_same_key():
    assert headline_key("Polres  Jamin Pemilu, Aman!") == headline_key("POLRES JAMIN PEMILU AMAN")


def test_likeness_runs_from_none_to_the_same():
    assert similarity("Jembatan Desa Diperbaiki", "jembatan desa diperbaiki") == 1.0
    assert similarity("Jembatan Desa Diperbaiki", "Desa Diperbaiki, Jembatan") > 0.9
    assert similarity("Jembatan Desa Diperbaiki", "Harga Cabai Naik Lagi") < 0.6
    assert similarity("", "Harga") == 0.0
