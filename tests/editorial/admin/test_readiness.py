"""The checks beside the form, on the page of a step and in the newsroom's settings."""

from dataclasses import replace
from uuid import uuid4

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from articles.audit.models import AuditEntry
from articles.core.models import Newsroom
from articles.editorial.models import Article, Revision
from articles.editorial.readiness.table import CHECKS
from articles.editorial.services import create_article, submit
from tests.admin_forms import filled
from tests.editorial.admin.conftest import change_address, rows
from tests.factories import NOON, NewsroomFactory, OfficialFactory
from tests.people import staff

CHECKING = "/admin/articles/article/kesiapan/"
UNMARKED = "<p>Seorang siswi menjadi korban penganiayaan.</p>"
# One look at the session and the person, two at their permissions; the rest is the checks'.
MOST_QUERIES = 12


@pytest.fixture
def held(content, reporter) -> Article:
    return create_article(replace(content, body=UNMARKED), by=reporter, at=NOON)


def step_address(article, name):
    return reverse("admin:articles_article_step", args=[article.pk, name])


def found(response):
    return {finding.check.name for finding in response.context["findings"]}


def test_what_is_typed_is_judged_and_nothing_is_written(browser_of, reporter, draft, typed):
    page = browser_of(reporter).post(f"{CHECKING}?beside={draft.pk}", typed(headline="", body=UNMARKED))

    assert {"headline", "child_and_crime", "summary"} <= found(page)
    assert (Article.objects.get().headline, Revision.objects.count()) == ("Warga Bersihkan Sungai", 1)


def test_a_new_story_is_judged_before_it_is_saved(browser_of, reporter, typed):
    page = browser_of(reporter).post(CHECKING, typed(summary="Warga turun.", tag_names="Sungai, Sampah"))

    assert not {"headline", "section", "summary", "tags"} & found(page)
    assert not Article.objects.exists()


@pytest.mark.parametrize(
    "rubbish",
    [
        {"event_on": "kemarin", "section": "abc", "lead_image": "9" * 30},
        {"mentions-TOTAL_FORMS": "9999999", "read_also-TOTAL_FORMS": "x"},
        {"body": "<script>x</script>", "kind": "\x00", "headline": "“”"},
    ],
)
def test_half_a_form_is_judged_as_far_as_it_goes(browser_of, reporter, typed, rubbish):
    assert browser_of(reporter).post(CHECKING, typed(**rubbish)).status_code == 200


def test_a_lead_picture_that_is_still_being_sent_is_a_picture(browser_of, reporter, typed):
    on_its_way, none = (
        found(browser_of(reporter).post(CHECKING, typed(lead_image=key))) for key in (str(uuid4()), "")
    )

    assert "picture" in none
    assert "picture" not in on_its_way


@pytest.mark.parametrize("beside", ["", "x", "9" * 40])
def test_a_strange_number_is_nobodys_story(browser_of, reporter, typed, beside):
    assert browser_of(reporter).post(f"{CHECKING}?beside={beside}", typed()).status_code == 200


@pytest.mark.parametrize(
    ("role", "status"), [("wartawan", 200), ("redaktur", 200), ("penanggung jawab", 200), ("iklan", 403)]
)
def test_who_writes_is_answered(browser_of, typed, role, status):
    assert browser_of(staff("orang", role)).post(CHECKING, typed()).status_code == status


def test_strangers_are_sent_to_the_login(client, typed):
    assert client.post(CHECKING, typed()).status_code == 302


def test_looking_is_not_asking(browser_of, reporter):
    assert browser_of(reporter).get(CHECKING).status_code == 405


def test_typing_costs_the_same_however_many_rows_there_are(
    browser_of, reporter, typed, published, django_assert_max_num_queries
):
    people = [OfficialFactory() for _ in range(8)]
    data = typed(
        **rows(
            "mentions",
            *({"as_written": p.name, "name": p.name, "official": p.pk, "state": "proposed"} for p in people),
        )
        | rows("read_also", *({"headline": f"Judul {n}", "target": published.pk} for n in range(8)))
    )
    writing = browser_of(reporter)

    with django_assert_max_num_queries(MOST_QUERIES):
        page = writing.post(CHECKING, data)

    assert "officials" in found(page)


def test_a_row_taken_out_is_not_judged(browser_of, reporter, typed):
    data = typed(**rows("read_also", {"headline": "Jembatan Rampung", "DELETE": "on"}))

    assert "read_also" not in found(browser_of(reporter).post(CHECKING, data))


@pytest.mark.parametrize("box", ["_new_official", "_new_official_anyway"])
def test_an_official_ticked_to_be_added_is_decided_about(browser_of, editor, typed, box):
    row = {"as_written": "Kepala Desa Randu,  Suparman", "name": "Suparman", "state": "proposed"}
    data = typed(**rows("mentions", row))
    ticked = data | {box: "Kepala Desa Randu, Suparman"}

    assert "officials" in found(browser_of(editor).post(CHECKING, data))
    assert "officials" not in found(browser_of(editor).post(CHECKING, ticked))


def test_the_form_shows_what_is_found_and_leads_to_the_place(browser_of, reporter, held):
    page = browser_of(reporter).get(change_address(held)).content.decode()

    assert 'data-remark="body" data-quote="siswi"' in page
    assert 'href="#id_summary"' in page


def test_the_form_of_a_new_story_has_the_panel(browser_of, reporter):
    page = browser_of(reporter).get(reverse("admin:articles_article_add")).content.decode()

    assert f'data-url="{CHECKING}"' in page


