"""Known officials are found by full name, and by short forms only after it and with one owner."""

from articles.reading.mentions import KnownOfficial, find_known
from articles.reading.pieces import Block, BlockKind

KNOWN = (
    KnownOfficial(1, ("Rahman Hakim Putra",)),
    KnownOfficial(2, ("Askara", "Askara Muda")),
    KnownOfficial(3, ("Erwin Ibrahim",)),
    KnownOfficial(4, ("Erwin Irawan",)),
)


def found(*texts):
    blocks = [Block(BlockKind.PARAGRAPH, text) for text in texts]
    return [(mention.id, mention.written, mention.block) for mention in find_known(blocks, KNOWN)]


def test_a_full_name_is_found_whatever_its_case_and_titles():
    assert found("Kapolres AKBP RAHMAN HAKIM PUTRA SIK hadir.") == [(1, "RAHMAN HAKIM PUTRA", 0)]


def test_a_short_form_counts_only_after_the_full_name():
    assert found("Rahman diam. Rahman Hakim Putra bicara.", "Rahman pulang.") == [
        (1, "Rahman Hakim Putra", 0),
        (1, "Rahman", 1),
    ]


def test_a_short_form_with_two_owners_stays_open():
    assert found("Erwin Ibrahim dan Erwin Irawan hadir.", "Erwin bicara.") == [
        (3, "Erwin Ibrahim", 0),
        (4, "Erwin Irawan", 0),
    ]


def test_the_longest_name_wins():
    assert found("Askara Muda hadir.") == [(2, "Askara Muda", 0)]


def test_a_word_inside_a_word_or_another_name_is_no_mention():
    assert found("Warga Askarajaya hadir.", "Rahman Hakim Putrajaya datang.", "Askara Setiawan bicara.") == []


def test_a_name_is_not_found_across_a_full_stop():
    assert found("Itu kata Rahman. Hakim Putra pergi.") == []


def test_the_place_of_a_mention_is_its_words():
    text = "Kata Erwin Ibrahim, benar."

    (mention,) = find_known([Block(BlockKind.PARAGRAPH, text)], KNOWN)

    assert text[mention.start : mention.end] == mention.written == "Erwin Ibrahim"
