"""Assignments on the screens: editors plan, reporters see and take theirs."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.html import strip_tags

from articles.editorial.models import Article, Assignment
from articles.editorial.services.assignments import plan_assignment
from tests.editorial.admin.conftest import change_address

LIST = "/admin/articles/assignment/"


@pytest.fixture
def planned(editor, section):
    soon = timezone.now() + timedelta(hours=3)
    wanted = Assignment(topic="Banjir hari kedua", brief="Cari camat.", due_at=soon, section=section)
    return plan_assignment(wanted, by=editor, at=timezone.now())


def address(name, planned, *further):
    return reverse(f"admin:articles_assignment_{name}", args=[planned.pk, *further])


def test_an_editor_plans_on_a_form(browser_of, editor, reporter, section):
    due = timezone.localtime(timezone.now() + timedelta(days=1)).strftime("%Y-%m-%dT%H:%M")
    typed = {"topic": "Panen raya", "brief": "", "writer": reporter.pk, "editor": "", "due_at": due}

    browser_of(editor).post(LIST + "add/", typed | {"section": section.pk, "place": ""})

    made = Assignment.objects.get()
    assert (made.topic, made.writer, made.created_by) == ("Panen raya", reporter, editor)


def test_a_deadline_that_has_passed_comes_back_at_its_field(browser_of, editor):
    page = browser_of(editor).post(LIST + "add/", {"topic": "Kemarin", "due_at": "2023-01-01T10:00"})

    assert page.status_code == 200
    assert "due_at" in page.context["adminform"].form.errors
    assert 'value="Kemarin"' in page.content.decode()
    assert not Assignment.objects.exists()


def test_a_reporter_takes_a_free_one_and_writes_from_it(browser_of, reporter, planned):
    client = browser_of(reporter)
    page = client.get(address("change", planned)).content.decode()
    assert address("write", planned) in page
    assert 'name="_save"' not in page
    assert "None" not in strip_tags(page)

    response = client.post(address("write", planned))

    article = Article.objects.get()
    assert response.url == change_address(article)
    assert "Cari camat." in client.get(response.url).content.decode()


def test_how_to_write_a_field_is_said_only_to_who_can_type_in_it(browser_of, editor, reporter, planned):
    read, written = (
        browser_of(person).get(address("change", planned)).content.decode() for person in (reporter, editor)
    )

    for hint in ("wartawan mana pun dapat mengambilnya", "pembaca tidak melihatnya"):
        assert hint in written.lower()
        assert hint not in read.lower()
    assert 'class="help"' not in read


def test_a_step_that_is_refused_says_why(browser_of, reporter, editor, planned):
    browser_of(reporter).post(address("step", planned, "take"))

    page = browser_of(editor).post(address("step", planned, "give_back"), follow=True)

    assert [str(message) for message in page.context["messages"]]
    planned.refresh_from_db()
    assert planned.writer == reporter


def test_a_reporter_is_told_nothing_of_anothers_assignment(browser_of, reporter, colleague, planned):
    Assignment.objects.filter(pk=planned.pk).update(writer=reporter)
    client = browser_of(colleague)

    assert client.post(address("step", planned, "take")).status_code == 404
    assert client.post(address("write", planned)).status_code == 404
    for page in (LIST, reverse("admin:index"), reverse("admin:articles_assignment_agenda")):
        assert "Banjir hari kedua" not in client.get(page).content.decode()


def test_the_advertising_desk_has_no_assignments(browser_of, advertiser, planned):
    client = browser_of(advertiser)

    assert client.get(reverse("admin:articles_assignment_agenda")).status_code == 403
    assert client.post(address("write", planned)).status_code == 403
    assert client.post(address("step", planned, "drop")).status_code == 403


@pytest.mark.parametrize("unknown", ["step", "hapus"])
def test_a_step_that_is_none_is_not_found(browser_of, editor, planned, unknown):
    assert browser_of(editor).post(f"{LIST}{planned.pk}/step/{unknown}/").status_code == 404


def test_the_agenda_shows_a_week_by_day(browser_of, editor, planned, django_assert_max_num_queries):
    client = browser_of(editor)

    with django_assert_max_num_queries(8):
        page = client.get(reverse("admin:articles_assignment_agenda"))

    days = page.context["days"]
    assert len(days) == 7
    assert [a.topic for day in days for a in day.assignments] == ["Banjir hari kedua"]
    earlier = client.get(reverse("admin:articles_assignment_agenda"), {"from": "2023-12-01"})
    assert not any(day.assignments for day in earlier.context["days"])


@pytest.mark.parametrize("day", ["kemarin", "0001-01-01", "9999-12-31", "2023-02-30"])
def test_a_day_that_is_none_leads_to_this_week(browser_of, editor, day):
    page = browser_of(editor).get(reverse("admin:articles_assignment_agenda"), {"from": day})

    assert page.context["days"][0].is_today


def test_the_desk_lists_what_is_due_first(browser_of, reporter, editor, planned):
    sooner = Assignment(topic="Lebih dulu", due_at=timezone.now() + timedelta(hours=1))
    plan_assignment(sooner, by=editor, at=timezone.now())

    page = browser_of(reporter).get(reverse("admin:index"))

    assert [each.topic for each in page.context["assignments"]] == ["Lebih dulu", "Banjir hari kedua"]
