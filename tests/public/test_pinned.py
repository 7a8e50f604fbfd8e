"""Stories that editors pinned on top of a tag's, a section's or an official's page, as readers see them."""

from datetime import timedelta

import pytest

from articles.frontpage.pinned_pages import PINNED_PAGE_KEYS
from articles.frontpage.services import pin_on_page
from articles.officials.models import Institution, Position
from tests.factories import NOON, FlightFactory, ImageFactory, NewsroomFactory, OfficialFactory, TagFactory
from tests.public.stories import SUBJECTS, mentioning, story_on
from tests.public.test_every_page import MOST_QUERIES
from tests.public.test_lists import headlines

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("at_noon")]
HOUR = timedelta(hours=1)


@pytest.fixture(params=PINNED_PAGE_KEYS)
def subject(request):
    return SUBJECTS[request.param]()


def stories(subject, count):
    """So many stories of the page, the newest first."""
    fields = [
        {"headline": f"Berita {n}", "visible_from": NOON - n * HOUR, "lead_image": ImageFactory()}
        for n in range(count)
    ]
    return [story_on(subject, **each) for each in fields]


def pin(story, subject, *, by, **kwargs):
    return pin_on_page(story.article_id, subject=subject, by=by, at=NOON - HOUR, **kwargs)


@pytest.fixture
def full(subject, editor):
    """Twenty-five stories, of which two are pinned: an old one and one of today."""
    made = stories(subject, 25)
    for story in (made[24], made[3]):
        pin(story, subject, by=editor)
    return made


def test_pinned_stories_stand_above_the_newest_and_nothing_stands_twice(client, subject, full):
    shown = headlines(client, subject.get_absolute_url())

    newest = [f"Berita {n}" for n in range(21) if n != 3]
    assert shown == ["Berita 24", "Berita 3", *newest]


def test_pinned_stories_stand_on_the_first_page_only(client, subject, full):
    first = client.get(subject.get_absolute_url())
    key = first.context["listing"].next_key

    shown = headlines(client, f"{subject.get_absolute_url()}?sesudah={key}")

    assert shown == ["Berita 21", "Berita 22", "Berita 23", "Berita 24"]


def test_page_with_pins_asks_the_database_little(client, subject, full, django_assert_max_num_queries):
    NewsroomFactory()

    with django_assert_max_num_queries(MOST_QUERIES):
        client.get(subject.get_absolute_url())


def test_page_whose_every_story_is_pinned_is_not_called_empty(client, subject, editor):
    (story,) = stories(subject, 1)
    pin(story, subject, by=editor)

    text = client.get(subject.get_absolute_url()).content.decode()

    assert headlines(client, subject.get_absolute_url()) == ["Berita 0"]
    assert 'class="empty"' not in text
    assert "noindex" not in text


def test_withdrawn_pin_leaves_the_page_as_if_it_were_not_pinned(client, subject, full):
    type(full[24]).objects.filter(pk=full[24].pk).update(visible_until=NOON)

    assert headlines(client, subject.get_absolute_url())[:2] == ["Berita 3", "Berita 0"]


def test_page_is_kept_no_longer_than_a_pin_stands(client, subject, editor):
    (story,) = stories(subject, 1)
    pin(story, subject, by=editor, ends_at=NOON + timedelta(milliseconds=400))

    response = client.get(subject.get_absolute_url())

    assert "max-age=0" in response.headers["Cache-Control"]


def test_pin_on_one_page_changes_no_other(client, editor):
    tag, other = TagFactory(), TagFactory()
    made = stories(tag, 2)
    for story in made:
        story.tag_links.create(tag=other, published_at=story.published_at)
    pin(made[1], tag, by=editor)

    assert headlines(client, tag.get_absolute_url()) == ["Berita 1", "Berita 0"]
    assert headlines(client, other.get_absolute_url()) == ["Berita 0", "Berita 1"]


def test_pinned_story_stands_beside_the_office_of_its_day(client, editor):
    official = OfficialFactory()
    mentioning(official, office="Bupati Musi Raya", headline="Berita 0", visible_from=NOON)
    story = mentioning(official, office="Camat Sena", headline="Berita 1", visible_from=NOON - 2 * HOUR)
    pin(story, official, by=editor)

    text = client.get(official.get_absolute_url()).content.decode()

    assert text.index("Berita 1") < text.index("Camat Sena") < text.index("Berita 0")


def test_page_of_an_official_with_pins_and_offices_asks_the_database_little(
    client, editor, django_assert_max_num_queries
):
    official, polres = OfficialFactory(), Institution.objects.create(name="Polres Sena")
    position = Position.objects.create(title="Kapolres", institution=polres)
    official.tenures.create(position=position, starts_on=NOON.date())
    for story in stories(official, 3):
        pin(story, official, by=editor)
    FlightFactory(placement="sidebar")
    NewsroomFactory()

    with django_assert_max_num_queries(MOST_QUERIES):
        client.get(official.get_absolute_url())
