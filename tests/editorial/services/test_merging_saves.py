"""A save on top of a newer revision is merged with it, and refused only where a person has to choose."""

from dataclasses import replace

import pytest
from django.core.exceptions import ValidationError

from articles.core.models import User
from articles.editorial.content import Content, MentionContent, ReadAlsoContent
from articles.editorial.errors import DisputedSave, StaleRevision, StepRefused
from articles.editorial.models import Article, Revision
from articles.editorial.services import merge_article, save_article, submit
from articles.editorial.services.reading_content import content_of
from tests.factories import NOON, OfficialFactory, TagFactory


def test_what_only_one_changed_is_joined_in_one_revision_on_top(
    draft: Article, content: Content, reporter: User, editor: User
) -> None:
    save_article(draft.pk, replace(content, headline="Judul Redaktur"), seen=1, by=editor, at=NOON)

    saved = merge_article(draft.pk, replace(content, summary="Ringkasan"), seen=1, by=reporter, at=NOON)

    assert content_of(saved.article) == replace(content, headline="Judul Redaktur", summary="Ringkasan")
    assert saved.article.revision_number == 3
    assert [(each.number, each.made_by, each.fields) for each in saved.came_in] == [
        (2, editor, ("headline",))
    ]


def test_the_merged_revision_names_both_that_are_its_history(
    draft: Article, content: Content, reporter: User, editor: User
) -> None:
    save_article(draft.pk, replace(content, headline="Judul Redaktur"), seen=1, by=editor, at=NOON)
    save_article(draft.pk, replace(content, summary="Ringkasan"), seen=1, by=reporter, at=NOON)

    reason = Revision.objects.get(article=draft, number=3).reason

    assert all(word in reason for word in ("1", "2", "redaktur"))


def test_what_both_changed_is_refused_with_both_texts(
    draft: Article, content: Content, reporter: User, editor: User
) -> None:
    save_article(draft.pk, replace(content, headline="Judul Redaktur"), seen=1, by=editor, at=NOON)

    with pytest.raises(DisputedSave) as refused:
        save_article(draft.pk, replace(content, headline="Judul Wartawan"), seen=1, by=reporter, at=NOON)

    (place,) = refused.value.merge.disputed
    assert (place.hunk.mine, place.hunk.theirs) == ((("Judul Wartawan",),), (("Judul Redaktur",),))
    assert Article.objects.get(pk=draft.pk).headline == "Judul Redaktur"


def test_the_same_typed_in_two_tabs_is_no_conflict_and_no_revision(
    draft: Article, content: Content, reporter: User
) -> None:
    changed = replace(content, headline="Warga dan TNI", body="<p>Warga turun.</p><p>TNI ikut.</p>")
    save_article(draft.pk, changed, seen=1, by=reporter, at=NOON)

    saved = merge_article(
        draft.pk, replace(changed, headline=" Warga  dan TNI"), seen=1, by=reporter, at=NOON
    )

    assert not saved.is_new
    assert saved.article.revision_number == 2


def test_two_rows_that_cannot_stand_together_are_shown_merged_with_the_reason(
    draft: Article, content: Content, reporter: User, editor: User
) -> None:
    official = OfficialFactory()
    one, other = (
        MentionContent(official_id=official.pk, as_written=words, name=words)
        for words in ("Hasan", "Pak Has")
    )
    proposed = replace(content, mentions=(replace(one, official_id=None), replace(other, official_id=None)))
    save_article(draft.pk, proposed, seen=1, by=reporter, at=NOON)
    theirs = replace(proposed, mentions=(one, proposed.mentions[1]))
    save_article(draft.pk, theirs, seen=2, by=editor, at=NOON)

    mine = replace(proposed, mentions=(proposed.mentions[0], other))
    with pytest.raises(DisputedSave) as refused:
        save_article(draft.pk, mine, seen=2, by=reporter, at=NOON)

    assert isinstance(refused.value.refusal, ValidationError)
    assert "mentions" in refused.value.refusal.message_dict
    assert not refused.value.merge.disputed
    assert draft.revisions.count() == 3


def test_two_new_read_also_at_once_both_stand_with_their_blocks(
    draft: Article, content: Content, reporter: User, editor: User
) -> None:
    for headline, by in (("Berita Satu", editor), ("Berita Dua", reporter)):
        linked = replace(content, read_also=(ReadAlsoContent(ref=1, headline=headline),))
        saved = save_article(draft.pk, linked, seen=1, by=by, at=NOON)

    assert {row.headline for row in saved.read_also.all()} == {"Berita Satu", "Berita Dua"}
    assert saved.body.count("<aside") == 2


def test_a_step_is_refused_when_somebody_saved_meanwhile(
    draft: Article, content: Content, reporter: User, editor: User
) -> None:
    save_article(draft.pk, replace(content, headline="Judul Redaktur"), seen=1, by=editor, at=NOON)

    with pytest.raises(StaleRevision, match="redaktur"):
        submit(draft.pk, seen=1, by=reporter, at=NOON)


def test_a_revision_that_never_was_is_no_beginning(draft: Article, content: Content, reporter: User) -> None:
    with pytest.raises(StepRefused):
        save_article(draft.pk, replace(content, headline="Lain"), seen=7, by=reporter, at=NOON)


def test_tags_of_two_people_stand_together(
    draft: Article, content: Content, reporter: User, editor: User
) -> None:
    first, second = TagFactory(), TagFactory()
    save_article(draft.pk, replace(content, tag_ids=(first.pk,)), seen=1, by=editor, at=NOON)

    saved = save_article(draft.pk, replace(content, tag_ids=(second.pk,)), seen=1, by=reporter, at=NOON)

    assert set(content_of(saved).tag_ids) == {first.pk, second.pk}
