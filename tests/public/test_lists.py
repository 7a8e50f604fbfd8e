from datetime import date, timedelta

import pytest

from articles.core.models import FormerSlug
from articles.editorial.models import EditionTag
from articles.officials.models import Institution, Position, Tenure
from tests.factories import NOON, AuthorFactory, EditionFactory, OfficialFactory, SectionFactory, TagFactory
from tests.public.stories import credited, mentioning, scheduled, story_on, withdrawn

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("at_noon")]

PLACES = [
    ("tag", TagFactory),
    ("section", SectionFactory),
    ("official", OfficialFactory),
    ("author", AuthorFactory),
]


def headlines(client, path):
    text = client.get(path).content.decode()
    main = text.split('class="main"')[1].split('class="sidebar"')[0]
    return [line.split("<")[0] for line in main.split('/">')[1:] if line.startswith("Berita")]


@pytest.mark.parametrize(("kind", "factory"), PLACES)
def test_page_lists_its_stories_newest_first_and_no_others(client, kind, factory):
    thing = factory()
    for hours in (3, 1, 2):
        story_on(thing, headline=f"Berita {hours}", visible_from=NOON - timedelta(hours=hours))
    EditionFactory(headline="Berita lain")

    assert headlines(client, thing.get_absolute_url()) == ["Berita 1", "Berita 2", "Berita 3"]


@pytest.mark.parametrize(("kind", "factory"), PLACES)
def test_older_stories_follow_by_key(client, kind, factory):
    thing = factory()
    for hours in range(25):
        story_on(thing, headline=f"Berita {hours}", visible_from=NOON - timedelta(hours=hours))

    first = client.get(thing.get_absolute_url())
    key = first.context["listing"].next_key
    second = f"{thing.get_absolute_url()}?sesudah={key}"

    assert f'rel="next" href="?sesudah={key}"' in first.content.decode()
    assert headlines(client, second) == [f"Berita {hours}" for hours in range(20, 25)]
    text = client.get(second).content.decode()
    assert f'<link rel="canonical" href="http://testserver{second}">' in text
    assert "Berita sampai 8 Desember 2023" in text


@pytest.mark.parametrize(("kind", "factory"), PLACES)
def test_empty_page_helps_and_is_not_indexed(client, kind, factory):
    text = client.get(factory().get_absolute_url()).content.decode()

    assert 'class="empty"' in text
    assert 'content="noindex"' in text


@pytest.mark.parametrize(("kind", "factory"), PLACES)
def test_former_address_leads_to_the_present_one(client, kind, factory):
    thing = factory()
    FormerSlug.objects.create(kind=kind, slug="dahulu", target_id=thing.pk)
    path = thing.get_absolute_url().replace(thing.slug, "dahulu")

    response = client.get(path)

    assert (response.status_code, response.headers["Location"]) == (301, thing.get_absolute_url())


@pytest.mark.parametrize(("kind", "factory"), PLACES)
def test_feed_of_the_page_is_announced(client, kind, factory):
    thing = factory()

    assert f'href="{thing.get_absolute_url()}feed/"' in client.get(thing.get_absolute_url()).content.decode()


def test_author_credited_twice_has_the_story_once(client):
    author = AuthorFactory()
    credited(author, parts=("reporter", "photographer"), headline="Berita 1")

    assert headlines(client, author.get_absolute_url()) == ["Berita 1"]


def test_official_stands_beside_each_story_with_the_office_of_its_day(client):
    official = OfficialFactory()
    mentioning(official, office="Wakapolres Musi Rawas", visible_from=NOON - timedelta(days=900))
    story = mentioning(official, office="Kapolres Banyuasin")
    other = OfficialFactory()
    story.mention_links.create(
        official=other, as_written="x", office="Ketua KPU Banyuasin", published_at=story.published_at
    )

    text = client.get(official.get_absolute_url()).content.decode()

    assert text.index("Kapolres Banyuasin") < text.index("Wakapolres Musi Rawas")
    assert "Ketua KPU" not in text


def test_official_shows_offices_over_time_and_the_present_one(client):
    official = OfficialFactory()
    polres = Institution.objects.create(name="Polres Banyuasin")
    position = Position.objects.create(title="Kapolres", region="Banyuasin", institution=polres)
    earlier = Position.objects.create(title="Wakapolres", region="Musi Rawas")
    Tenure.objects.create(official=official, position=position, starts_on=date(2023, 9, 1), precision="month")
    Tenure.objects.create(
        official=official,
        position=earlier,
        starts_on=date(2020, 1, 1),
        ends_on=date(2023, 9, 1),
        precision="year",
    )

    response = client.get(official.get_absolute_url())
    text = response.content.decode()

    assert [tenure.office_name for tenure in response.context["current"]] == ["Kapolres Banyuasin"]
    assert "2020 – 2023" in text
    assert "September 2023" in text
    assert "Polres Banyuasin" in text


def test_story_of_a_merged_tag_edition_that_ended_is_not_listed(client):
    tag = TagFactory()
    ended = withdrawn(headline="Berita ditarik")
    EditionTag.objects.create(edition=ended, tag=tag, published_at=ended.published_at)
    waiting = scheduled(headline="Berita nanti")
    EditionTag.objects.create(edition=waiting, tag=tag, published_at=waiting.published_at)

    assert headlines(client, tag.get_absolute_url()) == []


def test_section_page_gives_its_newest_story_the_most_room(client):
    section = SectionFactory()
    EditionFactory(section=section, headline="Berita 1")

    assert 'class="lead"' in client.get(section.get_absolute_url()).content.decode()
