"""The monthly count: everybody for editors, one's own line for reporters, safe in a spreadsheet."""

import csv
from datetime import timedelta

import pytest
from django.urls import reverse

from articles.editorial.content import BylineContent
from articles.editorial.services import correct
from tests.factories import NOON, AuthorFactory

PAGE = "/admin/articles/article/bulanan/"
DECEMBER = {"month": "2023-12"}


@pytest.fixture
def author(reporter):
    return AuthorFactory(user=reporter, name="=Rina")


@pytest.fixture
def out(publish_story, author):
    return publish_story(bylines=(BylineContent(author_id=author.pk),))


def counts(page):
    return [(line.author.name, line.published, line.corrected) for line in page.context["lines"]]


def test_editors_see_everybody_of_a_month(browser_of, editor, out, django_assert_max_num_queries):
    correct(out.pk, kind="ralat", text="Angka diperbaiki.", by=editor, at=NOON + timedelta(hours=1))
    correct(out.pk, kind="pembaruan", text="Dilengkapi.", by=editor, at=NOON + timedelta(hours=2))
    client = browser_of(editor)

    with django_assert_max_num_queries(9):
        page = client.get(PAGE, DECEMBER)

    assert counts(page) == [("=Rina", 1, 1)]
    assert counts(client.get(PAGE, {"month": "2023-11"})) == []


def test_a_reporter_sees_their_own_months_and_nobody_elses(browser_of, reporter, colleague, out, author):
    own = browser_of(reporter).get(PAGE, DECEMBER)
    of_another = browser_of(colleague).get(PAGE, DECEMBER | {"author": author.pk})

    assert counts(own)[0] == ("=Rina", 1, 0)
    assert len(counts(own)) == 12
    assert counts(of_another) == []
    assert "Rina" not in of_another.content.decode()


def test_a_name_is_no_formula_in_the_spreadsheet(browser_of, editor, out):
    answer = browser_of(editor).get(PAGE, DECEMBER | {"format": "csv"})

    rows = list(csv.reader(answer.content.decode().splitlines()))
    assert rows[1] == ["2023-12", "'=Rina", "1", "0"]
    assert "attachment" in answer["Content-Disposition"]


@pytest.mark.parametrize("month", ["", "2023", "13-13", "9999-12", "0001-01", "2023-12-01", "\x00"])
def test_a_month_that_is_none_is_this_month(browser_of, editor, month):
    assert browser_of(editor).get(PAGE, {"month": month}).status_code == 200


@pytest.mark.parametrize("author", ["0", "²", "9" * 40, "a"])
def test_an_author_who_is_none_is_not_found(browser_of, editor, author):
    assert browser_of(editor).get(PAGE, {"author": author}).status_code == 404


def test_the_desk_leads_there(browser_of, reporter):
    page = browser_of(reporter).get(reverse("admin:index")).content.decode()

    assert PAGE in page
