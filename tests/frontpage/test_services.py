from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from articles.audit.models import AuditEntry
from articles.editorial.errors import NotAllowed
from articles.frontpage.composing import front_page
from articles.frontpage.models import BreakingLine, FrontStory
from articles.frontpage.services import (
    LONGEST_LINE,
    FrontMoved,
    break_news,
    end_breaking_line,
    move,
    pin,
    unpin,
)
from articles.frontpage.slots import ARRANGED, HEADLINES, LEAD, PICKS, SECTION
from tests.factories import NOON, EditionFactory, SponsorFactory

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


@pytest.fixture
def stories(section):
    """Twenty stories, the newest first."""
    return [
        EditionFactory(section=section, visible_from=NOON - timedelta(days=1, minutes=n)) for n in range(20)
    ]


def place(edition, slot=LEAD, *, by, at=NOON, **kwargs):
    return pin(edition.article_id, slot=slot, by=by, at=at, **kwargs)


def headlines(section, at=NOON):
    return [edition.pk for edition in front_page([section], at=at).headlines]


def test_placed_story_leads_from_its_moment_until_its_end(section, stories, editor):
    old = stories[15]
    place(old, by=editor, starts_at=NOON + HOUR, ends_at=NOON + 2 * HOUR)

    leads = [front_page([section], at=NOON + HOUR * n / 2).lead for n in range(5)]

    assert leads == [stories[0], stories[0], old, old, stories[0]]


@pytest.mark.parametrize("slot", ARRANGED, ids=lambda slot: slot.key)
def test_placed_story_stands_once_wherever_it_is_placed(section, stories, editor, slot):
    for edition in (stories[0], stories[18]):
        place(edition, slot, by=editor, position=slot.places)

        shown = [each.pk for each in front_page([section], at=NOON).editions()]

        assert shown.count(edition.pk) == 1
        assert len(shown) == len(set(shown))


def test_empty_places_fill_themselves_around_placed_ones(section, stories, editor):
    place(stories[15], HEADLINES, position=2, by=editor)

    assert headlines(section) == [stories[1].pk, stories[15].pk, stories[2].pk, stories[3].pk]


def test_new_story_takes_the_place_and_the_past_stays_as_it_was(section, stories, editor):
    place(stories[5], by=editor)
    place(stories[6], by=editor, at=NOON + HOUR)

    assert front_page([section], at=NOON + HOUR / 2).lead == stories[5]
    assert front_page([section], at=NOON + HOUR).lead == stories[6]


def test_story_leaves_its_former_place_for_the_new_one(section, stories, editor):
    place(stories[5], by=editor)
    place(stories[5], PICKS, by=editor, at=NOON + HOUR)

    front = front_page([section], at=NOON + HOUR)

    assert front.lead != stories[5]
    assert front.picks == [stories[5]]


def test_open_end_stops_where_a_planned_story_begins(section, stories, editor):
    place(stories[6], by=editor, starts_at=NOON + HOUR)
    now = place(stories[5], by=editor)

    assert now.ends_at == NOON + HOUR
    assert front_page([section], at=NOON + HOUR).lead == stories[6]


def test_moving_exchanges_two_places(section, stories, editor):
    first = place(stories[10], HEADLINES, position=1, by=editor)
    place(stories[11], HEADLINES, position=2, by=editor)

    move(first.pk, by=1, who=editor, at=NOON + HOUR)

    assert headlines(section)[:2] == [stories[10].pk, stories[11].pk]
    assert headlines(section, NOON + HOUR)[:2] == [stories[11].pk, stories[10].pk]


def test_nothing_moves_beyond_its_part(stories, editor):
    row = place(stories[10], HEADLINES, position=1, by=editor)

    with pytest.raises(FrontMoved):
        move(row.pk, by=-1, who=editor, at=NOON + HOUR)


def test_taken_out_story_leaves_and_its_past_stays(section, stories, editor):
    row = place(stories[10], by=editor)

    unpin(row.pk, by=editor, at=NOON + HOUR)

    assert front_page([section], at=NOON).lead == stories[10]
    assert front_page([section], at=NOON + HOUR).lead == stories[0]
    with pytest.raises(FrontMoved):
        unpin(row.pk, by=editor, at=NOON + 2 * HOUR)


def test_plan_that_is_cancelled_leaves_nothing(stories, editor):
    row = place(stories[10], by=editor, starts_at=NOON + HOUR)

    unpin(row.pk, by=editor, at=NOON)

    assert not FrontStory.objects.exists()


def test_withdrawn_story_leaves_its_place_at_once(section, stories, editor):
    place(stories[10], by=editor)
    type(stories[10]).objects.filter(pk=stories[10].pk).update(visible_until=NOON + HOUR)

    assert front_page([section], at=NOON + HOUR - timedelta(seconds=1)).lead == stories[10]
    assert front_page([section], at=NOON + HOUR).lead == stories[0]


