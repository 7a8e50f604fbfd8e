"""Two versions of a text merged block by block: one-sided changes are taken, the rest waits for a person."""

from time import process_time

import pytest

from articles.editorial.merging import Choice
from articles.editorial.merging.bodies import merge_bodies

A, B, C = "<p>Warga turun ke sungai.</p>", "<p>Bupati memberi sambutan.</p>", "<p>Acara selesai siang.</p>"
D, E = "<p>Sampah diangkut dua truk.</p>", "<p>Warga pulang pukul dua.</p>"
BASE = A + B + C
C_LATE = "<p>Acara selesai sore.</p>"
B_MINE, B_THEIRS = "<p>Bupati Hasan memberi sambutan.</p>", "<p>Bupati memberi sambutan singkat.</p>"
NEW, OTHER = (
    "<p>Polisi mengatur lalu lintas.</p>",
    '<figure data-photo="7"><figcaption>Apel</figcaption></figure>',
)
LIST = "<ul><li>Sapu lidi</li><li>Karung goni</li><li>Sarung tangan</li></ul>"


def merged(mine: str, theirs: str, choice: Choice | None = None, *, base: str = BASE) -> tuple[str, int]:
    hunks = merge_bodies(base, mine, theirs)
    text = "".join(block for hunk in hunks for block in hunk.chosen(choice))
    return text, sum(hunk.is_disputed for hunk in hunks)


@pytest.mark.parametrize(
    ("mine", "theirs", "text"),
    [
        pytest.param(A + B_MINE + C, BASE, A + B_MINE + C, id="mine alone"),
        pytest.param(BASE, A + C, A + C, id="theirs alone"),
        pytest.param(A + B_MINE + C, A + B_MINE + C, A + B_MINE + C, id="both the same"),
        pytest.param(A + B_MINE + C, A + B + C_LATE, A + B_MINE + C_LATE, id="neighbours"),
        pytest.param(A + B_MINE + C, A + B + NEW + C, A + B_MINE + NEW + C, id="changed and added below"),
        pytest.param(A + C, BASE + NEW, A + C + NEW, id="taken out and added"),
        pytest.param(A + B + OTHER + C, NEW + BASE, NEW + A + B + OTHER + C, id="any kind of block"),
        pytest.param(B + C + A, A + B_THEIRS + C, B_THEIRS + C + A, id="moved and another changed"),
        pytest.param(C + A + B, A + B + C_LATE, C_LATE + A + B, id="moved and changed"),
        pytest.param(BASE + NEW, BASE + NEW + OTHER, BASE + NEW + OTHER, id="one added more than the other"),
    ],
)  # fmt: skip
def test_what_does_not_meet_is_merged(mine: str, theirs: str, text: str) -> None:
    assert merged(mine, theirs) == (text, 0)


@pytest.mark.parametrize(
    ("mine", "theirs", "kept"),
    [
        pytest.param(A + B_MINE + C, A + B_THEIRS + C, A + B_THEIRS + C, id="changed by both"),
        pytest.param(A + B_MINE + C, A + C, A + C, id="changed and taken out"),
        pytest.param(A + C, A + B_THEIRS + C, A + B_THEIRS + C, id="taken out and changed"),
        pytest.param(B + C + A + D + E, B + C + D + E + A, B + C + D + E + A, id="moved to two places"),
    ],
)
def test_what_both_changed_waits_for_a_choice(mine: str, theirs: str, kept: str) -> None:
    base = A + B + C + D + E if D in mine else BASE

    assert merged(mine, theirs, Choice.MINE, base=base)[0] == mine
    assert merged(mine, theirs, Choice.THEIRS, base=base)[0] == kept
    assert merged(mine, theirs, base=base)[1]


def test_both_versions_of_a_block_can_be_kept() -> None:
    text, disputes = merged(A + B_MINE + C, A + B_THEIRS + C, Choice.BOTH)

    assert (text, disputes) == (A + B_THEIRS + B_MINE + C, 1)


def test_two_additions_at_one_place_both_stand_until_somebody_chooses() -> None:
    assert merged(BASE + NEW, BASE + OTHER) == (BASE + OTHER + NEW, 1)


def test_a_read_also_beside_an_addition_is_no_dispute() -> None:
    aside = '<aside data-baca-juga="4"></aside>'

    assert merged(BASE + NEW, BASE + aside) == (BASE + aside + NEW, 0)


def test_lists_are_merged_item_by_item() -> None:
    mine = LIST.replace("Sapu lidi", "Dua sapu lidi")
    theirs = LIST.replace("</ul>", "<li>Sekop</li></ul>")

    assert merged(mine, theirs, base=LIST) == (mine.replace("</ul>", "<li>Sekop</li></ul>"), 0)


def test_a_choice_within_a_list_keeps_the_other_changes_to_it() -> None:
    mine = LIST.replace("Sapu lidi", "Dua sapu lidi").replace("Sarung tangan", "Sarung tangan karet")
    theirs = LIST.replace("Sapu lidi", "Tiga sapu lidi").replace("Karung goni", "Karung plastik")

    text, disputes = merged(mine, theirs, Choice.THEIRS, base=LIST)

    assert disputes == 1
    assert text == "<ul><li>Tiga sapu lidi</li><li>Karung plastik</li><li>Sarung tangan karet</li></ul>"


def test_loose_words_and_nested_blocks_are_pieces_like_the_others() -> None:
    quote = "<blockquote><p>Satu.</p><p>Dua.</p></blockquote>"
    base = f"Kata <strong>lepas</strong> saja.{quote}<hr>{A}"

    text, disputes = merged(base.replace("Dua", "Tiga"), base.replace("lepas", "bebas"), base=base)

    assert (text, disputes) == (base.replace("Dua", "Tiga").replace("lepas", "bebas"), 0)


@pytest.mark.parametrize(
    "block", ["<p>{}</p>", "<p>a</p>", "<p>Kalimat kesekian yang ditulis warga tentang sungai: {}</p>"]
)
def test_the_time_is_bounded_for_the_longest_text(block: str) -> None:
    blocks = [block.format(i) for i in range(300_000 // (len(block) + 4))]
    mine = [b for i, b in enumerate(blocks) if i % 3]
    theirs = [b.replace("a", "b") if i % 2 else b for i, b in enumerate(blocks)]
    begun = process_time()

    merge_bodies("".join(blocks), "".join(mine), "".join(theirs))

    assert process_time() - begun < 5
