"""A filter of the list is kept under a name, private or shared; it shows nobody more than they may see."""

import pytest
from django.urls import reverse

from articles.audit.models import AuditEntry
from articles.editorial.models import SavedFilter
from articles.editorial.services.saved_filters import MOST_OF_ONE, save_filter
from tests.factories import NOON

LIST = "/admin/articles/article/"
SAVE = LIST + "saringan/"


def test_what_narrows_the_list_is_kept_and_nothing_else(browser_of, reporter, draft):
    query = "state__exact=draft&q=sungai&p=3&_popup=1&created_by__password__startswith=a"

    response = browser_of(reporter).post(SAVE, {"name": "Konsep sungai", "query": query})

    kept = SavedFilter.objects.get()
    assert kept.query == "q=sungai&state__exact=draft"
    assert response.url == f"{LIST}?{kept.query}"
    page = browser_of(reporter).get(response.url)
    assert [article.pk for article in page.context["cl"].result_list] == [draft.pk]
    assert "Konsep sungai" in page.content.decode()


def test_a_private_filter_is_nobody_elses(browser_of, reporter, colleague):
    save_filter(name="Naskah pribadi", query="q=a", is_shared=False, by=reporter, at=NOON)

    assert "Naskah pribadi" not in browser_of(colleague).get(LIST).content.decode()


def test_a_shared_filter_shows_each_only_what_they_may_see(browser_of, editor, colleague, draft):
    save_filter(name="Sungai", query="q=sungai", is_shared=True, by=editor, at=NOON)
    client = browser_of(colleague)

    assert "Sungai</a>" in client.get(LIST).content.decode()
    assert not client.get(LIST + "?q=sungai").context["cl"].result_list


def test_the_same_name_replaces_ones_own_filter(reporter):
    save_filter(name="Pagi", query="q=a", is_shared=False, by=reporter, at=NOON)
    save_filter(name="Pagi", query="q=b", is_shared=True, by=reporter, at=NOON)

    assert SavedFilter.objects.get().query == "q=b"


@pytest.mark.parametrize("name", ["", "   ", "x" * 200])
def test_a_name_that_is_none_is_refused_in_words(browser_of, reporter, name):
    page = browser_of(reporter).post(SAVE, {"name": name, "query": "q=a"}, follow=True)

    assert [str(message) for message in page.context["messages"]]
    assert not SavedFilter.objects.exists()


def test_a_person_keeps_a_bounded_number(browser_of, reporter):
    for n in range(MOST_OF_ONE):
        save_filter(name=f"Saringan {n}", query="q=a", is_shared=False, by=reporter, at=NOON)

    browser_of(reporter).post(SAVE, {"name": "Terlalu banyak", "query": "q=a"})

    assert SavedFilter.objects.count() == MOST_OF_ONE


def test_one_removes_ones_own_filter_and_the_managing_editor_a_shared_one(
    browser_of, reporter, colleague, editor, chief
):
    shared = save_filter(name="Bersama", query="q=a", is_shared=True, by=reporter, at=NOON)
    private = save_filter(name="Sendiri", query="q=a", is_shared=False, by=reporter, at=NOON)

    def remove(user, kept):
        address = reverse("admin:articles_article_remove_filter", args=[kept.pk])
        return browser_of(user).post(address).status_code

    assert (remove(colleague, shared), remove(editor, shared)) == (302, 302)
    assert remove(chief, private) == 404
    assert SavedFilter.objects.count() == 2
    assert (remove(chief, shared), remove(reporter, private)) == (302, 302)
    assert not SavedFilter.objects.exists()
    assert AuditEntry.objects.filter(action="savedfilter.removed").count() == 2


def test_who_has_nothing_to_do_with_articles_saves_none(browser_of, advertiser):
    assert browser_of(advertiser).post(SAVE, {"name": "x", "query": "q=a"}).status_code == 403
