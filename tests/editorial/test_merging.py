"""Two people changed one story: their changes are told apart by the revision both started from."""

from dataclasses import replace

from articles.editorial.content import BylineContent, Content, ReadAlsoContent
from articles.editorial.merging import merge

BASE = Content(headline="Judul", body="<p>Isi.</p>", summary="Ringkasan")


def test_what_only_they_changed_is_taken():
    merged = merge(base=BASE, mine=replace(BASE, headline="Saya"), theirs=replace(BASE, summary="Mereka"))

    assert (merged.content.headline, merged.content.summary) == ("Saya", "Mereka")
    assert (merged.taken, merged.disputed) == (("summary",), ())


def test_what_both_changed_stays_mine_and_is_named():
    merged = merge(base=BASE, mine=replace(BASE, headline="Saya"), theirs=replace(BASE, headline="Mereka"))

    assert merged.content.headline == "Saya"
    assert merged.disputed == ("headline",)


def test_the_same_change_by_both_is_no_dispute():
    both = replace(BASE, headline="Sama")

    assert merge(base=BASE, mine=both, theirs=both).disputed == ()


def test_body_and_read_also_go_together():
    theirs = replace(
        BASE,
        body='<p>Isi.</p><aside data-baca-juga="1"></aside>',
        read_also=(ReadAlsoContent(ref=1, headline="X"),),
    )

    merged = merge(base=BASE, mine=replace(BASE, headline="Saya"), theirs=theirs)

    assert (merged.content.body, merged.content.read_also) == (theirs.body, theirs.read_also)


def test_relations_are_fields_like_the_others():
    mine = replace(BASE, bylines=(BylineContent(name="Saya"),))
    theirs = replace(BASE, bylines=(BylineContent(name="Mereka"),))

    assert merge(base=BASE, mine=mine, theirs=theirs).disputed == ("bylines",)
