from datetime import UTC, datetime, timedelta

import pytest

from articles.public.archive import years_of
from tests.factories import NOON, EditionFactory, TagFactory
from tests.public.stories import tagged


def test_months_run_from_the_first_story_to_the_present_one():
    years = years_of(datetime(2022, 11, 30, 18, 0, tzinfo=UTC), at=NOON)

    assert [year.number for year in years] == [2023, 2022]
    assert len(years[0].months) == 12
    assert [month.name for month in years[1].months] == ["Desember"]  # 1 December in the newsroom's zone


@pytest.mark.parametrize("first", [None, NOON, NOON - timedelta(days=3), NOON + timedelta(days=60)])
def test_young_list_has_no_months(first):
    assert years_of(first, at=NOON) == ()


@pytest.mark.django_db
@pytest.mark.usefixtures("at_noon")
def test_month_of_a_tag_begins_with_its_last_story(client):
    tag = TagFactory(name="Banjir")
    tagged(tag, headline="Bulan Ini")
    tagged(tag, headline="Bulan Lalu", visible_from=NOON - timedelta(days=12))
    years = client.get("/tag/banjir/").context["years"]
    november = years[0].months[1]

    text = client.get(f"/tag/banjir/?sesudah={november.key}").content.decode().split('class="sidebar"')[0]

    assert "Bulan Lalu" in text
    assert "Bulan Ini" not in text


@pytest.mark.django_db
@pytest.mark.usefixtures("at_noon")
def test_section_has_months_and_its_feed(client, section):
    EditionFactory(section=section, visible_from=NOON - timedelta(days=40))

    text = client.get(section.get_absolute_url()).content.decode()

    assert text.count("?sesudah=") == 3
    assert f'{section.get_absolute_url()}feed/">' in text.split("<main")[1]
