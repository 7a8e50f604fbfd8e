"""The desk shows each person what the day asks of them."""

from datetime import timedelta

from django.urls import reverse
from django.utils import timezone

from articles.editorial.desk import DESK_LISTS
from articles.editorial.services import publish, recall, return_to_author, submit


def lists(client):
    page = client.get(reverse("admin:index"))
    return {each["list"].name: [article.pk for article in each["articles"]] for each in page.context["desk"]}


def test_a_returned_story_leaves_the_drafts_until_it_is_submitted_again(
    browser_of, reporter, editor, submitted
):
    client = browser_of(reporter)
    return_to_author(submitted.pk, seen=1, by=editor, at=timezone.now(), note="Tambah kutipan.")

    returned = lists(client)
    submit(submitted.pk, seen=1, by=reporter, at=timezone.now())
    recall(submitted.pk, seen=1, by=reporter, at=timezone.now())
    taken_back = lists(client)

    assert (returned["returned"], returned["drafts"]) == ([submitted.pk], [])
    assert (taken_back["returned"], taken_back["drafts"]) == ([], [submitted.pk])


def test_a_scheduled_story_says_when_with_its_zone(browser_of, editor, approved):
    moment = timezone.now() + timedelta(days=1)
    publish(approved.pk, seen=1, by=editor, at=timezone.now(), visible_from=moment)

    page = browser_of(editor).get(reverse("admin:index")).content.decode()

    assert f"{timezone.localtime(moment):%H.%M} WIB" in page


def test_who_has_nothing_to_do_with_articles_sees_no_lists(browser_of, advertiser, submitted):
    page = browser_of(advertiser).get(reverse("admin:index"))

    assert page.context["desk"] == ()
    assert "Warga Bersihkan Sungai" not in page.content.decode()


def test_a_colleague_sees_nothing_of_another_reporters_work(browser_of, colleague, submitted):
    assert all(found == [] for found in lists(browser_of(colleague)).values())


def test_the_way_to_write_and_to_paste_is_on_the_desk(browser_of, reporter):
    page = browser_of(reporter).get(reverse("admin:index")).content.decode()

    assert reverse("admin:articles_article_add") in page
    assert reverse("admin:articles_article_paste") in page


def test_every_list_of_the_desk_is_a_filter_of_the_list(browser_of, editor, submitted):
    for each in DESK_LISTS:
        assert browser_of(editor).get(f"/admin/articles/article/?desk={each.name}").status_code == 200
