"""A story moves on under the form of a person who may not change it there: what was typed is not lost."""

from django.utils.html import strip_tags

from articles.editorial.services import submit
from tests.editorial.admin.conftest import change_address
from tests.factories import NOON

STAYS = "Ketikan Anda tetap disimpan"


def test_what_was_typed_comes_back_with_the_step_that_leads_on(browser_of, reporter, editor, draft, typed):
    submit(draft.pk, seen=1, by=editor, at=NOON)

    page = browser_of(reporter).post(change_address(draft), typed(headline="Ketikan", seen=1))

    text = page.content.decode()
    assert page.context["adminform"].form["headline"].value() == "Ketikan"
    assert "kini “Menunggu persetujuan”" in strip_tags(text)
    assert STAYS in text
    assert 'name="_save"' not in text
    assert f"/{draft.pk}/step/recall/" in text


def test_the_page_to_read_shows_what_was_typed_and_not_saved(browser_of, reporter, editor, draft, keep):
    client = browser_of(reporter)
    keep(client, reporter, article=draft, headline="Warga dan TNI Bersihkan Sungai")
    submit(draft.pk, seen=1, by=editor, at=NOON)

    text = client.get(change_address(draft)).content.decode()

    assert "dan TNI" in strip_tags(text)
    assert STAYS in text


def test_another_person_sees_nothing_of_it(browser_of, reporter, colleague, editor, draft, keep):
    keep(browser_of(editor), editor, article=draft, headline="Warga dan TNI Bersihkan Sungai")
    submit(draft.pk, seen=1, by=editor, at=NOON)

    text = browser_of(reporter).get(change_address(draft)).content.decode()

    assert "dan TNI" not in strip_tags(text)
