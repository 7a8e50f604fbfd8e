"""The database itself refuses what must not be, whoever asks."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction
from django.db.models import F

from articles.core.models import User
from articles.editorial.content import BylineContent, MentionContent, ReadAlsoContent
from articles.editorial.models import (
    Article,
    Author,
    Byline,
    Correction,
    Edition,
    Mention,
    Note,
    ReadAlso,
    Revision,
    TaggedArticle,
)
from tests.factories import NOON, AuthorFactory, OfficialFactory, SponsorFactory, TagFactory

HOUR = timedelta(hours=1)


def refuses(name: str, change: Callable[[], object]) -> None:
    def change_at_once() -> None:
        with transaction.atomic():
            change()
            sql("SET CONSTRAINTS ALL IMMEDIATE")

    with pytest.raises(IntegrityError) as refusal:
        change_at_once()
    cause = refusal.value.__cause__
    assert cause is not None
    assert cause.diag.constraint_name == name


def sql(statement: str, *params: object) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, params)


def test_content_of_an_edition_never_changes(published: Article) -> None:
    for change in ({"headline": "Lain"}, {"body": ""}, {"visible_from": NOON - HOUR}, {"number": 7}):
        refuses("edition_content_never_changes", lambda change=change: Edition.objects.update(**change))


def test_edition_that_readers_saw_is_never_deleted(published: Article) -> None:
    refuses(
        "edition_seen_is_never_deleted",
        lambda: sql("DELETE FROM articles_editionreadalso; DELETE FROM articles_edition"),
    )


def test_edition_that_ended_stays_ended(published: Article) -> None:
    Edition.objects.update(visible_until=NOON + HOUR)

    refuses("edition_that_ended_stays_ended", lambda: Edition.objects.update(visible_until=None))


def test_editions_of_an_article_never_overlap(published: Article, editor: User) -> None:
    edition = published.editions.get()
    edition.pk, edition.number, edition.visible_from = None, 2, NOON + HOUR

    refuses("editions_of_an_article_never_overlap", lambda: edition.save(force_insert=True))


def test_edition_ends_after_it_starts(published: Article) -> None:
    with pytest.raises(DatabaseError), transaction.atomic():
        Edition.objects.update(visible_until=NOON - HOUR)


def test_published_article_has_an_edition(approved: Article) -> None:
    refuses(
        "published_article_has_edition",
        lambda: Article.objects.filter(pk=approved.pk).update(state="published"),
    )


def test_approved_article_says_which_revision(submitted: Article) -> None:
    refuses("approved_article_says_which_revision", lambda: Article.objects.update(state="approved"))


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("article_state_is_known", {"state": "live"}),
        ("article_kind_is_known", {"kind": "gosip"}),
        ("article_text_waits_for_no_photo", {"body": '<figure data-photo-waiting="x"></figure>'}),
        ("advertorial_has_sponsor", {"kind": "advertorial"}),
        ("submitted_article_has_its_moment", {"state": "submitted"}),
    ],
)
def test_article_is_sane(draft: Article, name: str, change: dict[str, str]) -> None:
    refuses(name, lambda: Article.objects.update(**change))


def test_only_an_advertorial_has_a_sponsor(draft: Article) -> None:
    sponsor = SponsorFactory()

    refuses("article_sponsor_pays_for_an_advertorial", lambda: Article.objects.update(sponsor=sponsor))


@pytest.mark.parametrize("model", [Revision, Correction, Note])
def test_what_was_written_down_is_never_changed_or_deleted(
    model: type, published: Article, editor: User
) -> None:
    Correction.objects.create(article=published, kind="ralat", text="x", made_by=editor, made_at=NOON)
    Note.objects.create(article=published, text="x", written_by=editor, written_at=NOON, revision_number=1)
    name = f"{model._meta.db_table}_row_is_permanent"

    refuses(name, lambda: model.objects.update(article_id=F("article_id") + 1))
    refuses(name, lambda: sql(f"DELETE FROM {model._meta.db_table}"))


def test_read_also_never_leads_to_itself_nor_twice_to_one_story(
    publish_story: Callable[..., Article],
) -> None:
    target = publish_story(headline="Sasaran")
    rows = tuple(ReadAlsoContent(ref=i, headline=f"Judul {i}") for i in (1, 2))
    article = publish_story(read_also=rows, headline="Asal")
    links = ReadAlso.objects.filter(article=article)

    refuses("read_also_never_leads_to_itself", lambda: links.filter(ref=1).update(target=article))
    refuses("read_also_leads_to_a_story_once", lambda: links.update(target=target))
    refuses("read_also_block_has_one_row", lambda: links.update(ref=5))


def test_links_of_an_article_stand_once(publish_story: Callable[..., Article]) -> None:
    tag, author, official = TagFactory(), AuthorFactory(), OfficialFactory()
    article = publish_story(
        tag_ids=(tag.pk,),
        bylines=(BylineContent(author_id=author.pk),),
        mentions=(
            MentionContent(official_id=official.pk, as_written="R", name="R", state="confirmed"),
            MentionContent(as_written="S", name="S"),
        ),
    )
    proposed = Mention.objects.filter(official__isnull=True)

    refuses(
        "article_has_a_tag_once",
        lambda: TaggedArticle.objects.bulk_create([TaggedArticle(content_object=article, tag=tag)]),
    )
    refuses(
        "byline_credits_an_author_once_per_part",
        lambda: Byline.objects.bulk_create([Byline(article=article, author=author, part="reporter")]),
    )
    refuses("byline_names_somebody", lambda: Byline.objects.update(author=None, name=""))
    refuses("article_mentions_an_official_once", lambda: proposed.update(official=official))
    refuses("confirmed_mention_names_its_official", lambda: proposed.update(state="confirmed"))


def test_initials_are_one_person(db: None) -> None:
    AuthorFactory(initials="rin")

    refuses(
        "author_initials_are_one_person",
        lambda: Author.objects.bulk_create([Author(name="Lain", slug="lain", initials="RIN")]),
    )


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("withdrawal_and_only_it_has_grounds", {"kind": "pencabutan"}),
        ("withdrawal_and_only_it_has_grounds", {"reason": "child"}),
        ("withdrawal_grounds_are_of_the_closed_list", {"kind": "pencabutan", "reason": "bupati"}),
        ("correction_says_something", {"text": ""}),
    ],
)
def test_correction_is_sane(published: Article, editor: User, name: str, change: dict[str, str]) -> None:
    row = Correction(article=published, kind="ralat", text="Ya.", made_by=editor, made_at=NOON)
    for field, value in change.items():
        setattr(row, field, value)

    refuses(name, row.save)
