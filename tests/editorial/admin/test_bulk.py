"""Submitting and approving many at once judges each by itself and says what was not done, and why."""

from dataclasses import replace

from django.urls import reverse

from articles.editorial.models import Article
from articles.editorial.services import create_article, save_article, submit
from tests.factories import NOON
from tests.forms import fields_of

LIST = "/admin/articles/article/"


def chosen(action, *articles, seen=1):
    """What a browser sends for the rows that were chosen: each with the revision that the list showed."""
    revisions = {f"seen-{article.pk}": seen for article in articles}
    return {"action": action, "_selected_action": [article.pk for article in articles], **revisions}


def test_each_story_is_judged_by_itself(browser_of, editor, reporter, content):
    fit = submit(create_article(content, by=reporter, at=NOON).pk, seen=1, by=reporter, at=NOON)
    own = create_article(replace(content, headline="Tulisan redaktur sendiri"), by=editor, at=NOON)
    submit(own.pk, seen=1, by=editor, at=NOON)

    response = browser_of(editor).post(LIST, chosen("approve", fit, own), follow=True)

    states = dict(Article.objects.values_list("pk", "state"))
    said = " ".join(str(message) for message in response.context["messages"])
    assert (states[fit.pk], states[own.pk]) == ("approved", "submitted")
    assert "Tulisan redaktur sendiri" in said


def test_a_reporter_is_not_offered_approval(browser_of, reporter, submitted):
    page = browser_of(reporter).get(reverse("admin:articles_article_changelist")).content.decode()

    browser_of(reporter).post(LIST, chosen("approve", submitted))

    submitted.refresh_from_db()
    assert 'value="approve"' not in page
    assert submitted.state == "submitted"


def test_nobody_is_offered_deletion(browser_of, admin_user, draft):
    page = browser_of(admin_user).get(LIST).content.decode()

    assert "delete_selected" not in page


def test_a_colleagues_story_cannot_be_submitted_in_bulk(browser_of, colleague, draft):
    browser_of(colleague).post(LIST, chosen("submit", draft))

    draft.refresh_from_db()
    assert draft.state == "draft"


def test_the_list_says_which_revision_it_shows(browser_of, editor, submitted):
    page = browser_of(editor).get(LIST).content.decode()

    assert fields_of(page)[f"seen-{submitted.pk}"] == "1"


def test_a_story_that_was_saved_since_the_list_was_shown_is_left_out_and_named(
    browser_of, editor, chief, submitted, content
):
    save_article(submitted.pk, replace(content, headline="Judul baru"), seen=1, by=chief, at=NOON)

    response = browser_of(editor).post(LIST, chosen("approve", submitted), follow=True)

    submitted.refresh_from_db()
    said = " ".join(str(message) for message in response.context["messages"])
    assert submitted.state == "submitted"
    assert "penanggungjawab" in said
    assert "Judul baru" in said


def test_a_story_that_the_list_did_not_show_is_left_out(browser_of, editor, submitted):
    browser_of(editor).post(LIST, {"action": "approve", "_selected_action": [submitted.pk]})

    submitted.refresh_from_db()
    assert submitted.state == "submitted"
