"""A save that started from an older revision is refused with both versions, and nothing is lost."""

from dataclasses import replace

import pytest

from articles.editorial.models import ReadAlso
from articles.editorial.services import save_article
from tests.editorial.admin.conftest import change_address, rows
from tests.factories import NOON


@pytest.fixture
def changed_meanwhile(draft, content, editor):
    """The editor changed the headline and the summary after the reporter opened the form."""
    theirs = replace(content, headline="Judul redaktur", summary="Ringkasan redaktur")
    return save_article(draft.pk, theirs, seen=1, by=editor, at=NOON)


def test_both_versions_are_shown_and_nothing_is_saved(browser_of, reporter, changed_meanwhile, typed):
    response = browser_of(reporter).post(
        change_address(changed_meanwhile), typed(headline="Judul wartawan", seen=1)
    )

    page = response.content.decode()
    assert "Judul wartawan" in page
    assert "Judul redaktur" in page
    assert changed_meanwhile.revisions.count() == 2


def test_what_only_they_changed_is_taken_over(browser_of, reporter, changed_meanwhile, typed):
    response = browser_of(reporter).post(
        change_address(changed_meanwhile), typed(headline="Judul wartawan", seen=1)
    )

    form = response.context["adminform"].form
    assert form["summary"].value() == "Ringkasan redaktur"
    assert form["headline"].value() == "Judul wartawan"
    assert form["seen"].value() == "2"
    assert response.context["conflict"].merge.disputed == ("headline",)


def test_after_having_seen_theirs_mine_can_be_saved_on_top(browser_of, reporter, changed_meanwhile, typed):
    client = browser_of(reporter)

    client.post(
        change_address(changed_meanwhile),
        typed(headline="Judul wartawan", summary="Ringkasan redaktur", seen=2),
    )

    changed_meanwhile.refresh_from_db()
    assert (changed_meanwhile.headline, changed_meanwhile.revision_number) == ("Judul wartawan", 3)


def test_new_rows_and_new_tags_stay_in_the_form(browser_of, reporter, changed_meanwhile, typed):
    data = typed(headline="Judul wartawan", seen=1, tag_names="Tag Baru") | rows(
        "read_also", {"ref": "1", "headline": "Harga Cabai"}
    )

    response = browser_of(reporter).post(change_address(changed_meanwhile), data)

    form = response.context["adminform"].form
    assert form["tag_names"].value() == "Tag Baru"
    assert 'value="Harga Cabai"' in response.content.decode()
    assert not ReadAlso.objects.exists()
