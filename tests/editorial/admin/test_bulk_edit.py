"""Changing tags, section and editor of many stories: shown first, each judged by itself, then done."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from articles.audit.models import AuditEntry
from articles.editorial.models import Article, Revision
from articles.editorial.services import create_article, publish, save_article
from articles.editorial.services.reading_content import content_of
from tests.factories import NOON, SectionFactory, TagFactory

LIST = "/admin/articles/article/"
BULK = LIST + "ubah-sekaligus/"


@pytest.fixture
def pilkada(db):
    return TagFactory(name="Pilkada")


@pytest.fixture
def two(content, reporter):
    tag = TagFactory(name="Banjir")
    return [
        create_article(replace(content, headline=f"Kabar {n}", tag_ids=(tag.pk,)), by=reporter, at=NOON)
        for n in (1, 2)
    ]


def ids(articles):
    return ",".join(str(article.pk) for article in articles)


def rows(articles):
    return ",".join(f"{article.pk}:{article.revision_number}" for article in articles)


def tags(article):
    return sorted(article.tags.values_list("name", flat=True))


def said(page):
    return " ".join(str(message) for message in page.context["messages"])


def test_the_action_of_the_list_leads_to_the_page_that_asks(browser_of, reporter, two):
    response = browser_of(reporter).post(
        LIST, {"action": "bulk_edit", "_selected_action": [a.pk for a in two]}
    )

    assert response.url == f"{BULK}?ids={ids(two)}"


def test_the_preview_names_what_changes_and_keeps_everything_as_it_is(browser_of, editor, two, pilkada):
    asked = {"ids": ids(two), "add_tags": "pilkada", "remove_tags": "Banjir", "editor": editor.pk}
    entries = AuditEntry.objects.count()

    page = browser_of(editor).post(BULK, asked)

    verdict = page.context["verdicts"][0]
    assert (verdict.added, verdict.removed, verdict.editor) == (("Pilkada",), ("Banjir",), editor)
    assert [tags(article) for article in two] == [["Banjir"], ["Banjir"]]
    assert (Revision.objects.count(), AuditEntry.objects.count()) == (2, entries)


def test_the_change_is_a_revision_with_its_audit_entry(browser_of, editor, two, pilkada):
    section = SectionFactory(name="Politik")
    asked = {"rows": rows(two), "add_tags": "Pilkada", "section": section.pk, "editor": editor.pk}

    page = browser_of(editor).post(BULK, asked, follow=True)

    for article in Article.objects.all():
        assert (tags(article), article.section, article.editor) == (["Banjir", "Pilkada"], section, editor)
        assert article.revision_number == 2
        acts = AuditEntry.objects.filter(object_type="article", object_id=article.pk).order_by("pk")
        assert list(acts.values_list("action", flat=True))[1:] == ["article.saved", "article.assigned"]
    assert "2" in said(page)


def test_an_editor_in_charge_makes_no_revision(browser_of, editor, two):
    browser_of(editor).post(BULK, {"rows": rows(two), "editor": editor.pk})

    assert set(Article.objects.values_list("revision_number", "editor")) == {(1, editor.pk)}


def test_each_story_is_judged_by_itself(browser_of, editor, reporter, two, approved, pilkada):
    moment = timezone.now() + timedelta(days=1)
    publish(approved.pk, seen=1, by=editor, at=timezone.now(), visible_from=moment)
    has_it = save_article(
        two[0].pk,
        replace(content_of(two[0]), tag_ids=(pilkada.pk,)),
        seen=1,
        by=reporter,
        at=NOON,
    )
    asked = {"ids": ids([*two, approved]), "add_tags": "Pilkada"}

    page = browser_of(editor).post(BULK, asked)

    refused = {each.article.pk: each.refusal for each in page.context["verdicts"] if each.refusal}
    assert refused.keys() == {has_it.pk, approved.pk}
    assert page.context["done_with"] == 1


def test_a_story_saved_after_the_preview_is_left_alone_and_named(
    browser_of, editor, reporter, two, content, pilkada
):
    judged = rows(two)
    save_article(two[0].pk, replace(content, headline="Berubah"), seen=1, by=reporter, at=NOON)

    page = browser_of(editor).post(BULK, {"rows": judged, "add_tags": "Pilkada"}, follow=True)

    assert "Berubah" in said(page)
    assert tags(two[0]) == []
    assert "Pilkada" in tags(two[1])


def test_a_reporter_changes_their_own_drafts_only(browser_of, colleague, two, pilkada):
    client = browser_of(colleague)

    client.post(BULK, {"rows": rows(two), "add_tags": "Pilkada"})
    page = client.get(f"{BULK}?ids={ids(two)}", follow=True)

    assert "Kabar 1" not in page.content.decode()
    assert [tags(article) for article in two] == [["Banjir"], ["Banjir"]]


def test_a_reporter_puts_no_editor_in_charge(browser_of, reporter, editor, two):
    page = browser_of(reporter).post(BULK, {"ids": ids(two), "editor": editor.pk})

    assert "editor" not in page.context["form"].fields
    assert page.context["form"].errors


@pytest.mark.parametrize(
    ("asked", "field"),
    [
        ({"add_tags": "Tidak Ada"}, "add_tags"),
        ({"add_tags": "Pilkada", "remove_tags": "pilkada"}, "remove_tags"),
        ({"section": "999999"}, "section"),
        ({}, "__all__"),
    ],
    ids=lambda each: str(each)[:20],
)
def test_what_makes_no_sense_is_said_at_its_field(browser_of, editor, two, pilkada, asked, field):
    page = browser_of(editor).post(BULK, {"ids": ids(two)} | asked)

    assert field in page.context["form"].errors
    assert "verdicts" not in page.context


@pytest.mark.parametrize(
    "query", ["", "?ids=", "?ids=abc,²,-1", "?ids=99999999999999999999999", "?ids=" + "9," * 200]
)
def test_without_stories_the_way_leads_back_to_the_list(browser_of, editor, query):
    assert browser_of(editor).get(BULK + query).url == reverse("admin:articles_article_changelist")


def test_more_than_a_hundred_are_refused(browser_of, editor):
    many = ",".join(map(str, range(1, 102)))

    page = browser_of(editor).get(f"{BULK}?ids={many}", follow=True)

    assert "100" in said(page)
