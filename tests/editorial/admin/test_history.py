"""History, comparison and restoring work on the whole article, relations included."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.urls import reverse

from articles.editorial.admin.shown import lines_of
from articles.editorial.content import BylineContent, MentionContent, ReadAlsoContent
from articles.editorial.services import publish, save_article
from articles.editorial.services.reading_content import content_of
from tests.factories import NOON, TagFactory


def address(article, name):
    return reverse(f"admin:articles_article_{name}", args=[article.pk])


@pytest.fixture
def changed(draft, content, reporter):
    fuller = replace(
        content,
        body="<p>Warga turun ke sungai pagi hari.</p>",
        bylines=(BylineContent(name="Antara", part="photographer"),),
        tag_ids=(TagFactory(name="Sungai").pk,),
        read_also=(ReadAlsoContent(ref=1, headline="Harga Cabai Naik"),),
    )
    return save_article(draft.pk, fuller, seen=1, by=reporter, at=NOON)


def test_the_history_names_every_revision_and_what_happened(browser_of, reporter, changed):
    page = browser_of(reporter).get(address(changed, "history"))

    assert [revision.number for revision in page.context["revisions"]] == [2, 1]
    assert [entry.action for entry in page.context["entries"]] == ["article.saved", "article.created"]


def test_a_comparison_shows_words_and_relations(browser_of, reporter, changed):
    answer = browser_of(reporter).get(address(changed, "compare"))

    page = answer.content.decode()
    assert "<ins> pagi hari</ins>" in page
    assert "<ins>Harga Cabai Naik</ins>" in page
    assert "Antara</ins>" in page
    assert "<ins>Sungai</ins>" in page
    assert [field.name for field in answer.context["changed"]] == ["body", "bylines", "tag_ids", "read_also"]


def test_a_comparison_of_a_revision_with_itself_says_that_nothing_differs(browser_of, reporter, draft):
    page = browser_of(reporter).get(address(draft, "compare")).content.decode()

    assert "Keduanya tidak berbeda." in page


def test_a_schedule_is_called_so_with_its_moment(browser_of, editor, approved):
    publish(approved.pk, seen=1, by=editor, at=NOON, visible_from=NOON + timedelta(days=1))

    page = browser_of(editor).get(address(approved, "history")).content.decode()

    assert "Dijadwalkan untuk 10/12/2023 12.00 WIB" in page


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Kepala BPBD Tirta Hendra Wijaya", "Kepala BPBD Tirta Hendra Wijaya: Usulan"),
        ("Hendra Wijaya", "Hendra Wijaya (Kepala BPBD Tirta): Usulan"),
    ],
)
def test_an_office_is_said_once(content, written, said):
    mention = MentionContent(as_written=written, name="Hendra Wijaya", office="Kepala BPBD Tirta")

    assert [line.text for line in lines_of(replace(content, mentions=(mention,)), "mentions")] == [said]


def test_words_in_a_comparison_are_never_markup(browser_of, reporter, draft, content):
    risky = replace(content, body="<p>a &lt;img src=x onerror=alert(1)&gt; b</p>")
    save_article(draft.pk, risky, seen=1, by=reporter, at=NOON)

    page = browser_of(reporter).get(address(draft, "compare")).content.decode()

    assert "<img src=x" not in page


def test_restoring_brings_everything_back_as_a_new_revision(browser_of, reporter, changed, content):
    browser_of(reporter).post(address(changed, "restore"), {"number": 1, "seen": 2})

    changed.refresh_from_db()
    assert changed.revision_number == 3
    assert content_of(changed) == content


def test_restoring_over_what_was_not_seen_is_refused(browser_of, reporter, changed):
    browser_of(reporter).post(address(changed, "restore"), {"number": 1, "seen": 1})

    assert changed.revisions.count() == 2


def test_restoring_is_never_done_by_looking(browser_of, reporter, changed):
    assert browser_of(reporter).get(address(changed, "restore")).status_code == 405


@pytest.mark.parametrize("query", ["?from=9&to=1", "?from=abc&to=99999999999999", "?from=-1"])
def test_revisions_that_are_not_there(browser_of, reporter, changed, query):
    assert browser_of(reporter).get(address(changed, "compare") + query).status_code in (200, 404)
