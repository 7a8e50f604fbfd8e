"""Submitting and approving many at once judges each by itself and says what was not done, and why."""

from dataclasses import replace

from django.urls import reverse

from articles.editorial.models import Article
from articles.editorial.services import create_article, submit
from tests.factories import NOON

LIST = "/admin/articles/article/"


def test_each_story_is_judged_by_itself(browser_of, editor, reporter, content):
    fit = submit(create_article(content, by=reporter, at=NOON).pk, seen=1, by=reporter, at=NOON)
    own = create_article(replace(content, headline="Tulisan redaktur sendiri"), by=editor, at=NOON)
    submit(own.pk, seen=1, by=editor, at=NOON)

    response = browser_of(editor).post(
        LIST, {"action": "approve", "_selected_action": [fit.pk, own.pk]}, follow=True
    )

    states = dict(Article.objects.values_list("pk", "state"))
    said = " ".join(str(message) for message in response.context["messages"])
    assert (states[fit.pk], states[own.pk]) == ("approved", "submitted")
    assert "Tulisan redaktur sendiri" in said


def test_a_reporter_is_not_offered_approval(browser_of, reporter, submitted):
    page = browser_of(reporter).get(reverse("admin:articles_article_changelist")).content.decode()

    browser_of(reporter).post(LIST, {"action": "approve", "_selected_action": [submitted.pk]})

    submitted.refresh_from_db()
    assert 'value="approve"' not in page
    assert submitted.state == "submitted"


def test_nobody_is_offered_deletion(browser_of, admin_user, draft):
    page = browser_of(admin_user).get(LIST).content.decode()

    assert "delete_selected" not in page


def test_a_colleagues_story_cannot_be_submitted_in_bulk(browser_of, colleague, draft):
    browser_of(colleague).post(LIST, {"action": "submit", "_selected_action": [draft.pk]})

    draft.refresh_from_db()
    assert draft.state == "draft"
