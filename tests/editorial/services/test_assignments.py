"""An assignment is planned by editors, taken by one reporter, and delivered by submitting its story."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction

from articles.audit.models import AuditEntry
from articles.editorial.assigning import ASSIGNMENT_STEPS, DROP, GIVE_BACK, PLAN_AGAIN, TAKE, AssignmentState
from articles.editorial.errors import NotAllowed, StepRefused
from articles.editorial.models import Assignment
from articles.editorial.services import save_article, submit
from articles.editorial.services.assignments import (
    change_assignment,
    move_assignment,
    plan_assignment,
    write_from_assignment,
)
from articles.editorial.services.reading_content import content_of
from tests.factories import NOON, AuthorFactory

SOON = NOON + timedelta(hours=5)


@pytest.fixture
def planned(editor, section):
    wanted = Assignment(
        topic="Banjir hari kedua",
        brief="Cari camat.",
        due_at=SOON,
        section=section,
        place="Sekayu",
        editor=editor,
    )
    return plan_assignment(wanted, by=editor, at=NOON)


def acts():
    entries = AuditEntry.objects.filter(object_type="assignment").order_by("pk")
    return [action.partition(".")[2] for action in entries.values_list("action", flat=True)]


def test_reporters_do_not_plan(reporter, planned):
    with pytest.raises(PermissionDenied):
        plan_assignment(Assignment(topic="Sendiri", due_at=SOON), by=reporter, at=NOON)
    with pytest.raises(PermissionDenied):
        change_assignment(planned, changed=["topic"], by=reporter, at=NOON)


def test_a_moment_that_has_passed_is_no_deadline(editor):
    with pytest.raises(ValidationError) as refused:
        plan_assignment(Assignment(topic="Kemarin", due_at=NOON - timedelta(1)), by=editor, at=NOON)

    assert "due_at" in refused.value.message_dict


def test_a_draft_from_an_assignment_says_what_was_planned(planned, reporter, editor, section):
    author = AuthorFactory(user=reporter)

    article = write_from_assignment(planned.pk, by=reporter, at=NOON)

    planned.refresh_from_db()
    content = content_of(article)
    assert (content.headline, content.section_id) == ("Banjir hari kedua", section.pk)
    assert content.dateline_place == "SEKAYU"
    assert [row.author_id for row in content.bylines] == [author.pk]
    assert content.body == ""
    assert article.editor == editor
    assert (planned.state, planned.writer, planned.article) == (AssignmentState.TAKEN, reporter, article)
    assert acts() == ["created", "taken", "written_from"]


def test_a_second_draft_is_refused(planned, reporter):
    write_from_assignment(planned.pk, by=reporter, at=NOON)

    with pytest.raises(StepRefused):
        write_from_assignment(planned.pk, by=reporter, at=NOON)


def test_submitting_the_story_delivers_the_assignment(planned, reporter):
    article = write_from_assignment(planned.pk, by=reporter, at=NOON)
    written = replace(content_of(article), body="<p>Air surut.</p>")
    save_article(article.pk, written, seen=1, by=reporter, at=NOON)

    submit(article.pk, seen=2, by=reporter, at=NOON)

    planned.refresh_from_db()
    assert planned.state == AssignmentState.DELIVERED
    assert acts()[-1] == "delivered"


def test_what_somebody_took_is_not_taken_by_another(planned, reporter, colleague):
    move_assignment(planned.pk, TAKE, by=reporter, at=NOON)

    for attempt in (TAKE, GIVE_BACK):
        with pytest.raises((NotAllowed, StepRefused)):
            move_assignment(planned.pk, attempt, by=colleague, at=NOON)
    with pytest.raises(NotAllowed):
        write_from_assignment(planned.pk, by=colleague, at=NOON)


def test_what_is_given_back_is_free_again(planned, reporter, colleague):
    move_assignment(planned.pk, TAKE, by=reporter, at=NOON)
    move_assignment(planned.pk, GIVE_BACK, by=reporter, at=NOON)

    assert move_assignment(planned.pk, TAKE, by=colleague, at=NOON).writer == colleague


def test_an_assignment_addressed_to_one_reporter_is_not_anothers(planned, editor, reporter, colleague):
    planned.writer = reporter
    change_assignment(planned, changed=["writer"], by=editor, at=NOON)

    with pytest.raises(NotAllowed):
        move_assignment(planned.pk, TAKE, by=colleague, at=NOON)
    assert not Assignment.objects.seen_by(colleague).exists()
    assert Assignment.objects.seen_by(reporter).exists()


def test_a_dropped_assignment_is_changed_only_after_it_is_planned_again(planned, editor):
    move_assignment(planned.pk, DROP, by=editor, at=NOON)
    planned.topic = "Lain"
    with pytest.raises(ValidationError):
        change_assignment(planned, changed=["topic"], by=editor, at=NOON)

    move_assignment(planned.pk, PLAN_AGAIN, by=editor, at=NOON)

    assert change_assignment(planned, changed=["topic"], by=editor, at=NOON).topic == "Lain"


@pytest.mark.parametrize("step", ASSIGNMENT_STEPS, ids=lambda step: step.name)
@pytest.mark.parametrize("state", AssignmentState.values)
def test_a_step_begins_only_where_the_table_says(planned, editor, reporter, draft, state, step):
    writer = None if state == AssignmentState.PLANNED else reporter
    Assignment.objects.filter(pk=planned.pk).update(state=state, writer=writer, article=draft)
    by = editor if step in (DROP, PLAN_AGAIN) else reporter

    if state in step.source:
        assert move_assignment(planned.pk, step, by=by, at=NOON).state == step.target
    else:
        with pytest.raises(StepRefused):
            move_assignment(planned.pk, step, by=by, at=NOON)


@pytest.mark.parametrize(
    "impossible",
    [{"state": "taken"}, {"state": "delivered"}, {"state": "hilang"}],
    ids=lambda each: each["state"],
)
def test_the_database_refuses_what_cannot_be(planned, impossible):
    with pytest.raises(IntegrityError), transaction.atomic():
        Assignment.objects.filter(pk=planned.pk).update(**impossible)
