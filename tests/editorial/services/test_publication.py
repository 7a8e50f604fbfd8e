from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from django.core.exceptions import ValidationError

from articles.core.models import User
from articles.editorial.content import Content, MentionContent, ReadAlsoContent
from articles.editorial.errors import NotAllowed, StepRefused
from articles.editorial.models import Article, Correction, Edition, EditionMention
from articles.editorial.services import (
    approve,
    correct,
    create_article,
    publish,
    reopen,
    save_article,
    submit,
    unschedule,
    withdraw,
)
from articles.editorial.services.reading_content import content_of
from articles.editorial.workflow import State
from articles.officials.models import Position, Tenure
from tests.factories import NOON, OfficialFactory

LATER = NOON + timedelta(hours=3)
# Far enough ahead of the real clock for the trigger that keeps what readers saw.
FAR = datetime(2120, 1, 1, tzinfo=UTC)


def test_published_article_is_visible_from_its_moment_and_not_before(published: Article) -> None:
    assert Edition.objects.visible(at=NOON).get().article == published
    assert not Edition.objects.visible(at=NOON - timedelta(microseconds=1)).exists()


def test_scheduled_article_is_visible_exactly_from_the_chosen_moment(approved: Article, editor: User) -> None:
    publish(approved.pk, seen=1, by=editor, at=NOON, visible_from=LATER)

    assert not Edition.objects.visible(at=LATER - timedelta(microseconds=1)).exists()
    assert Edition.objects.visible(at=LATER).exists()


def test_publication_at_a_moment_that_has_passed_is_refused(approved: Article, editor: User) -> None:
    with pytest.raises(ValidationError) as refusal:
        publish(approved.pk, seen=1, by=editor, at=NOON, visible_from=NOON - timedelta(minutes=1))

    assert "visible_from" in refusal.value.message_dict
    assert not Edition.objects.exists()


def test_next_edition_follows_without_gap_or_overlap(
    published: Article, content: Content, reporter: User, editor: User
) -> None:
    save_article(published.pk, replace(content, headline="Judul Kedua"), seen=1, by=reporter, at=NOON)
    submit(published.pk, seen=2, by=reporter, at=NOON)
    approve(published.pk, seen=2, by=editor, at=NOON)
    publish(published.pk, seen=2, by=editor, at=NOON, visible_from=LATER)

    first, second = published.editions.order_by("number")
    assert (first.visible_until, second.visible_from) == (LATER, LATER)
    assert second.published_at == NOON
    assert Edition.objects.visible(at=LATER).get() == second


def test_cancelled_schedule_leaves_the_present_edition_to_readers(
    published: Article, content: Content, reporter: User, editor: User
) -> None:
    save_article(published.pk, replace(content, headline="Judul Kedua"), seen=1, by=reporter, at=NOON)
    submit(published.pk, seen=2, by=reporter, at=NOON)
    approve(published.pk, seen=2, by=editor, at=NOON)
    publish(published.pk, seen=2, by=editor, at=NOON, visible_from=FAR)

    article = unschedule(published.pk, seen=2, by=editor, at=NOON)

    assert article.state == State.APPROVED
    assert published.editions.get().visible_until is None


def test_a_scheduled_story_stays_as_it_was_approved(
    approved: Article, content: Content, reporter: User, editor: User
) -> None:
    publish(approved.pk, seen=1, by=editor, at=NOON, visible_from=FAR)

    with pytest.raises(StepRefused):
        save_article(approved.pk, replace(content, headline="Judul Kedua"), seen=1, by=editor, at=NOON)
    with pytest.raises(StepRefused):
        reopen(approved.pk, seen=1, by=reporter, at=NOON)
    same = save_article(approved.pk, content_of(approved), seen=1, by=editor, at=NOON)

    assert (same.state, same.revision_number) == (State.PUBLISHED, 1)


def test_nothing_to_cancel_where_readers_see_it_already(published: Article, editor: User) -> None:
    with pytest.raises(StepRefused):
        unschedule(published.pk, seen=1, by=editor, at=LATER)


