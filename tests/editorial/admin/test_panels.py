"""The panels beside an article's form."""

from datetime import timedelta

from tests.editorial.admin.conftest import change_address
from tests.factories import NOON


def test_a_draft_has_no_panel_of_editions(browser_of, reporter, draft):
    page = browser_of(reporter).get(change_address(draft)).content.decode()

    assert "panel-editions" not in page


def test_the_form_says_which_editions_readers_see(browser_of, editor, published):
    page = browser_of(editor).get(change_address(published))

    panels = {each["panel"].name: each["facts"] for each in page.context["panels"]}
    facts = panels["editions"]
    assert [edition.number for edition in facts["editions"]] == [1]
    assert "Edisi 1" in page.content.decode()
    assert facts["at"] > NOON - timedelta(days=1)
