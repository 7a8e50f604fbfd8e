"""The bell: everybody finds their own, and chooses what they are told."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse

from articles.editorial.models import Assignment, Notification, NotificationChoice
from articles.editorial.notices import NOTICES
from articles.editorial.services import write_note
from articles.editorial.services.assignments import change_assignment, plan_assignment
from articles.templatetags.bell import unread_notifications
from tests.factories import NOON, AuthorFactory

LIST, CHOICES = "admin:notifications", "admin:notification-choices"


@pytest.fixture
def noted(draft, editor):
    write_note(draft.pk, text="Periksa.", by=editor, at=NOON)
    return Notification.objects.get()


@pytest.mark.parametrize("role", ["reporter", "colleague", "editor", "chief", "advertiser"])
def test_everybody_sees_their_own_and_nobody_elses(browser_of, request, noted, role):
    page = browser_of(request.getfixturevalue(role)).get(reverse(LIST))

    assert page.status_code == 200
    assert ("Warga Bersihkan Sungai" in page.content.decode()) is (role == "reporter")


@pytest.mark.parametrize("name", [LIST, CHOICES])
def test_strangers_are_sent_to_the_login(client, db, name):
    assert "/login/" in client.get(reverse(name)).url


def test_the_bell_counts_what_is_unread_and_opening_reads_it(browser_of, reporter, noted):
    client = browser_of(reporter)
    before = client.get(reverse("admin:index")).content.decode()

    opened = client.post(reverse(LIST), {"open": noted.pk})

    after = client.get(reverse("admin:index")).content.decode()
    assert opened.url == reverse("admin:articles_article_notes", args=[noted.article_id])
    assert ("bell-count" in before, "bell-count" in after) == (True, False)


def test_looking_reads_nothing(browser_of, reporter, noted):
    browser_of(reporter).get(reverse(LIST))

    noted.refresh_from_db()
    assert noted.read_at is None


@pytest.mark.parametrize("name", ["open", "read"])
def test_nobody_reads_for_others(browser_of, editor, noted, name):
    response = browser_of(editor).post(reverse(LIST), {name: noted.pk})

    noted.refresh_from_db()
    assert (response.status_code, noted.read_at) == (404, None)


@pytest.mark.parametrize("sent", [{}, {"read": "x"}, {"open": "9" * 40}])
def test_a_button_that_names_nothing_is_not_there(browser_of, reporter, noted, sent):
    assert browser_of(reporter).post(reverse(LIST), sent).status_code == 404


def test_all_that_stood_on_the_page_is_read_at_once(browser_of, reporter, editor, noted):
    write_note(noted.article_id, text="Baru.", by=editor, at=NOON)

    browser_of(reporter).post(reverse(LIST), {"all": noted.pk})

    assert Notification.objects.unread().count() == 1


def test_a_story_that_one_may_not_see_any_more_is_not_named(browser_of, colleague, editor, draft):
    byline = draft.bylines.create(author=AuthorFactory(user=colleague))
    write_note(draft.pk, text="Periksa.", by=editor, at=NOON)
    byline.delete()

    page = browser_of(colleague).get(reverse(LIST))

    assert len(page.context["rows"]) == 1
    assert "Warga Bersihkan Sungai" not in page.content.decode()


@pytest.fixture
def assigned(reporter, editor):
    wanted = Assignment(topic="Panen raya", due_at=NOON + timedelta(hours=5), writer=reporter)
    return plan_assignment(wanted, by=editor, at=NOON)


def test_a_notification_of_an_assignment_leads_to_it(browser_of, reporter, assigned):
    client = browser_of(reporter)
    told = Notification.objects.get()

    page = client.get(reverse(LIST)).content.decode()
    opened = client.post(reverse(LIST), {"open": told.pk})

    assert "Panen raya" in page
    assert opened.url == reverse("admin:articles_assignment_change", args=[assigned.pk])


def test_an_assignment_that_went_to_somebody_else_is_named_and_opens_no_more(
    browser_of, reporter, colleague, editor, assigned
):
    assigned.writer = colleague
    change_assignment(assigned, changed=["writer"], by=editor, at=NOON)

    rows = browser_of(reporter).get(reverse(LIST)).context["rows"]

    assert [(each.row.kind, each.is_open) for each in rows] == [("assigned_away", False), ("assigned", False)]
    assert all("Panen raya" in each.text for each in rows)


def test_who_has_no_assignments_any_more_reads_no_topic(browser_of, reporter, assigned):
    reporter.groups.set([Group.objects.get(name="iklan")])

    assert "Panen raya" not in browser_of(reporter).get(reverse(LIST)).content.decode()


def test_the_bell_counts_no_further_than_it_says(reporter, draft, django_assert_num_queries):
    row = {"person": reporter, "kind": "noted", "article": draft, "who": "Redaktur", "at": NOON}
    Notification.objects.bulk_create(Notification(**row) for _ in range(150))

    with django_assert_num_queries(1) as asked:
        shown = unread_notifications(reporter)

    assert shown == "99+"
    assert "LIMIT 100" in asked[0]["sql"]


def test_a_long_list_pages_by_key(browser_of, reporter, draft, django_assert_max_num_queries):
    row = {"person": reporter, "kind": "noted", "article": draft, "who": "Redaktur", "at": NOON}
    Notification.objects.bulk_create(Notification(**row) for _ in range(150))
    client = browser_of(reporter)

    with django_assert_max_num_queries(12) as asked:
        first = client.get(reverse(LIST))
    second = client.get(reverse(LIST) + first.context["older"])

    assert (len(first.context["rows"]), len(second.context["rows"])) == (30, 30)
    assert "99+" in first.content.decode()
    assert not [query["sql"] for query in asked if "OFFSET" in query["sql"]]


def test_the_choice_is_kept_kind_by_kind(browser_of, reporter):
    client = browser_of(reporter)

    client.post(reverse(CHOICES), {"noted-admin": "on", "returned-mail": "on", "explode-mail": "on"})

    kept = {row.kind: (row.in_admin, row.by_mail) for row in NotificationChoice.objects.all()}
    assert set(kept) == {notice.name for notice in NOTICES}
    assert kept["noted"] == (True, False)
    assert kept["returned"] == (False, True)
    assert kept["waiting"] == (False, False)
    assert client.get(reverse(CHOICES)).context["kinds"][0][1].by_mail