def test_what_readers_never_saw_is_cancelled_not_withdrawn(
    approved: Article, editor: User, chief: User
) -> None:
    publish(approved.pk, seen=1, by=editor, at=NOON, visible_from=FAR)

    with pytest.raises(StepRefused, match="tidak ada yang perlu dicabut"):
        withdraw(approved.pk, seen=1, by=chief, at=LATER, reason="trauma", text="Permintaan keluarga korban.")

    assert not Correction.objects.exists()


def test_withdrawn_story_leaves_readers_a_reason_and_the_record_its_edition(
    published: Article, chief: User
) -> None:
    withdraw(published.pk, seen=1, by=chief, at=LATER, reason="trauma", text="Permintaan keluarga korban.")

    assert not Edition.objects.visible(at=LATER).exists()
    assert published.editions.get().visible_until == LATER
    assert Correction.objects.get().reason == "trauma"


@pytest.mark.parametrize(
    ("reason", "text", "field"),
    [("", "Ada alasan.", "reason"), ("bupati", "Diminta.", "reason"), ("child", " ", "text")],
)
def test_withdrawal_needs_a_ground_of_the_closed_list_and_words(
    published: Article, chief: User, reason: str, text: str, field: str
) -> None:
    with pytest.raises(ValidationError) as refusal:
        withdraw(published.pk, seen=1, by=chief, at=LATER, reason=reason, text=text)

    assert field in refusal.value.message_dict
    assert Edition.objects.visible(at=LATER).exists()


def test_editor_does_not_withdraw(published: Article, editor: User) -> None:
    with pytest.raises(NotAllowed):
        withdraw(published.pk, seen=1, by=editor, at=LATER, reason="child", text="Demi anak.")


def test_waiting_read_also_finds_its_target_when_that_is_published(
    publish_story: Callable[..., Article],
) -> None:
    link = ReadAlsoContent(ref=1, headline="Jembatan Ampas Rampung!")
    waiting = publish_story(read_also=(link,))

    target = publish_story(headline="Jembatan Ampas rampung")

    assert waiting.read_also.get().target == target
    assert waiting.editions.get().read_also_links.get().target == target


def test_read_also_that_is_saved_after_its_target_was_scheduled_leads_to_it(
    approved: Article, content: Content, reporter: User, editor: User
) -> None:
    publish(approved.pk, seen=1, by=editor, at=NOON, visible_from=LATER)
    words = (ReadAlsoContent(ref=1, headline=approved.headline), ReadAlsoContent(ref=2, headline="Lain"))

    saved = create_article(
        replace(content, headline="Sampah Diangkut", read_also=words), by=reporter, at=NOON
    )

    assert [row.target for row in saved.read_also.all()] == [approved, None]


def test_confirmed_official_stands_with_the_office_of_the_article_s_day(
    publish_story: Callable[..., Article],
) -> None:
    official = OfficialFactory(name="Ruslan Effendi")
    old, new = (Position.objects.create(title=title, region="Musi Raya") for title in ("Camat", "Bupati"))
    Tenure.objects.create(official=official, position=old, ends_on=date(2024, 1, 1))
    Tenure.objects.create(official=official, position=new, acting="Pj", starts_on=date(2024, 1, 1))
    rows = tuple(
        MentionContent(official_id=person.pk, as_written=person.name, name=person.name, state=state)
        for person, state in ((official, "confirmed"), (OfficialFactory(), "proposed"))
    )

    publish_story(mentions=rows, event_on=date(2023, 12, 9))
    publish_story(mentions=rows, event_on=date(2024, 3, 1), headline="Tahun Berikut")

    offices = EditionMention.objects.order_by("pk").values_list("official", "office")
    assert list(offices) == [(official.pk, "Camat Musi Raya"), (official.pk, "Pj Bupati Musi Raya")]


def test_correction_needs_a_story_that_readers_see(published: Article, draft: Article, editor: User) -> None:
    correct(published.pk, kind="ralat", text="Tanggal keliru.", by=editor, at=LATER)

    assert Correction.objects.get().made_at == LATER
    with pytest.raises(ValidationError):
        correct(published.pk, kind="pencabutan", text="Dicabut.", by=editor, at=LATER)


def test_reporter_publishes_no_correction(published: Article, reporter: User) -> None:
    with pytest.raises(NotAllowed):
        correct(published.pk, kind="ralat", text="Tanggal keliru.", by=reporter, at=LATER)
