"""Stories are suggested by what binds them to the one that is written, the strongest bonds first."""

from dataclasses import replace
from datetime import date, timedelta

from articles.reading.suggesting import KnownStory, Subject, suggest

TODAY = date(2023, 12, 9)
SUBJECT = Subject(
    headline="Kapolres Pantau Gudang Logistik Pemilu",
    place="PANGKALAN BALAI",
    tag_ids=frozenset({1, 2}),
    official_ids=frozenset({7}),
)
STORY = KnownStory(article_id=1, headline="Harga Cabai Naik", published_on=TODAY)


def found(*stories: KnownStory) -> list[int]:
    return [each.story.article_id for each in suggest(SUBJECT, stories, on=TODAY)]


def test_a_story_without_any_bond_is_not_suggested() -> None:
    assert found(replace(STORY, headline=SUBJECT.headline)) == []


def test_the_same_official_counts_more_than_the_same_tag_and_that_more_than_the_same_place() -> None:
    place = replace(STORY, article_id=1, place="Pangkalan Balai")
    tag = replace(STORY, article_id=2, tag_ids=frozenset({1}))
    official = replace(STORY, article_id=3, official_ids=frozenset({7}))

    assert found(place, tag, official) == [3, 2, 1]


def test_every_bond_is_named_with_the_days_since() -> None:
    story = replace(
        STORY,
        tag_ids=frozenset({2, 9}),
        official_ids=frozenset({7, 8}),
        place="Pangkalan Balai",
        published_on=TODAY - timedelta(days=3),
    )

    (each,) = suggest(SUBJECT, [story], on=TODAY)

    assert (each.official_ids, each.tag_ids, each.is_same_place, each.days) == ((7,), (2,), True, 3)


def test_of_equal_bonds_the_newer_story_stands_first() -> None:
    old, new = (
        replace(STORY, article_id=days, tag_ids=frozenset({1}), published_on=TODAY - timedelta(days=days))
        for days in (400, 2)
    )

    assert found(old, new) == [2, 400]


def test_a_tag_that_few_stories_bear_says_more() -> None:
    common = [replace(STORY, article_id=n, tag_ids=frozenset({1})) for n in range(10, 20)]
    rare = replace(STORY, article_id=5, tag_ids=frozenset({2}))

    assert found(*common, rare)[0] == 5


def test_the_headline_decides_between_equal_bonds() -> None:
    far = replace(STORY, article_id=1, tag_ids=frozenset({1}))
    near = replace(far, article_id=2, headline="Polisi Jaga Gudang Logistik Pemilu")

    assert found(far, near) == [2, 1]


def test_a_story_is_suggested_once_and_the_list_is_short() -> None:
    stories = [replace(STORY, article_id=n, tag_ids=frozenset({1})) for n in range(1, 20)]

    assert len(set(found(*stories, *stories))) == len(found(*stories, *stories)) == 6
