from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from articles.audit.models import AuditEntry
from articles.caching.pages import PAGES
from articles.editorial.cards import cards
from articles.editorial.errors import NotAllowed
from articles.editorial.models import Edition
from articles.frontpage.models import PinnedStory
from articles.frontpage.pinned_pages import MOST_PINNED, PINNED_PAGE_KEYS, pinned_page_of
from articles.frontpage.pins import pinned_stories
from articles.frontpage.services import FrontMoved, move_on_page, pin_on_page, unpin_from_page
from tests.factories import NOON, EditionFactory, OfficialFactory, SectionFactory, SponsorFactory, TagFactory
from tests.people import staff
from tests.public.stories import SUBJECTS, mention, story_on, tagged

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


@pytest.fixture(params=PINNED_PAGE_KEYS)
def subject(request):
    """A page of each kind."""
    return SUBJECTS[request.param]()


@pytest.fixture
def stories(subject):
    """Five stories of the page, the newest first."""
    return [story_on(subject, visible_from=NOON - DAY - n * HOUR) for n in range(5)]


def pinned(subject, *, at=NOON):
    return [story.pk for story in pinned_stories(subject, among=cards(at=at), at=at)]


def pin(story, subject, *, by, at=NOON, **kwargs):
    return pin_on_page(story.article_id, subject=subject, by=by, at=at, **kwargs)


def test_pinned_stories_stand_in_the_order_in_which_they_were_pinned(subject, stories, editor):
    for story in (stories[4], stories[2]):
        pin(story, subject, by=editor)

    assert pinned(subject) == [stories[4].pk, stories[2].pk]


def test_pin_ends_by_itself_at_its_moment(subject, stories, editor):
    pin(stories[1], subject, by=editor, ends_at=NOON + HOUR)

    assert pinned(subject, at=NOON + HOUR - timedelta(microseconds=1)) == [stories[1].pk]
    assert pinned(subject, at=NOON + HOUR) == []


def test_page_of_any_moment_of_the_past_stays_as_it_was(subject, stories, editor):
    row = pin(stories[1], subject, by=editor)
    unpin_from_page(row.pk, by=editor, at=NOON + HOUR)

    assert pinned(subject) == [stories[1].pk]
    assert pinned(subject, at=NOON + HOUR) == []


def test_place_that_fell_free_is_given_anew(subject, stories, editor):
    rows = [pin(story, subject, by=editor) for story in stories[:3]]
    unpin_from_page(rows[0].pk, by=editor, at=NOON + HOUR)

    pin(stories[4], subject, by=editor, at=NOON + HOUR)

    assert pinned(subject, at=NOON + HOUR) == [stories[4].pk, stories[1].pk, stories[2].pk]


def test_no_more_than_a_few_are_pinned(subject, stories, editor):
    for story in stories[:MOST_PINNED]:
        pin(story, subject, by=editor)

    with pytest.raises(ValidationError, match=str(MOST_PINNED)):
        pin(stories[4], subject, by=editor)


def test_story_is_pinned_once_on_a_page(subject, stories, editor):
    pin(stories[0], subject, by=editor)

    with pytest.raises(ValidationError) as refusal:
        pin(stories[0], subject, by=editor, at=NOON + HOUR)

    assert "article" in refusal.value.message_dict


def test_story_can_be_pinned_on_several_pages(section, editor):
    tag, official = TagFactory(), OfficialFactory()
    story = tagged(tag, section=section, visible_from=NOON - DAY)
    mention(story, official)

    for page in (tag, section, official):
        pin(story, page, by=editor)

    assert pinned(tag) == pinned(section) == pinned(official) == [story.pk]


def test_story_of_another_page_is_not_pinned(subject, editor):
    stranger = EditionFactory(section=SectionFactory(), visible_from=NOON - DAY)

    with pytest.raises(ValidationError) as refusal:
        pin(stranger, subject, by=editor)

    assert "article" in refusal.value.message_dict


