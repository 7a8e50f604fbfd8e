"""What a check holds back goes no further, unless who may approve says why; the history keeps the reason."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from articles.audit.models import AuditEntry
from articles.core.models import User
from articles.editorial.content import Content
from articles.editorial.errors import NotAllowed
from articles.editorial.models import Article
from articles.editorial.services import approve, create_article, publish, save_article, submit
from articles.editorial.services.readiness import LONGEST_REASON, NotReady
from articles.editorial.workflow import State
from tests.factories import NOON, NewsroomFactory

UNMARKED = "<p>Seorang siswi menjadi korban penganiayaan.</p>"
REASON = "Anak itu sudah dewasa; kasus tahun 1998."


@pytest.fixture
def held(content: Content, reporter: User) -> Article:
    """A story that a check holds back."""
    return create_article(replace(content, body=UNMARKED), by=reporter, at=NOON)


@pytest.fixture
def take(editor: User) -> Callable[..., Article]:
    def step(
        service: Callable[..., Article], article: Article, *, by: User | None = None, **answers: Any
    ) -> Article:
        return service(article.pk, seen=article.revision_number, by=by or editor, at=NOON, **answers)

    return step


def test_a_story_that_is_held_back_is_not_submitted_and_says_why(held, reporter, take):
    with pytest.raises(NotReady) as refusal:
        take(submit, held, by=reporter)

    held.refresh_from_db()
    assert held.state == State.DRAFT
    assert "siswi" in refusal.value.message


def test_whoever_may_not_approve_may_not_override(held, reporter, take):
    with pytest.raises(NotAllowed):
        take(submit, held, by=reporter, override=REASON)


@pytest.mark.parametrize("reason", ["", "  ", "\u200b"])
def test_an_override_says_why(held, take, reason):
    with pytest.raises(NotReady):
        take(submit, held, override=reason)


def test_a_reason_that_is_too_long_is_refused_at_its_field(held, take):
    with pytest.raises(ValidationError) as refusal:
        take(submit, held, override="a" * (LONGEST_REASON + 1))

    assert "override" in refusal.value.message_dict


def test_an_override_stands_in_the_audit_trail(held, take):
    take(submit, held, override=REASON)

    entry = AuditEntry.objects.get(action="article.submitted")
    assert (entry.data["override"], entry.data["checks"]) == (REASON, ["child_and_crime"])


def test_every_step_to_the_reader_judges_by_itself(held, take):
    take(submit, held, override=REASON)

    with pytest.raises(NotReady):
        take(approve, held)


def test_publication_keeps_to_what_the_approval_let_pass(held, take):
    take(submit, held, override=REASON)
    take(approve, held, override=REASON)

    published = take(publish, held)

    assert published.state == State.PUBLISHED
    assert "override" not in AuditEntry.objects.get(action="article.published").data


def test_publication_asks_for_what_came_up_since_the_approval(approved, editor, take):
    NewsroomFactory(check_levels={"picture": "blocks"})

    with pytest.raises(NotReady):
        take(publish, approved)


def test_a_changed_revision_is_judged_anew(held, content, editor, chief, take):
    take(submit, held, override=REASON)
    take(approve, held, override=REASON)
    changed = save_article(held.pk, replace(content, body=UNMARKED * 2), seen=1, by=editor, at=NOON)

    with pytest.raises(NotReady):
        take(approve, changed, by=chief)


def test_a_ready_story_leaves_no_override_even_when_a_reason_is_sent(draft, take):
    take(submit, draft, override=REASON)

    assert "override" not in AuditEntry.objects.get(action="article.submitted").data


@pytest.mark.parametrize("missing", [{"section_id": None}, {"body": ""}])
def test_no_reason_replaces_a_section_or_a_text(content, editor, take, missing):
    bare = create_article(replace(content, **missing), by=editor, at=NOON)

    with pytest.raises(NotReady):
        take(submit, bare, override=REASON)


def test_the_newsroom_may_hold_back_what_the_table_only_advises(draft, reporter, take):
    NewsroomFactory(check_levels={"summary": "blocks"})

    with pytest.raises(NotReady):
        take(submit, draft, by=reporter)


def test_the_newsroom_may_let_a_check_advise_only(held, reporter, take):
    NewsroomFactory(check_levels={"child_and_crime": "advises"})

    assert take(submit, held, by=reporter).state == State.SUBMITTED
