"""The list of the newest stories."""

from datetime import timedelta

import pytest

from articles.core.models import FormerSlug
from articles.editorial.models import Edition, EditionTag
from articles.taxonomy.services import rename_section, rename_tag
from tests.factories import NOON, EditionFactory, NewsroomFactory, OfficialFactory, SectionFactory, TagFactory
from tests.public.editions import complete_edition
from tests.public.stories import correction, mentioning, scheduled, story_on, tagged, withdrawn

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)


def numbers(items):
    return [int(item["uri"].rstrip("/").rpartition("/")[2]) for item in items]


def walked(fetch, address):
    """All items of a list, page by page."""
    found = []
    while address:
        page = fetch(address).json()
        found += page["items"]
        address = page["links"].get("next")
    return found


def changed(edition: Edition, *, at, **kwargs) -> Edition:
    """The edition that follows this one from a moment on."""
    if edition.visible_until is None:
        Edition.objects.filter(pk=edition.pk).update(visible_until=at)
    facts = {"article": edition.article, "number": edition.number + 1, "published_at": edition.published_at}
    return EditionFactory(**(facts | {"section": edition.section, "visible_from": at} | kwargs))


def test_the_newest_story_comes_first(items):
    old = EditionFactory(visible_from=NOON - HOUR)
    new = EditionFactory(visible_from=NOON - MINUTE)

    assert numbers(items("stories/")) == [new.article_id, old.article_id]


def test_pages_follow_each_other_without_gap_or_repetition(fetch):
    # Three of them of one moment: the number parts them.
    moments = [NOON - HOUR] * 3 + [NOON - n * MINUTE for n in range(1, 5)]
    known = {EditionFactory(visible_from=moment).article_id for moment in moments}

    found = numbers(walked(fetch, "stories/?limit=2"))

    assert len(found) == len(known)
    assert set(found) == known


def test_a_story_that_is_changed_while_somebody_pages_is_not_skipped(fetch):
    stories = [EditionFactory(visible_from=NOON - HOUR) for _ in range(4)]
    first = fetch("stories/?limit=2").json()

    changed(stories[1], at=NOON)
    changed(stories[0], at=NOON)

    rest = walked(fetch, first["links"]["next"])
    assert numbers([*first["items"], *rest]) == [row.article_id for row in reversed(stories)]


def test_a_scheduled_story_appears_at_its_very_moment(items, clock):
    story = scheduled()

    clock(NOON + HOUR - timedelta(microseconds=1))
    assert items("stories/") == []

    clock(NOON + HOUR)
    assert numbers(items("stories/")) == [story.article_id]


def test_of_two_editions_the_one_of_the_moment_is_told(items, clock):
    first = EditionFactory(visible_from=NOON - HOUR, headline="Sebelum")
    changed(first, at=NOON + HOUR, headline="Sesudah")

    assert [row["headlines"][0]["value"] for row in items("stories/")] == ["Sebelum"]

    clock(NOON + HOUR)
    assert [row["headlines"][0]["value"] for row in items("stories/")] == ["Sesudah"]


def test_a_withdrawn_story_is_not_among_the_newest(items):
    withdrawn()

    assert items("stories/") == []


def test_stories_of_a_section_a_tag_and_an_official(items):
    section, tag, official = (
        SectionFactory(name="Politik"),
        TagFactory(name="Pilkada"),
        OfficialFactory(name="Ferly"),
    )
    both = tagged(tag, section=section)
    spoken = mentioning(official)
    EditionFactory()

    assert numbers(items("stories/?section=politik")) == [both.article_id]
    assert numbers(items("stories/?tag=pilkada")) == [both.article_id]
    assert numbers(items("stories/?official=ferly")) == [spoken.article_id]
    assert numbers(items("stories/?section=politik&tag=pilkada")) == [both.article_id]
    assert numbers(items("stories/?section=politik&official=ferly")) == []


def test_pages_of_a_tag_follow_each_other(fetch):
    tag = TagFactory(name="Pilkada")
    known = {tagged(tag, visible_from=NOON - n * MINUTE).article_id for n in range(5)}

    assert set(numbers(walked(fetch, "stories/?tag=pilkada&limit=2"))) == known


def test_a_former_address_of_a_tag_leads_to_the_present_one(fetch):
    tag = TagFactory(name="Pilkada 2024")
    FormerSlug.objects.create(kind="tag", slug="pilkada", target_id=tag.pk)

    response = fetch("stories/?tag=pilkada&limit=5")

    assert response.status_code == 308
    assert response.headers["Location"].endswith("/api/v1/stories/?tag=pilkada-2024&limit=5")


@pytest.mark.parametrize("name", ["section", "tag", "official"])
def test_what_does_not_exist_is_no_empty_list(fetch, name):
    response = fetch(f"stories/?{name}=tidak-ada")

    assert response.status_code == 400
    assert response.json()["parameter"] == name


def test_the_first_page_says_where_following_changes_begins(fetch):
    page = fetch("stories/").json()

    assert page["links"] == {"later": "http://testserver/api/v1/stories/?since=2023-12-09T04%3A00%3A00Z"}
    assert fetch(page["links"]["later"]).status_code == 200


@pytest.mark.parametrize("query", ["", "&section=politik", "&tag=pemilu-2024", "&since=2020-01-01T00:00:00Z"])
def test_a_page_of_fifty_stories_costs_five_queries(fetch, django_assert_max_num_queries, query):
    NewsroomFactory()
    one = complete_edition(visible_from=NOON - HOUR)
    correction(one)
    for minutes in range(51):
        other = EditionFactory(
            section=one.section, visible_from=NOON - minutes * MINUTE, lead_image=one.lead_image
        )
        for link in one.tag_links.all():
            EditionTag.objects.create(edition=other, tag=link.tag, published_at=other.published_at)
    fetch("stories/")

    with django_assert_max_num_queries(5):
        page = fetch(f"stories/?limit=50{query}").json()
    assert len(page["items"]) >= 49


def test_sections_are_listed_in_the_order_of_the_menu(items):
    SectionFactory(name="Daerah", position=2)
    SectionFactory(name="Politik", position=1)

    assert [row["slug"] for row in items("sections/")] == ["politik", "daerah"]


def test_tags_are_listed_that_readers_can_see(items):
    tagged(TagFactory(name="Pilkada"))
    TagFactory(name="Penangkapan Besok")
    tagged(TagFactory(name="Jadwal Rahasia"), visible_from=NOON + HOUR)

    assert [row["name"] for row in items("tags/")] == ["Pilkada"]


@pytest.mark.parametrize(
    ("path", "thing", "rename"),
    [("tags/", TagFactory, rename_tag), ("sections/", SectionFactory, rename_section)],
)
def test_a_renaming_is_told_by_the_number_that_stays(items, chief, path, thing, rename):
    subject = thing(name="Pilkada")
    story_on(subject)
    (before,) = [row for row in items(path) if row["name"] == "Pilkada"]

    rename(subject, name="Pilkada 2026", by=chief, at=NOON)

    (after,) = [row for row in items(path) if row["id"] == before["id"]]
    assert (after["name"], after["slug"]) == ("Pilkada 2026", "pilkada-2026")
    assert after["uri"] != before["uri"]


def test_tags_come_page_by_page(fetch, monkeypatch):
    monkeypatch.setattr("articles.public.api.views.gathered.TAGS_A_PAGE", 2)
    names = [f"Tag {n}" for n in range(5)]
    for name in names:
        tagged(TagFactory(name=name))

    assert [row["name"] for row in walked(fetch, "tags/")] == names