def test_words_of_the_story_never_become_markup(browser_of, reporter, typed):
    data = typed(**rows("read_also", {"headline": '"><script>alert(1)</script>'}))

    page = browser_of(reporter).post(CHECKING, data).content.decode()

    assert "<script>" not in page


def test_a_reporter_is_told_what_holds_the_story_back(browser_of, reporter, held):
    page = browser_of(reporter).post(step_address(held, "submit"), {"seen": 1})

    held.refresh_from_db()
    assert held.state == "draft"
    assert "child_and_crime" in found(page)
    assert 'name="override"' not in page.content.decode()


def test_a_button_on_the_form_leads_to_the_page_that_says_why(browser_of, reporter, held, typed):
    page = browser_of(reporter).post(
        change_address(held), typed(body=UNMARKED, seen=1, _step="submit"), follow=True
    )

    assert page.redirect_chain[-1][0].startswith(step_address(held, "submit"))
    assert "child_and_crime" in found(page)


def test_an_editor_lets_it_pass_with_a_reason_that_the_history_shows(browser_of, editor, held):
    editing = browser_of(editor)
    asked = editing.get(step_address(held, "submit")).content.decode()

    editing.post(step_address(held, "submit"), {"seen": 1, "override": "Kasus lama, tak ada anak."})

    held.refresh_from_db()
    history = editing.get(reverse("admin:articles_article_history", args=[held.pk])).content.decode()
    assert 'name="override"' in asked
    assert held.state == "submitted"
    assert "Kasus lama, tak ada anak." in history
    assert str(next(check.label for check in CHECKS if check.name == "child_and_crime")) in history


def test_an_editor_who_gives_no_reason_is_asked_for_it(browser_of, editor, held):
    page = browser_of(editor).post(step_address(held, "submit"), {"seen": 1, "override": " "})

    held.refresh_from_db()
    assert held.state == "draft"
    assert page.context["form"].non_field_errors()


def test_publication_asks_no_reason_for_what_the_approval_let_pass(browser_of, editor, chief, held):
    reason = {"seen": 1, "override": "Kasus lama, tak ada anak."}
    browser_of(editor).post(step_address(held, "submit"), reason)
    browser_of(chief).post(step_address(held, "approve"), reason)

    page = browser_of(chief).get(step_address(held, "publish"), {"seen": 1})

    assert page.status_code == 200
    assert 'name="override"' not in page.content.decode()
    assert "child_and_crime" in found(page)
    assert not any(finding.blocks for finding in page.context["findings"])


def test_a_reporter_cannot_craft_an_override(browser_of, reporter, held):
    browser_of(reporter).post(step_address(held, "submit"), {"seen": 1, "override": "Ya"})

    held.refresh_from_db()
    assert held.state == "draft"


def test_a_story_without_a_text_is_not_even_offered_the_override(browser_of, editor, content):
    bare = create_article(replace(content, body=""), by=editor, at=NOON)

    page = browser_of(editor).get(step_address(bare, "submit")).content.decode()

    assert 'name="override"' not in page


def test_many_at_once_are_judged_each_by_itself(browser_of, editor, reporter, content, held):
    NewsroomFactory(check_levels={"child_and_crime": "advises"})
    submit(held.pk, seen=1, by=reporter, at=NOON)
    Newsroom.objects.update(check_levels={})
    fit = submit(create_article(content, by=reporter, at=NOON).pk, seen=1, by=reporter, at=NOON)

    chosen = {"action": "approve", "_selected_action": [fit.pk, held.pk]}
    seen = {f"seen-{article.pk}": 1 for article in (fit, held)}
    page = browser_of(editor).post("/admin/articles/article/", chosen | seen, follow=True)

    states = dict(Article.objects.values_list("pk", "state"))
    said = " ".join(str(message) for message in page.context["messages"])
    assert (states[fit.pk], states[held.pk]) == ("approved", "submitted")
    assert "siswi" in said


def test_the_managing_editor_weighs_the_checks(browser_of, chief):
    NewsroomFactory()
    address = reverse("admin:articles_newsroom_change", args=[1])
    client = browser_of(chief)
    levels = {f"check_levels-{check.name}": check.level for check in CHECKS if not check.is_fixed}
    form = {name: value for name, value in filled(client.get(address)).items() if name != "check_levels"}

    client.post(address, form | levels | {"check_levels-summary": "blocks", "check_levels-copy": "off"})

    assert Newsroom.objects.get().check_levels == {"summary": "blocks", "copy": "off"}
    assert AuditEntry.objects.get(action="newsroom.saved").data["changed"] == ["check_levels"]


def test_an_unknown_level_is_refused(browser_of, chief):
    NewsroomFactory()
    address = reverse("admin:articles_newsroom_change", args=[1])
    client = browser_of(chief)
    form = {name: value for name, value in filled(client.get(address)).items() if name != "check_levels"}

    page = client.post(address, form | {"check_levels-summary": "explodes"})

    assert page.context["adminform"].form.errors["check_levels"]
    assert Newsroom.objects.get().check_levels == {}


@pytest.mark.browser
def test_a_remark_on_the_page_of_a_step_leads_to_the_words_that_it_means(desk_of, reporter, held):
    page = desk_of(reporter)
    page.goto(step_address(held, "submit"))

    page.locator(".finding.is-held a").first.click()

    expect(page.locator(".ProseMirror")).to_be_focused()
    assert page.evaluate("getSelection().toString()") == "siswi"
    assert page.evaluate("location.hash") == ""
