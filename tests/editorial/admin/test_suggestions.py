"""The panel of stories to link: published ones only, each with its reason, never the same twice."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from articles.editorial.models import EditionMention, EditionTag
from tests.editorial.admin.conftest import change_address
from tests.factories import EditionFactory, OfficialFactory, TagFactory


@pytest.fixture
def ask(browser_of, reporter):
    client = browser_of(reporter)

    def of(**question):
        return client.get(reverse("admin:articles_article_suggestions"), question).content.decode()

    return of


def story(headline, *, tag=None, official=None, days=2, **fields):
    """A story that readers see since some days, of a tag and an official."""
    moment = timezone.now() - timedelta(days=days)
    edition = EditionFactory(headline=headline, visible_from=moment, **fields)
    if tag:
        EditionTag.objects.create(edition=edition, tag=tag, published_at=moment)
    if official:
        EditionMention.objects.create(
            edition=edition, official=official, as_written=official.name, published_at=moment
        )
    return edition


def test_each_story_comes_with_its_reason(ask):
    tag, official = TagFactory(name="Logistik"), OfficialFactory(name="Ferly Rosa Putra")
    story("Gudang Dijaga Ketat", tag=tag, official=official, dateline_place="BETUNG")

    page = ask(tags="logistik", officials=official.pk, place="Betung")

    assert "Gudang Dijaga Ketat" in page
    for reason in ("pejabat yang sama: Ferly Rosa Putra", "tag yang sama: Logistik", "BETUNG", "2 hari lalu"):
        assert reason in page


def test_the_place_alone_binds_stories_of_the_last_months(ask):
    story("Baru di Betung", dateline_place="BETUNG")
    story("Lama di Betung", dateline_place="BETUNG", days=200)

    page = ask(place="Betung")

    assert "Baru di Betung" in page
    assert "Lama di Betung" not in page


def test_the_article_itself_and_what_is_linked_already_are_left_out(ask):
    tag = TagFactory(name="Logistik")
    own, linked, other = (story(f"Cerita {n}", tag=tag) for n in ("Satu", "Dua", "Tiga"))

    page = ask(tags="Logistik", beside=own.article_id, linked=linked.article_id)

    assert [name in page for name in ("Satu", "Dua", "Tiga")] == [False, False, True]
    assert f'data-suggested="{other.article_id}"' in page


@pytest.mark.parametrize(
    "hidden",
    [
        pytest.param({"days": -3}, id="scheduled"),
        pytest.param({"visible_until": timezone.now() - timedelta(days=1)}, id="withdrawn or replaced"),
    ],
)
def test_what_readers_do_not_see_is_never_suggested(ask, hidden):
    story("Tersembunyi", tag=TagFactory(name="Logistik"), **hidden)

    assert "Tersembunyi" not in ask(tags="Logistik")


def test_a_draft_is_never_suggested(ask, draft):
    tag = TagFactory(name="Logistik")
    draft.tagged.create(tag=tag)

    assert draft.headline not in ask(tags="Logistik", place=draft.dateline_place)


@pytest.mark.parametrize(
    "question",
    [
        {},
        {"tags": ",,,", "officials": "x,-1,99999999999999999999", "linked": "\x00", "beside": "abc"},
        {"tags": "\x00" * 10, "place": "\x00", "headline": "x" * 5000},
        {"tags": ",".join(f"tag{n}" for n in range(500)), "officials": ",".join(map(str, range(500)))},
    ],
)
def test_odd_questions_have_an_empty_answer(ask, question):
    assert "data-suggested" not in ask(**question)


def test_the_number_of_queries_is_bounded(ask, django_assert_max_num_queries):
    tags = [TagFactory() for _ in range(20)]
    officials = [OfficialFactory() for _ in range(20)]
    for n in range(20):
        story(f"Cerita {n}", tag=tags[n], official=officials[n], dateline_place="BETUNG")
    question = {
        "tags": ",".join(tag.name for tag in tags),
        "officials": ",".join(str(o.pk) for o in officials),
    }

    with django_assert_max_num_queries(12):
        assert "data-suggested" in ask(place="Betung", **question)


def test_the_panel_stands_beside_the_form_of_those_who_may_change_it(browser_of, reporter, editor, submitted):
    assert "data-suggestions" in browser_of(editor).get(change_address(submitted)).content.decode()
    assert "data-suggestions" not in browser_of(reporter).get(change_address(submitted)).content.decode()
