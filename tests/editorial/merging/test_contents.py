"""Two people changed one article: their changes are told apart by the revision both started from."""

from dataclasses import replace

from articles.editorial.content import BylineContent, Content, MentionContent, ReadAlsoContent
from articles.editorial.merging import Choice, Merge, merge

ONE, TWO = (ReadAlsoContent(ref=n, target_id=n, headline=f"Judul {n}") for n in (1, 2))
ASIDE_ONE, ASIDE_TWO = ('<aside data-baca-juga="1"></aside>', '<aside data-baca-juga="2"></aside>')
BASE = Content(headline="Judul", body="<p>Isi.</p>", summary="Ringkasan")
LINKED = replace(BASE, body=f"<p>Isi.</p>{ASIDE_ONE}", read_also=(ONE,))


def of(mine: Content, theirs: Content, *, base: Content = BASE) -> Merge:
    return merge(base=base, mine=mine, theirs=theirs)


def names(merged: Merge) -> list[str]:
    return [name for place in merged.disputed for name in place.names]


def test_what_only_they_changed_is_taken() -> None:
    merged = of(replace(BASE, headline="Saya"), replace(BASE, summary="Mereka"))

    assert merged.content() == replace(BASE, headline="Saya", summary="Mereka")
    assert (merged.taken, merged.disputed) == (("summary",), ())


def test_what_both_changed_is_mine_until_somebody_chooses() -> None:
    merged = of(replace(BASE, headline="Saya"), replace(BASE, headline="Mereka"))

    assert names(merged) == ["headline"]
    assert merged.content().headline == "Saya"
    assert merged.content({"headline": Choice.THEIRS}).headline == "Mereka"
    assert merged.content({"headline": "x"}).headline == "Saya"


def test_the_same_change_by_both_is_no_dispute() -> None:
    both = replace(BASE, headline="Sama", body="<p>Sama.</p>")

    assert of(both, both).content() == both
    assert not of(both, both).disputed


def test_a_caption_stays_with_its_picture() -> None:
    base = replace(BASE, lead_image_id=1, lead_caption="Apel pagi")

    merged = of(replace(base, lead_image_id=2), replace(base, lead_caption="Apel pagi di Polres"), base=base)

    assert names(merged) == ["lead_image_id", "lead_caption"]
    assert merged.content({"lead_image_id": Choice.THEIRS}) == replace(
        base, lead_caption="Apel pagi di Polres"
    )


def test_two_new_read_also_of_the_same_number_get_their_own() -> None:
    mine = replace(BASE, body=f"{ASIDE_ONE}<p>Isi.</p>", read_also=(replace(TWO, ref=1),))

    content = of(mine, LINKED).content()

    assert content.body == f"{ASIDE_TWO}<p>Isi.</p>{ASIDE_ONE}"
    assert content.read_also == (TWO, ONE)


def test_a_read_also_that_both_added_stands_once() -> None:
    mine = replace(BASE, body=f"<p>Isi.</p>{ASIDE_TWO}", read_also=(replace(ONE, ref=2),))

    assert of(mine, LINKED).content() == LINKED


def test_a_read_also_that_one_reworded_and_the_other_took_out_waits_where_it_stands() -> None:
    base = replace(LINKED, body=f"{ASIDE_ONE}<p>Isi.</p>")
    reworded = replace(base, read_also=(replace(ONE, headline="Judul lain"),))

    merged = of(BASE, reworded, base=base)

    assert names(merged) == ["read_also"]
    assert merged.content() == BASE
    assert merged.content({"read_also-0": Choice.THEIRS}) == reworded


def test_rows_that_only_one_side_touched_are_taken() -> None:
    rina, budi, siti = (BylineContent(name=name) for name in ("Rina", "Budi", "Siti"))
    base = replace(BASE, bylines=(rina, budi), tag_ids=(1, 2, 3))
    mine = replace(base, bylines=(rina, budi, siti), tag_ids=(2, 3, 4))
    theirs = replace(base, bylines=(replace(rina, part="editor"), budi), tag_ids=(3, 1, 2, 5))

    merged = of(mine, theirs, base=base)

    assert not merged.disputed
    assert merged.content().bylines == (replace(rina, part="editor"), budi, siti)
    assert merged.content().tag_ids == (3, 4, 2, 5)


def test_a_row_that_both_changed_differently_is_disputed_alone() -> None:
    hasan = MentionContent(as_written="Hasan", name="Hasan")
    base = replace(BASE, mentions=(hasan, MentionContent(as_written="Siti", name="Siti")))
    mine = replace(base, mentions=(replace(hasan, official_id=1), *base.mentions[1:]))
    theirs = replace(base, mentions=(replace(hasan, official_id=2),))

    merged = of(mine, theirs, base=base)

    assert names(merged) == ["mentions"]
    assert merged.content({"mentions-0": Choice.THEIRS}).mentions == theirs.mentions
    assert merged.content({"mentions-0": Choice.BOTH}).mentions == (*theirs.mentions, mine.mentions[0])


def test_rows_of_one_official_never_stand_twice() -> None:
    hasan = MentionContent(official_id=1, as_written="Hasan", name="Hasan")
    theirs = replace(BASE, mentions=(replace(hasan, office="Bupati"),))

    (place,) = of(replace(BASE, mentions=(hasan,)), theirs).disputed

    assert place.hunk.both is None


def test_two_orders_are_shown_as_two_orders() -> None:
    base = replace(BASE, tag_ids=(1, 2, 3))

    merged = of(replace(base, tag_ids=(2, 1, 3, 4)), replace(base, tag_ids=(1, 3, 2)), base=base)

    assert names(merged) == ["tag_ids"]
    assert merged.content().tag_ids == (2, 1, 3, 4)
    assert set(merged.content({"tag_ids-0": Choice.THEIRS}).tag_ids) == {1, 2, 3, 4}
