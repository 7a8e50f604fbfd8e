from dataclasses import replace

import pytest
from django.core.exceptions import ValidationError

from articles.core.models import User
from articles.editorial.content import BylineContent, Content, MentionContent, ReadAlsoContent
from articles.editorial.errors import NotAllowed, StaleRevision
from articles.editorial.models import Article, Revision
from articles.editorial.services import create_article, restore_revision, save_article
from articles.editorial.services.reading_content import content_of
from articles.editorial.workflow import State
from tests.factories import NOON, OfficialFactory, TagFactory


def test_every_save_makes_a_whole_revision(draft: Article, content: Content, reporter: User) -> None:
    tag = TagFactory()
    changed = replace(content, tag_ids=(tag.pk,), bylines=(BylineContent(name="Rina"),))

    save_article(draft.pk, changed, seen=1, by=reporter, at=NOON)

    kept = Content.from_json(Revision.objects.get(article=draft, number=2).content)
    assert kept == changed


def test_unchanged_save_makes_no_revision(draft: Article, content: Content, reporter: User) -> None:
    save_article(draft.pk, content, seen=1, by=reporter, at=NOON)

    assert draft.revisions.count() == 1


def test_save_that_started_from_an_older_revision_is_refused_and_shows_the_newer(
    draft: Article, content: Content, reporter: User, editor: User
) -> None:
    save_article(draft.pk, replace(content, headline="Judul Redaktur"), seen=1, by=editor, at=NOON)

    with pytest.raises(StaleRevision) as refusal:
        save_article(draft.pk, replace(content, headline="Judul Wartawan"), seen=1, by=reporter, at=NOON)

    assert refusal.value.current.content["headline"] == "Judul Redaktur"
    assert Article.objects.get(pk=draft.pk).headline == "Judul Redaktur"


def test_restore_brings_the_whole_article_back_relations_included(
    draft: Article, content: Content, reporter: User
) -> None:
    official = OfficialFactory()
    whole = replace(
        content,
        body='<p>Satu.</p><aside data-baca-juga="1"></aside>',
        tag_ids=(TagFactory().pk, TagFactory().pk),
        bylines=(BylineContent(name="Rina"), BylineContent(name="Budi", part="photographer")),
        read_also=(ReadAlsoContent(ref=1, headline="Berita Lain"),),
        mentions=(
            MentionContent(official_id=official.pk, as_written="Pak Rudi", name="Rudi", state="confirmed"),
        ),
    )
    save_article(draft.pk, whole, seen=1, by=reporter, at=NOON)
    save_article(draft.pk, replace(content, headline="Kosong Lagi"), seen=2, by=reporter, at=NOON)

    restored = restore_revision(draft.pk, 2, seen=3, by=reporter, at=NOON)

    assert content_of(restored) == whole
    assert restored.revision_number == 4


def test_reporter_does_not_change_a_story_that_waits_or_is_another_s(
    submitted: Article, content: Content, reporter: User, colleague: User
) -> None:
    for user in (reporter, colleague):
        with pytest.raises(NotAllowed):
            save_article(submitted.pk, replace(content, headline="Lain"), seen=1, by=user, at=NOON)


def test_changing_an_approved_story_takes_the_approval_back(
    approved: Article, content: Content, editor: User
) -> None:
    saved = save_article(approved.pk, replace(content, headline="Judul Lain"), seen=1, by=editor, at=NOON)

    assert saved.state == State.SUBMITTED


def test_changing_a_published_story_leaves_the_edition_to_readers(
    published: Article, content: Content, reporter: User
) -> None:
    saved = save_article(published.pk, replace(content, headline="Judul Baru"), seen=1, by=reporter, at=NOON)

    assert saved.state == State.DRAFT
    assert published.editions.get().headline == "Warga Bersihkan Sungai"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("headline", ""),
        ("headline", "   "),
        ("headline", "\u200f\u202e"),
        ("headline", "x" * 201),
        ("headline", "<script>alert(1)</script>"),
        ("kind", "advertorial"),
        ("kind", "gosip"),
        ("section_id", 999_999),
        ("tag_ids", tuple(range(1, 10_001))),
        ("bylines", (BylineContent(),)),
        ("bylines", (BylineContent(name="<b>x</b>"),)),
        ("read_also", (ReadAlsoContent(ref=1, headline=""),)),
        ("read_also", (ReadAlsoContent(ref=1, headline="X", target_id=999_999),)),
        ("mentions", (MentionContent(as_written="A", name="A", state="confirmed"),)),
        ("body", "<p>" + "x" * 300_001 + "</p>"),
    ],
)
def test_bad_value_is_refused_and_nothing_is_half_saved(
    content: Content, reporter: User, field: str, value: object
) -> None:
    with pytest.raises(ValidationError):
        create_article(replace(content, **{field: value}), by=reporter, at=NOON)

    assert not Article.objects.exists()


def test_marks_that_hide_or_turn_text_are_taken_out(content: Content, reporter: User) -> None:
    article = create_article(
        replace(content, headline="Warga\u202e  Bersih\u200bkan\x07 Sungai\ud800"), by=reporter, at=NOON
    )

    assert article.headline == "Warga Bersihkan Sungai"


def test_read_also_never_leads_to_itself_or_to_a_draft(
    published: Article, draft: Article, content: Content, reporter: User
) -> None:
    for target in (published, draft):
        link = ReadAlsoContent(ref=1, headline="Diri Sendiri", target_id=target.pk)
        with pytest.raises(ValidationError) as refusal:
            save_article(published.pk, replace(content, read_also=(link,)), seen=1, by=reporter, at=NOON)
        assert "read_also" in refusal.value.message_dict
