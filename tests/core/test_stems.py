"""Words that mean the same are found with each other, and no others."""

import pytest

from articles.core.stems import stem, stems


@pytest.mark.parametrize(
    ("root", "forms"),
    [
        ("bersih", "bersihkan membersihkan dibersihkan kebersihan pembersihan"),
        ("beri", "berikan memberikan diberikan pemberian"),
        ("resmi", "meresmikan diresmikan peresmian"),
        ("makan", "makanan dimakan memakan"),
        ("baik", "perbaikan perbaiki diperbaiki"),
        ("ikan", "ikan"),
        ("bahkan", "bahkan"),
    ],
)
def test_every_form_of_a_word_has_its_root(root: str, forms: str) -> None:
    assert {stem(form) for form in forms.split()} == {root}


def test_function_words_are_left_out_and_numbers_stay() -> None:
    assert stems("Bupati meresmikan 12 jembatan di Sungai Puar") == "bupati resmi 12 jembatan sungai puar"