def test_advertising_is_not_pinned(section, editor):
    paid = EditionFactory(
        section=section, kind="advertorial", sponsor=SponsorFactory(), visible_from=NOON - DAY
    )

    with pytest.raises(ValidationError):
        pin(paid, section, by=editor)


def test_story_that_readers_never_see_is_not_pinned(section, editor):
    ended = EditionFactory(section=section, visible_from=NOON - DAY, visible_until=NOON - HOUR)

    with pytest.raises(ValidationError):
        pin(ended, section, by=editor)


def test_scheduled_story_shows_from_its_own_moment(section, editor):
    waiting = EditionFactory(section=section, visible_from=NOON + HOUR)

    pin(waiting, section, by=editor)

    assert pinned(section) == []
    assert pinned(section, at=NOON + HOUR) == [waiting.pk]


def test_withdrawn_story_shows_no_longer(subject, stories, editor):
    pin(stories[0], subject, by=editor)
    Edition.objects.filter(pk=stories[0].pk).update(visible_until=NOON + HOUR)

    assert pinned(subject, at=NOON + HOUR) == []


@pytest.mark.parametrize(("key", "links"), [("tag", "tag_links"), ("official", "mention_links")])
def test_story_that_left_the_page_shows_no_longer(editor, key, links):
    subject = SUBJECTS[key]()
    story = story_on(subject, visible_from=NOON - DAY)
    pin(story, subject, by=editor)
    getattr(story, links).all().delete()

    assert pinned(subject) == []


def test_moving_exchanges_neighbours_even_across_a_gap(subject, stories, editor):
    rows = [pin(story, subject, by=editor) for story in stories[:3]]
    unpin_from_page(rows[1].pk, by=editor, at=NOON + HOUR)

    move_on_page(rows[2].pk, by=-1, who=editor, at=NOON + 2 * HOUR)

    assert pinned(subject, at=NOON + HOUR) == [stories[0].pk, stories[2].pk]
    assert pinned(subject, at=NOON + 2 * HOUR) == [stories[2].pk, stories[0].pk]


def test_end_of_a_pin_moves_along_with_it(subject, stories, editor):
    first = pin(stories[0], subject, by=editor, ends_at=NOON + DAY)
    pin(stories[1], subject, by=editor)

    move_on_page(first.pk, by=1, who=editor, at=NOON + HOUR)

    assert pinned(subject, at=NOON + HOUR) == [stories[1].pk, stories[0].pk]
    assert pinned(subject, at=NOON + DAY) == [stories[1].pk]


@pytest.mark.parametrize("by", [-1, 1])
def test_only_pinned_story_has_nowhere_to_go(subject, stories, editor, by):
    row = pin(stories[0], subject, by=editor)

    with pytest.raises(FrontMoved):
        move_on_page(row.pk, by=by, who=editor, at=NOON + HOUR)

    assert pinned(subject, at=NOON + HOUR) == [stories[0].pk]


def test_pin_that_somebody_took_out_is_told(subject, stories, editor):
    row = pin(stories[0], subject, by=editor)
    unpin_from_page(row.pk, by=editor, at=NOON + HOUR)

    with pytest.raises(FrontMoved):
        unpin_from_page(row.pk, by=editor, at=NOON + 2 * HOUR)
    with pytest.raises(FrontMoved):
        move_on_page(row.pk, by=1, who=editor, at=NOON + 2 * HOUR)


@pytest.mark.parametrize("end", [NOON - HOUR, NOON, NOON + 400 * DAY])
def test_end_is_one_that_somebody_can_mean(subject, stories, editor, end):
    with pytest.raises(ValidationError) as refusal:
        pin(stories[0], subject, by=editor, ends_at=end)

    assert "ends_at" in refusal.value.message_dict