def test_scheduled_story_can_be_placed_from_its_moment_on(section, editor):
    waiting = EditionFactory(section=section, visible_from=NOON + HOUR)

    with pytest.raises(ValidationError) as refusal:
        place(waiting, by=editor)
    assert set(refusal.value.message_dict) == {"article"}
    assert place(waiting, by=editor, starts_at=NOON + HOUR)


def test_advertising_gets_no_place(editor):
    paid = EditionFactory(kind="advertorial", sponsor=SponsorFactory())

    with pytest.raises(ValidationError):
        place(paid, by=editor)


def test_first_of_a_section_stands_in_its_own_section(section, stories, editor):
    other = EditionFactory(visible_from=NOON - HOUR)

    assert place(other, SECTION, by=editor).section == other.section


@pytest.mark.parametrize(
    ("period", "field"),
    [
        ({"starts_at": NOON - HOUR}, "starts_at"),
        ({"ends_at": NOON}, "ends_at"),
        ({"ends_at": NOON + timedelta(days=3000)}, "ends_at"),
        ({"starts_at": NOON + timedelta(days=3000)}, "starts_at"),
        ({"position": 9}, "position"),
        ({"position": 0}, "position"),
    ],
)
def test_what_nobody_can_mean_is_refused_at_its_field(stories, editor, period, field):
    with pytest.raises(ValidationError) as refusal:
        place(stories[0], by=editor, **period)

    assert set(refusal.value.message_dict) == {field}
    assert not FrontStory.objects.exists()


def test_reporters_and_the_advertising_desk_arrange_nothing(stories, reporter, advertiser, editor):
    row = place(stories[0], HEADLINES, by=editor)
    line = break_news("Banjir", article_id=None, ends_at=NOON + HOUR, by=editor, at=NOON)
    for person in (reporter, advertiser):
        for act in (
            lambda by: place(stories[1], by=by),
            lambda by: unpin(row.pk, by=by, at=NOON),
            lambda by: move(row.pk, by=1, who=by, at=NOON),
            lambda by: break_news("x", article_id=None, ends_at=NOON + HOUR, by=by, at=NOON),
            lambda by: end_breaking_line(line.pk, by=by, at=NOON),
        ):
            with pytest.raises(NotAllowed):
                act(person)


def test_database_refuses_two_stories_in_one_place(stories, editor):
    place(stories[0], by=editor)

    with pytest.raises(IntegrityError, match="front_place_holds_one_story_at_a_time"):
        FrontStory.objects.create(
            article=stories[1].article, slot="lead", position=1, starts_at=NOON, placed_by=editor
        )


def test_database_refuses_a_story_in_two_places(stories, editor):
    place(stories[0], by=editor)

    with pytest.raises(IntegrityError, match="front_story_stands_once_at_a_time"):
        FrontStory.objects.create(
            article=stories[0].article, slot="picks", position=1, starts_at=NOON + HOUR, placed_by=editor
        )


def test_database_refuses_a_period_that_ends_before_it_starts(stories, editor):
    with pytest.raises(IntegrityError, match="front_story_ends_after_it_starts"):
        FrontStory.objects.create(
            article=stories[0].article,
            slot="lead",
            position=1,
            starts_at=NOON,
            ends_at=NOON,
            placed_by=editor,
        )


def test_breaking_line_takes_the_place_of_the_one_before(editor):
    break_news("Satu", article_id=None, ends_at=NOON + 2 * HOUR, by=editor, at=NOON)
    break_news("Dua", article_id=None, ends_at=NOON + 3 * HOUR, by=editor, at=NOON + HOUR)

    lines = [BreakingLine.objects.standing(at=NOON + n * HOUR).first() for n in range(4)]

    assert [line and line.text for line in lines] == ["Satu", "Dua", "Dua", None]


@pytest.mark.parametrize("end", [NOON, NOON + LONGEST_LINE + HOUR])
def test_breaking_line_has_an_end_that_one_can_mean(editor, end):
    with pytest.raises(ValidationError):
        break_news("Banjir", article_id=None, ends_at=end, by=editor, at=NOON)


def test_every_act_is_written_down(stories, editor):
    row = place(stories[0], HEADLINES, by=editor)
    moved = move(row.pk, by=1, who=editor, at=NOON + HOUR)
    unpin(moved.pk, by=editor, at=NOON + 2 * HOUR)
    line = break_news("Banjir", article_id=None, ends_at=NOON + HOUR, by=editor, at=NOON)
    end_breaking_line(line.pk, by=editor, at=NOON)

    assert list(AuditEntry.objects.order_by("pk").values_list("action", flat=True)) == [
        "frontstory.placed",
        "frontstory.moved",
        "frontstory.removed",
        "breakingline.placed",
        "breakingline.ended",
    ]
