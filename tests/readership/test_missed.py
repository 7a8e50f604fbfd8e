import pytest

from articles.readership.missed import words_to_keep


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("Jembatan  MUSI", "jembatan musi"), ("ma'ruf", "ma'ruf"), ("Pilkada 2024!", "pilkada 2024")],
)
def test_words_are_kept_in_small_letters(typed, kept):
    assert words_to_keep(typed) == kept


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "  ?!",
        "ab",
        "2024",
        "rina@example.com",
        "0812 3456 7890",
        "NIK 3171234567890001",
        "https://lain.example/x",
        "a b c d e f g",
        "x" * 61,
    ],
)
def test_what_could_tell_of_somebody_is_not_kept(typed):
    assert words_to_keep(typed) == ""
