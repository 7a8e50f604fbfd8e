"""An official that the newsroom does not know yet is made of a proposal while the article is saved."""

import pytest

from articles.officials.models import Official
from tests.editorial.admin.conftest import change_address, rows
from tests.factories import ImageFactory, OfficialFactory

PROPOSED = {"as_written": "Pj Bupati Hani Syopiar", "name": "Hani Syopiar", "state": "proposed"}


def test_an_editor_makes_the_official_and_the_mention_is_confirmed(browser_of, editor, submitted, typed):
    data = typed(seen=1, _new_official="Pj Bupati Hani Syopiar") | rows("mentions", PROPOSED)

    browser_of(editor).post(change_address(submitted), data)

    mention = submitted.mentions.get()
    assert mention.official == Official.objects.get(name="Hani Syopiar")
    assert mention.state == "confirmed"


def test_whose_name_is_nearly_anothers_is_made_only_when_another_is_meant(
    browser_of, editor, submitted, typed
):
    OfficialFactory(name="Hani Sopiar")
    client, address = browser_of(editor), change_address(submitted)
    written = PROPOSED["as_written"]

    refused = client.post(address, typed(seen=1, _new_official=written) | rows("mentions", PROPOSED))

    assert "Hani Sopiar" in str(refused.context["adminform"].form.errors["mentions"])
    page = refused.content.decode()
    assert "“Hani Syopiar” hampir sama dengan Hani Sopiar" in page
    assert f'name="_new_official_anyway" value="{written}"' in page
    assert 'name="_new_official"' not in page
    assert Official.objects.count() == 1

    client.post(address, typed(seen=1, _new_official_anyway=written) | rows("mentions", PROPOSED))

    assert submitted.mentions.get().official == Official.objects.get(name="Hani Syopiar")


def test_spaces_in_what_is_written_do_not_part_it_from_its_tick(browser_of, editor, submitted, typed):
    spaced = PROPOSED | {"as_written": "Pj  Bupati\u00a0Hani Syopiar"}
    data = typed(seen=1, _new_official=PROPOSED["as_written"]) | rows("mentions", spaced)

    browser_of(editor).post(change_address(submitted), data)

    assert submitted.mentions.get().official == Official.objects.get(name="Hani Syopiar")


def test_a_reporter_makes_none_and_loses_nothing(browser_of, reporter, draft, typed):
    data = typed(seen=1, _new_official="Pj Bupati Hani Syopiar") | rows("mentions", PROPOSED)

    response = browser_of(reporter).post(change_address(draft), data)

    assert "mentions" in response.context["adminform"].form.errors
    assert "Pj Bupati Hani Syopiar" in response.content.decode()
    assert not Official.objects.exists()


def test_two_officials_of_one_name_are_told_apart_by_picking(browser_of, reporter, draft, typed):
    OfficialFactory(name="Rudi Hartono", slug="rudi-1")
    meant = OfficialFactory(name="Rudi Hartono", slug="rudi-2")
    by_name = {"as_written": "Rudi", "official": "", "official_text": "Rudi Hartono", "state": "confirmed"}
    client = browser_of(reporter)

    refused = client.post(change_address(draft), typed(seen=1) | rows("mentions", by_name))
    client.post(change_address(draft), typed(seen=1) | rows("mentions", by_name | {"official": meant.pk}))

    assert "mentions" in refused.context["adminform"].form.errors
    assert draft.mentions.get().official == meant


@pytest.mark.django_db
def test_the_lead_picture_is_shown_small(browser_of, reporter, draft, typed):
    image = ImageFactory()
    client = browser_of(reporter)

    client.post(change_address(draft), typed(seen=1, lead_image=image.pk, lead_image_text=str(image)))

    assert image.file.url in client.get(change_address(draft)).content.decode()


def test_a_row_of_a_chosen_official_needs_no_more_words(browser_of, reporter, draft, typed):
    rudi = OfficialFactory(name="Rudi Hartono")
    row = {"as_written": "", "official": rudi.pk, "state": "confirmed"}

    browser_of(reporter).post(change_address(draft), typed(seen=1, **rows("mentions", row)))

    mention = draft.mentions.get()
    assert (mention.official, mention.as_written, mention.name) == (rudi, "Rudi Hartono", "Rudi Hartono")
