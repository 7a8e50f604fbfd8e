"""What the checks have to know is looked up in a handful of queries, whatever the size of the story."""

from dataclasses import replace
from datetime import timedelta

from articles.editorial.content import MentionContent, ReadAlsoContent
from articles.editorial.readiness.facts import facts_of
from articles.editorial.services import approve, create_article, publish, submit, withdraw
from tests.factories import NOON, ImageFactory, NewsroomFactory, OfficialFactory, TagFactory

MOST_QUERIES = 8


def test_the_queries_do_not_grow_with_the_rows(content, publish_story, django_assert_max_num_queries):
    stories = [publish_story(headline=f"Sungai Sena Meluap {n}") for n in range(6)]
    people = [OfficialFactory() for _ in range(6)]
    full = replace(
        content,
        lead_image_id=ImageFactory().pk,
        tag_ids=tuple(TagFactory().pk for _ in range(6)),
        read_also=tuple(
            ReadAlsoContent(ref=n, target_id=story.pk, headline=story.headline)
            for n, story in enumerate(stories, start=1)
        ),
        mentions=tuple(
            MentionContent(official_id=person.pk, as_written=person.name, name=person.name)
            for person in people
        ),
    )

    with django_assert_max_num_queries(MOST_QUERIES):
        facts = facts_of(full, at=NOON)

    assert len(facts.targets) == len(stories)
    assert len(facts.tags) == 6


def test_a_headline_is_measured_by_the_papers_own_length(content):
    NewsroomFactory(headline_length=100)

    assert facts_of(content, at=NOON).headline_length == 100


def test_a_story_of_the_last_days_with_the_same_headline_is_found(content, publish_story):
    told = publish_story(headline="Warga Bersihkan Sungai Sena")

    same = replace(content, headline="Warga Bersihkan Sungai Sena!")
    found = [facts_of(same, at=NOON + timedelta(days=days)).alike for days in (2, 30)]

    assert [[each.article_id for each in alike] for alike in found] == [[told.pk], []]


def test_a_story_is_not_told_against_itself(published, content):
    assert facts_of(content, at=NOON, beside=published.pk).alike == ()


def linking_to(content, story):
    return replace(content, read_also=(ReadAlsoContent(ref=1, target_id=story.pk, headline=story.headline),))


def test_newer_news_of_a_linked_event_is_found(content, publish_story, reporter, editor):
    old = publish_story(headline="Sungai Sena Meluap di Tiga Kecamatan")
    later = NOON + timedelta(days=2)
    before = facts_of(linking_to(content, old), at=later)
    newer = create_article(
        replace(content, headline="Sungai Sena Meluap di Empat Kecamatan"), by=reporter, at=later
    )
    submit(newer.pk, seen=1, by=reporter, at=later)
    approve(newer.pk, seen=1, by=editor, at=later)
    publish(newer.pk, seen=1, by=editor, at=later)

    after = facts_of(linking_to(content, old), at=later + timedelta(hours=1))

    assert before.newer == {}
    assert after.newer[old.pk].article_id == newer.pk


def test_a_withdrawn_story_is_no_target(content, published, chief):
    withdraw(published.pk, seen=1, by=chief, at=NOON, reason="child", text="Demi anak.")

    assert facts_of(linking_to(content, published), at=NOON + timedelta(hours=1)).targets == {}