@pytest.mark.parametrize("role", ["wartawan", "iklan"])
def test_reporters_and_the_advertising_desk_pin_nothing(subject, stories, editor, role):
    row = pin(stories[0], subject, by=editor)
    somebody = staff("orang", role)

    with pytest.raises(NotAllowed):
        pin(stories[1], subject, by=somebody)
    with pytest.raises(NotAllowed):
        unpin_from_page(row.pk, by=somebody, at=NOON + HOUR)
    with pytest.raises(NotAllowed):
        move_on_page(row.pk, by=1, who=somebody, at=NOON + HOUR)

    assert pinned(subject, at=NOON + HOUR) == [stories[0].pk]


def row_of(story, subject, by, **fields):
    page = {pinned_page_of(subject).key: subject}
    fields = page | {"position": 1, "starts_at": NOON, "ends_at": None} | fields
    return PinnedStory(article_id=story.article_id, placed_by=by, **fields)


@pytest.mark.parametrize(
    ("fields", "constraint"),
    [
        ({"position": 0}, "pinned_story_is_one_of_a_few"),
        ({"position": MOST_PINNED + 1}, "pinned_story_is_one_of_a_few"),
        ({"ends_at": NOON}, "pinned_story_ends_after_it_starts"),
        (dict.fromkeys(PINNED_PAGE_KEYS), "pinned_story_stands_on_one_page"),
    ],
)
def test_database_refuses_what_no_page_has(subject, stories, editor, fields, constraint):
    with pytest.raises(IntegrityError, match=constraint):
        row_of(stories[0], subject, editor, **fields).save()


@pytest.mark.parametrize("keys", [("tag", "section"), ("tag", "official"), PINNED_PAGE_KEYS])
def test_database_refuses_a_pin_on_several_pages_at_once(section, editor, keys):
    story = EditionFactory(section=section, visible_from=NOON - DAY)
    pages = {key: SUBJECTS[key]() for key in keys}

    with pytest.raises(IntegrityError, match="pinned_story_stands_on_one_page"):
        PinnedStory(article_id=story.article_id, placed_by=editor, position=1, starts_at=NOON, **pages).save()


def test_pages_of_one_number_do_not_stand_in_each_others_way(editor):
    pages = [factory(pk=7) for factory in SUBJECTS.values()]
    stories = [story_on(page, visible_from=NOON - DAY) for page in pages]

    for page, story in zip(pages, stories, strict=True):
        pin(story, page, by=editor)

    assert [pinned(page) for page in pages] == [[story.pk] for story in stories]


@pytest.mark.parametrize(
    ("story", "position", "constraint"),
    [(0, 2, "story_is_pinned_once_on_a_page"), (1, 1, "pinned_place_holds_one_story_at_a_time")],
)
def test_database_refuses_two_at_once(subject, stories, editor, story, position, constraint):
    row_of(stories[0], subject, editor, ends_at=NOON + DAY).save()

    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        row_of(stories[story], subject, editor, position=position, starts_at=NOON + HOUR).save()
    row_of(stories[story], subject, editor, position=position, starts_at=NOON + DAY).save()


def test_every_act_is_written_down(subject, stories, editor):
    first, _second = (pin(story, subject, by=editor) for story in stories[:2])
    moved = move_on_page(first.pk, by=1, who=editor, at=NOON + HOUR)
    unpin_from_page(moved.pk, by=editor, at=NOON + 2 * HOUR)

    acts = AuditEntry.objects.filter(object_type="pinnedstory").order_by("pk")

    assert list(acts.values_list("action", flat=True)) == [
        "pinnedstory.pinned",
        "pinnedstory.pinned",
        "pinnedstory.reordered",
        "pinnedstory.unpinned",
    ]
    assert all(subject.name in act.object_label for act in acts)


def test_readers_see_a_pin_at_once(subject, stories, editor, django_capture_on_commit_callbacks):
    before = PAGES.state

    with django_capture_on_commit_callbacks(execute=True):
        pin(stories[0], subject, by=editor)

    assert PAGES.state > before
