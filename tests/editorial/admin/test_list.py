"""The list and the desk cost the same queries whatever the number of articles."""

from dataclasses import replace

import pytest
from django.urls import reverse

from articles.editorial.services import create_article, submit
from tests.factories import NOON

LIST = "/admin/articles/article/"


@pytest.fixture
def many(content, reporter, colleague):
    for n in range(30):
        by = reporter if n % 2 else colleague
        article = create_article(replace(content, headline=f"Berita nomor {n}"), by=by, at=NOON)
        if n % 3:
            submit(article.pk, seen=1, by=by, at=NOON)


def test_the_list_needs_few_queries(browser_of, editor, many, django_assert_max_num_queries):
    client = browser_of(editor)

    with django_assert_max_num_queries(10):
        page = client.get(LIST)

    assert page.context["cl"].result_count == 30


def test_the_desk_needs_few_queries(browser_of, editor, many, django_assert_max_num_queries):
    client = browser_of(editor)

    with django_assert_max_num_queries(10):
        client.get(reverse("admin:index"))


def test_a_reporter_lists_only_their_own(browser_of, reporter, many):
    page = browser_of(reporter).get(LIST)

    assert page.context["cl"].result_count == 15


@pytest.mark.parametrize(
    "query", ["?mine=1", "?desk=waiting", "?state__exact=draft", "?q=nomor+7", "?desk=xyz"]
)
def test_filters_and_search_answer(browser_of, editor, many, query):
    assert browser_of(editor).get(LIST + query).status_code in (200, 302)


def test_search_finds_by_words_of_the_headline(browser_of, editor, many):
    page = browser_of(editor).get(LIST + "?q=nomor 17")

    assert "Berita nomor 17" in [article.headline for article in page.context["cl"].result_list]


def test_the_desk_shows_what_waits_oldest_first(browser_of, editor, reporter, many):
    page = browser_of(editor).get(reverse("admin:index"))

    waiting = next(each for each in page.context["desk"] if each["list"].name == "waiting")
    assert [article.headline for article in waiting["articles"]][:2] == ["Berita nomor 1", "Berita nomor 2"]
    assert waiting["more"]


def test_admin_pages_are_never_kept(browser_of, editor, draft):
    client = browser_of(editor)

    for address in ("/admin/", LIST, f"{LIST}{draft.pk}/history/", f"{LIST}{draft.pk}/compare/"):
        assert "no-store" in client.get(address)["Cache-Control"]
