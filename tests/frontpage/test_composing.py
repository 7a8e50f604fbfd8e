from datetime import timedelta

import pytest

from articles.frontpage.composing import front_page
from articles.frontpage.slots import HEADLINES, IN_SECTION, LATEST
from tests.factories import NOON, EditionFactory, ImageFactory, SectionFactory, SponsorFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("at_noon")]


def stories(count, **kwargs):
    return [
        EditionFactory(visible_from=NOON - timedelta(minutes=minutes), **kwargs) for minutes in range(count)
    ]


def test_empty_paper_says_that_its_first_stories_will_come(client):
    response = client.get("/")

    assert response.status_code == 200
    assert 'class="empty"' in response.content.decode()


def test_no_story_stands_twice():
    sections = [SectionFactory(), SectionFactory()]
    for section in sections:
        stories(25, section=section)

    front = front_page(sections, at=NOON)
    shown = list(front.editions())

    assert len(shown) == len({edition.pk for edition in shown})
    assert (len(front.headlines), len(front.latest)) == (HEADLINES.places, LATEST.places)
    assert [len(block.editions) for block in front.blocks] == [IN_SECTION.places] * 2


def test_newest_story_with_a_picture_leads():
    stories(3)
    pictured = EditionFactory(visible_from=NOON - timedelta(minutes=9), lead_image=ImageFactory())

    assert front_page([], at=NOON).lead == pictured


def test_newest_story_leads_where_none_has_a_picture():
    newest, *_ = stories(3)

    assert front_page([], at=NOON).lead == newest


def test_nothing_paid_leads_the_paper():
    stories(2, kind="advertorial", sponsor=SponsorFactory(), lead_image=ImageFactory())

    front = front_page([], at=NOON)

    assert front.lead is None
    assert len(front.latest) == 2


def test_advertorial_is_labelled_in_lists(client):
    EditionFactory(headline="Berita biasa")
    EditionFactory(kind="advertorial", sponsor=SponsorFactory(), visible_from=NOON - timedelta(hours=1))

    assert 'class="paid"' in client.get("/").content.decode()


def test_front_page_can_be_seen_as_of_any_moment():
    edition = EditionFactory(visible_from=NOON + timedelta(hours=6))

    assert front_page([], at=NOON).lead is None
    assert front_page([], at=NOON + timedelta(hours=6)).lead == edition


def test_section_without_stories_has_no_block(client):
    SectionFactory(name="Kosong")
    used = SectionFactory()
    stories(25, section=used)

    assert [block.section for block in front_page([used], at=NOON).blocks] == [used]


def test_section_of_advertising_alone_has_no_block():
    section = SectionFactory()
    stories(30)
    EditionFactory(
        section=section, kind="advertorial", sponsor=SponsorFactory(), visible_from=NOON - timedelta(days=1)
    )

    assert section not in [block.section for block in front_page([section], at=NOON).blocks]
