from datetime import timedelta

import pytest

from articles.public.next_steps import OF_SECTION, OF_TAG, next_steps
from articles.public.story import story_at
from tests.factories import NOON, EditionFactory, TagFactory
from tests.public.stories import pointing, tagged

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("at_noon")]


def older(n):
    return NOON - timedelta(days=1, minutes=n)


def steps_of(edition):
    return next_steps(story_at(edition.article_id, at=NOON), at=NOON)


def test_story_leads_to_its_subject_and_its_section_and_to_nothing_twice(section):
    tag = TagFactory(name="Banjir")
    edition = tagged(tag, section=section)
    for n in range(OF_TAG + 2):
        tagged(tag, section=section, visible_from=older(n))
    EditionFactory.create_batch(OF_SECTION, section=section, visible_from=older(60))

    steps = steps_of(edition)
    shown = [row.pk for row in (*steps.of_tag, *steps.of_section)]

    assert (len(steps.of_tag), len(steps.of_section)) == (OF_TAG, OF_SECTION)
    assert len(shown) == len(set(shown))
    assert edition.pk not in shown


def test_what_the_text_recommends_already_is_not_recommended_again(section):
    target = EditionFactory(section=section, visible_from=older(1))
    edition = pointing(target, section=section)

    assert steps_of(edition).of_section == []


def test_running_story_is_named_on_top_and_comes_before_other_subjects(client):
    running = TagFactory(name="Pilkada Ulang", is_running=True)
    edition = tagged(TagFactory(name="Biasa"))
    edition.tag_links.create(tag=running, published_at=edition.published_at, position=9)
    sibling = tagged(running, visible_from=older(1))

    assert steps_of(edition).tag == running
    assert steps_of(edition).of_tag == [sibling]
    text = client.get(edition.get_absolute_url()).content.decode()
    assert 'class="part-of"' in text.split("<h1>")[0]
    assert running.get_absolute_url() in text.split("<h1>")[0]


def test_story_without_subject_and_company_has_no_empty_lists(client):
    text = client.get(EditionFactory().get_absolute_url()).content.decode()

    assert 'id="more' not in text
    assert 'class="part-of"' not in text


@pytest.mark.parametrize(("words", "minutes"), [(3, "1 menit baca"), (900, "4 menit baca")])
def test_reading_time_is_told(client, words, minutes):
    edition = EditionFactory(body=f"<p>{'kata ' * words}</p>")

    assert minutes in client.get(edition.get_absolute_url()).content.decode()
