"""An editor is put in charge of a story beside its form; what readers see has no part in it."""

import pytest
from django.urls import reverse

from articles.audit.models import AuditEntry
from articles.editorial.desk import IN_CHARGE
from tests.editorial.admin.conftest import change_address


def give(client, article, editor):
    return client.post(
        reverse("admin:articles_article_editor", args=[article.pk]), {"editor": editor}, follow=True
    )


def test_an_editor_is_put_in_charge_without_a_revision(browser_of, editor, chief, submitted):
    client = browser_of(editor)

    give(client, submitted, chief.pk)

    submitted.refresh_from_db()
    assert (submitted.editor, submitted.revision_number) == (chief, 1)
    assert AuditEntry.objects.filter(action="article.assigned", actor=editor).count() == 1
    lists = browser_of(chief).get(reverse("admin:index")).context["desk"]
    assert [each["articles"] for each in lists if each["list"] is IN_CHARGE] == [[submitted]]


@pytest.mark.parametrize("nobody", ["", "abc", "²", "9" * 40, "-1"])
def test_who_is_nobody_is_refused_in_words(browser_of, editor, submitted, nobody):
    page = give(browser_of(editor), submitted, nobody)

    submitted.refresh_from_db()
    assert [str(message) for message in page.context["messages"]]
    assert submitted.editor is None


def test_a_reporter_is_in_charge_of_nothing(browser_of, editor, reporter, submitted):
    give(browser_of(editor), submitted, reporter.pk)
    refused = give(browser_of(reporter), submitted, editor.pk)

    submitted.refresh_from_db()
    assert submitted.editor is None
    assert refused.status_code == 403
    assert "panel-editor" not in browser_of(reporter).get(change_address(submitted)).content.decode()


def test_a_story_that_one_may_not_see_is_not_there(browser_of, colleague, editor, submitted):
    assert give(browser_of(colleague), submitted, editor.pk).status_code == 404
