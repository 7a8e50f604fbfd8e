"""The desk shows each person what the day asks of them."""

import re
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

from django.urls import reverse
from django.utils import timezone

from articles.core.dates import full_moment
from articles.editorial.content import BylineContent
from articles.editorial.desk import IN_CHARGE, UNVERIFIED, desk_lists_for
from articles.editorial.services import (
    approve,
    create_article,
    publish,
    recall,
    reopen,
    return_to_author,
    save_article,
    submit,
    unschedule,
)
from tests.editorial.admin.conftest import change_address
from tests.factories import NOON, AuthorFactory


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


def test_what_waits_for_its_moment_is_not_called_published(browser_of, editor, chief, reporter, approved):
    def badges():
        page = browser_of(editor).get("/admin/articles/article/").content.decode()
        return re.findall(r'class="(?:badge|mark) [^"]*">([^<]+)<', page)

    moment = timezone.now() + timedelta(days=1)
    publish(approved.pk, seen=1, by=editor, at=timezone.now(), visible_from=moment)
    first = badges()
    unschedule(approved.pk, seen=1, by=chief, at=timezone.now())
    publish(approved.pk, seen=1, by=editor, at=timezone.now())
    out = badges()
    reopen(approved.pk, seen=1, by=reporter, at=timezone.now())
    submit(approved.pk, seen=1, by=reporter, at=timezone.now())
    approve(approved.pk, seen=1, by=editor, at=timezone.now())
    publish(approved.pk, seen=1, by=editor, at=timezone.now(), visible_from=moment)
    next_edition = badges()

    begins = f"mulai {full_moment(moment)}"
    assert first == ["Dijadwalkan", begins]
    assert out == ["Terbit"]
    assert next_edition == ["Dijadwalkan", begins, "diubah sejak terbit"]


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


def test_writing_a_story_has_one_name_wherever_it_begins(browser_of, reporter):
    client = browser_of(reporter)
    form = reverse("admin:articles_article_add")
    desk, stories, empty = (
        client.get(address).content.decode()
        for address in (reverse("admin:index"), reverse("admin:articles_article_changelist"), form)
    )

    for page in (desk, stories):
        assert re.search(rf'href="{form}"[^>]*>Tulis berita</a>', page)
    for title in (
        "<title>Tulis berita ",
        '<li aria-current="page">Tulis berita</li>',
        "<h1>Tulis berita</h1>",
    ):
        assert title in empty


def test_every_list_of_the_desk_is_a_filter_of_the_list(browser_of, editor, submitted):
    for each in desk_lists_for(editor):
        assert browser_of(editor).get(f"/admin/articles/article/?desk={each.name}").status_code == 200


def test_the_clock_shows_what_went_out_and_what_comes_in_the_order_of_time(
    browser_of, editor, reporter, content
):
    now = timezone.now()
    moments = {"Tadi": -1, "Kemarin": -30, "Sebentar lagi": 1, "Lusa": 40, "Pekan depan": 150}
    for headline, hours in moments.items():
        at = now + timedelta(hours=min(hours, -1))
        article = create_article(replace(content, headline=headline), by=reporter, at=at)
        submit(article.pk, seen=1, by=reporter, at=at)
        approve(article.pk, seen=1, by=editor, at=at)
        publish(article.pk, seen=1, by=editor, at=at, visible_from=now + timedelta(hours=hours))

    clock = browser_of(editor).get(reverse("admin:index")).context["clock"]

    assert [edition.headline for edition in clock.past] == ["Tadi"]
    assert [edition.headline for edition in clock.coming] == ["Sebentar lagi", "Lusa"]


def test_a_colleague_reads_nothing_of_others_from_the_clock(browser_of, colleague, editor, approved):
    soon = timezone.now() + timedelta(hours=2)
    publish(approved.pk, seen=1, by=editor, at=timezone.now(), visible_from=soon)

    clock = browser_of(colleague).get(reverse("admin:index")).context["clock"]

    assert not clock.coming


def test_what_waits_says_for_how_long_and_who_touched_it_last(browser_of, editor, reporter, content):
    at = timezone.now() - timedelta(hours=3, minutes=5)
    article = create_article(content, by=reporter, at=at)
    submit(article.pk, seen=1, by=reporter, at=at)

    page = browser_of(editor).get(reverse("admin:index")).content.decode()

    assert "menunggu 3\xa0jam" in page
    assert f"terakhir diubah {reporter}" in page


def test_lists_of_editors_are_not_on_a_reporters_desk(browser_of, reporter, editor):
    theirs = {IN_CHARGE.name, UNVERIFIED.name}

    assert theirs.isdisjoint(lists(browser_of(reporter)))
    assert theirs <= lists(browser_of(editor)).keys()
    assert browser_of(reporter).get("/admin/articles/article/?desk=unverified").status_code in (200, 302)


def test_a_desk_begins_with_what_it_asks_of_the_one_who_looks(browser_of, reporter, editor):
    assert list(lists(browser_of(reporter)))[:2] == ["returned", "drafts"]
    assert list(lists(browser_of(editor)))[:2] == ["waiting", "approved"]

    page = browser_of(reporter).get(reverse("admin:index")).content.decode()
    assert (
        page.index('id="desk-returned"')
        < page.index('id="desk-assignments"')
        < page.index('id="desk-drafts"')
    )


def test_what_was_typed_and_not_saved_stands_on_the_desk(browser_of, reporter, draft, keep):
    client = browser_of(reporter)
    keep(client, reporter, article=draft, headline="Warga dan TNI Bersihkan Sungai")
    keep(client, reporter, page=uuid4(), headline="Dua Perahu Terbalik")

    page = client.get(reverse("admin:index"))

    left = {offer.headline: offer.address for offer in page.context["unsaved"]}
    assert left == {
        "Warga dan TNI Bersihkan Sungai": change_address(draft),
        "Dua Perahu Terbalik": reverse("admin:articles_article_add"),
    }
    assert "Diketik, belum disimpan" in page.content.decode()


def test_what_is_saved_by_now_or_belongs_to_another_does_not(
    browser_of, reporter, colleague, draft, keep, typed
):
    client = browser_of(reporter)
    keep(client, reporter, article=draft, headline="Judul Baru")
    client.post(change_address(draft), typed(headline="Judul Baru", seen=1))

    pages = [browser_of(who).get(reverse("admin:index")) for who in (reporter, colleague)]

    assert [page.context["unsaved"] for page in pages] == [[], []]


def test_who_loses_sight_of_a_story_finds_what_they_typed_and_nothing_of_the_story(
    browser_of, reporter, colleague, content, keep
):
    author = AuthorFactory(user=colleague)
    signed = replace(content, bylines=(BylineContent(author_id=author.pk),))
    article = create_article(signed, by=reporter, at=NOON)
    client = browser_of(colleague)
    keep(client, colleague, article=article, seen=2, headline="Judul Rekan", body="<p>Kalimat rekan.</p>")
    save_article(article.pk, replace(content, summary="Rahasia sesudah itu"), seen=1, by=reporter, at=NOON)

    page = client.get(reverse("admin:index"))

    text = page.content.decode()
    assert [(offer.headline, offer.address) for offer in page.context["unsaved"]] == [("Judul Rekan", "")]
    assert "Kalimat rekan." in text
    assert "Rahasia" not in text
    assert change_address(article) not in text
