"""The list and the desk cost the same queries whatever the number of articles."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from django.urls import reverse

from articles.editorial.content import BylineContent
from articles.editorial.models import Article
from articles.editorial.services import create_article, submit
from tests.factories import NOON, AuthorFactory

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

    with django_assert_max_num_queries(11):
        page = client.get(LIST)

    assert page.context["cl"].result_count == 30


def test_the_desk_needs_few_queries(browser_of, editor, many, django_assert_max_num_queries):
    client = browser_of(editor)

    with django_assert_max_num_queries(16):
        client.get(reverse("admin:index"))


def test_unsaved_stories_on_the_desk_cost_a_bounded_number_of_queries(
    browser_of, reporter, many, keep, django_assert_max_num_queries
):
    client = browser_of(reporter)
    for article in Article.objects.own(reporter)[:8]:
        keep(client, reporter, page=uuid4(), article=article, headline="Judul Baru")

    with django_assert_max_num_queries(16 + 5 * 9):
        page = client.get(reverse("admin:index"))

    assert len(page.context["unsaved"]) == 5


def test_a_reporter_lists_only_their_own(browser_of, reporter, many):
    page = browser_of(reporter).get(LIST)

    assert page.context["cl"].result_count == 15


@pytest.mark.parametrize(
    "query",
    [
        "?mine=1",
        "?desk=waiting",
        "?state__exact=draft",
        "?q=nomor+7",
        "?desk=xyz",
        "?writer=1",
        "?writer=²",
        "?editor=99999999999999999999",
        "?sensitive=any",
        "?sensitive=is_unverified",
        "?sensitive=password",
        "?since=2023-12-01&until=2023-12-31",
        "?since=kemarin",
        "?until=9999-12-31",
        "?p=3&mine=1",
        "?o=1&mine=1",
    ],
)
def test_filters_and_search_answer(browser_of, editor, many, query):
    assert browser_of(editor).get(LIST + query).status_code in (200, 302)


@pytest.mark.parametrize("address", [LIST, "/admin/articles/assignment/"])
def test_the_filter_of_sections_names_those_without_one(browser_of, editor, many, address):
    assert "Tanpa rubrik" in browser_of(editor).get(address).content.decode()


@pytest.mark.parametrize("column", range(1, 5))
def test_no_address_sorts_the_whole_archive(browser_of, editor, many, column):
    page = browser_of(editor).get(LIST, {"o": column})

    found = [article.pk for article in page.context["cl"].result_list]
    assert found == list(Article.objects.newest_first().values_list("pk", flat=True)[: len(found)])


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


def test_a_reporters_list_costs_the_same_queries_as_an_editors_or_fewer(
    browser_of, reporter, many, django_assert_max_num_queries
):
    client = browser_of(reporter)

    with django_assert_max_num_queries(9):
        client.get(LIST)


def shown(page):
    return [article.headline for article in page.context["cl"].result_list]


def test_a_writer_lists_what_they_began_and_what_they_sign(browser_of, reporter, colleague, content):
    author = AuthorFactory(user=reporter)
    signed = replace(content, headline="Ditulis berdua", bylines=(BylineContent(author_id=author.pk),))
    create_article(content, by=reporter, at=NOON)
    create_article(signed, by=colleague, at=NOON + timedelta(hours=1))
    create_article(replace(content, headline="Milik rekan"), by=colleague, at=NOON)

    page = browser_of(reporter).get(LIST)

    assert shown(page) == ["Ditulis berdua", "Warga Bersihkan Sungai"]


def test_a_day_that_is_none_is_refused_in_words(browser_of, editor, many):
    page = browser_of(editor).get(LIST + "?since=kemarin&state__exact=draft")

    assert 'value="kemarin"' in page.content.decode()
    assert 'aria-invalid="true"' in page.content.decode()


def test_the_days_of_the_filter_are_both_included(browser_of, editor, many):
    client = browser_of(editor)

    assert client.get(LIST + "?since=2023-12-09&until=2023-12-09").context["cl"].result_count == 30
    assert client.get(LIST + "?until=2023-12-08").context["cl"].result_count == 0


def test_sensitive_stories_are_found_by_their_reason(browser_of, editor, reporter, content):
    create_article(replace(content, headline="Anak hilang", involves_child=True), by=reporter, at=NOON)
    create_article(replace(content, headline="Kabar awal", is_unverified=True), by=reporter, at=NOON)
    create_article(content, by=reporter, at=NOON)
    client = browser_of(editor)

    assert set(shown(client.get(LIST + "?sensitive=any"))) == {"Anak hilang", "Kabar awal"}
    assert shown(client.get(LIST + "?sensitive=involves_child")) == ["Anak hilang"]


def test_reporters_are_not_told_who_else_writes(browser_of, reporter, many):
    page = browser_of(reporter).get(LIST).content.decode()

    assert "writer=" not in page
    assert "editor=" not in page


def test_a_list_names_what_narrows_it_each_with_its_way_out(browser_of, editor, many, section):
    asked = {"state__exact": "submitted", "section__id__exact": section.pk, "q": "nomor"}

    page = browser_of(editor).get(LIST, asked)
    words, without = zip(*page.context["chosen"], strict=True)

    assert words == ("Status: Menunggu persetujuan", f"Rubrik: {section}")
    assert "state__exact" not in without[0]
    assert "section__id__exact" in without[0]
    assert all("q=nomor" in address for address in without)
    assert not browser_of(editor).get(LIST).context["chosen"]
