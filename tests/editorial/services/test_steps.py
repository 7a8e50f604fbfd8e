from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError

from articles.audit.models import AuditEntry
from articles.core.models import Newsroom, User
from articles.editorial import services
from articles.editorial.content import Content
from articles.editorial.errors import NotAllowed, StaleRevision, StepRefused
from articles.editorial.models import Article, Note
from articles.editorial.permissions import open_steps, why_not
from articles.editorial.services.steps import PAST_TENSE
from articles.editorial.workflow import RECALL, TRANSITIONS, State, Transition
from tests.factories import NOON

INPUTS = {
    "return_to_author": {"note": "Narasumber kedua belum ada."},
    "withdraw": {"reason": "child", "text": "Demi masa depan anak."},
}


def take(step: Transition, article: Article, by: User) -> Article:
    function = getattr(services, step.name)
    inputs = INPUTS.get(step.name, {})
    return function(article.pk, seen=article.revision_number, by=by, at=NOON, **inputs)


@pytest.mark.parametrize("step", TRANSITIONS, ids=lambda step: step.name)
def test_every_step_has_its_service_and_its_audit_name(step: Transition) -> None:
    assert callable(getattr(services, step.name))
    assert step.name in PAST_TENSE


@pytest.mark.parametrize("step", TRANSITIONS, ids=lambda step: step.name)
def test_step_is_refused_to_a_role_that_lacks_it(
    step: Transition, published: Article, advertiser: User
) -> None:
    published.state = next(iter(step.source))

    assert why_not(step, published, advertiser, at=NOON) is not None


@pytest.mark.parametrize("step", TRANSITIONS, ids=lambda step: step.name)
def test_step_is_refused_from_where_it_does_not_begin(step: Transition, draft: Article, chief: User) -> None:
    elsewhere = next(state for state in State if state not in step.source)
    draft.state = elsewhere

    assert why_not(step, draft, chief, at=NOON) is not None


def test_story_goes_from_draft_to_published_with_an_audit_entry_for_each_step(published: Article) -> None:
    actions = list(AuditEntry.objects.order_by("pk").values_list("action", flat=True))

    assert published.state == State.PUBLISHED
    assert actions == ["article.created", "article.submitted", "article.approved", "article.published"]


def test_taking_back_is_the_writers_and_an_editor_returns_the_story(
    submitted: Article, reporter: User, editor: User
) -> None:
    names = [step.name for step in open_steps(submitted, editor, at=NOON)]

    assert "return_to_author" in names
    assert "recall" not in names
    assert why_not(RECALL, submitted, reporter, at=NOON) is None


def test_nobody_approves_what_they_wrote(content: Content, editor: User) -> None:
    own = services.create_article(content, by=editor, at=NOON)
    services.submit(own.pk, seen=1, by=editor, at=NOON)

    with pytest.raises(NotAllowed, match=r"."):
        services.approve(own.pk, seen=1, by=editor, at=NOON)


def test_nobody_approves_what_they_last_changed(submitted: Article, content: Content, editor: User) -> None:
    changed = Content(**{**vars(content), "headline": "Warga Bersihkan Tepi Sungai"})
    services.save_article(submitted.pk, changed, seen=1, by=editor, at=NOON)

    with pytest.raises(NotAllowed):
        services.approve(submitted.pk, seen=2, by=editor, at=NOON)


def test_one_person_desk_may_approve_its_own_but_never_a_sensitive_story(
    content: Content, editor: User
) -> None:
    Newsroom.objects.create(pk=1, name="Suara Musi", one_person_desk=True)
    own = services.create_article(content, by=editor, at=NOON)
    sensitive = services.create_article(
        Content(**{**vars(content), "involves_child": True}), by=editor, at=NOON
    )
    for article in (own, sensitive):
        services.submit(article.pk, seen=1, by=editor, at=NOON)

    assert services.approve(own.pk, seen=1, by=editor, at=NOON).state == State.APPROVED
    with pytest.raises(NotAllowed):
        services.approve(sensitive.pk, seen=1, by=editor, at=NOON)


def test_reporter_never_publishes(approved: Article, reporter: User) -> None:
    with pytest.raises(NotAllowed):
        services.publish(approved.pk, seen=1, by=reporter, at=NOON)


def test_reporter_takes_no_step_with_the_story_of_another(draft: Article, colleague: User) -> None:
    assert open_steps(draft, colleague, at=NOON) == ()
    with pytest.raises(NotAllowed):
        services.submit(draft.pk, seen=1, by=colleague, at=NOON)


@pytest.mark.parametrize("note", ["", "   ", "\u200b", "<b>x</b>"])
def test_story_goes_back_only_with_a_note_of_words(submitted: Article, editor: User, note: str) -> None:
    with pytest.raises(ValidationError) as refusal:
        services.return_to_author(submitted.pk, seen=1, by=editor, at=NOON, note=note)

    assert "note" in refusal.value.message_dict
    submitted.refresh_from_db()
    assert submitted.state == State.SUBMITTED


def test_return_keeps_the_note_for_the_author(submitted: Article, editor: User) -> None:
    services.return_to_author(submitted.pk, seen=1, by=editor, at=NOON, note="Lengkapi data.")

    assert Note.objects.get(article=submitted).text == "Lengkapi data."


def test_step_with_a_revision_that_is_no_longer_current_is_refused(
    submitted: Article, content: Content, editor: User, chief: User
) -> None:
    changed = Content(**{**vars(content), "headline": "Judul Lain"})
    services.save_article(submitted.pk, changed, seen=1, by=chief, at=NOON)

    with pytest.raises(StaleRevision):
        services.approve(submitted.pk, seen=1, by=editor, at=NOON)


def test_who_comes_too_late_is_told_where_the_story_stands(published: Article, editor: User) -> None:
    with pytest.raises(StepRefused, match="kini “Terbit”"):
        services.return_to_author(published.pk, seen=1, by=editor, at=NOON, note="Lengkapi.")


def test_story_without_section_or_text_is_not_submitted(reporter: User) -> None:
    bare = services.create_article(Content(headline="Judul Saja"), by=reporter, at=NOON)

    with pytest.raises(StepRefused):
        services.submit(bare.pk, seen=1, by=reporter, at=NOON)


def test_withdrawn_story_becomes_a_draft_again_only_through_the_managing_editor(
    published: Article, editor: User, chief: User
) -> None:
    services.withdraw(published.pk, seen=1, by=chief, at=NOON + timedelta(hours=1), reason="sara", text="Ya.")

    with pytest.raises(NotAllowed):
        services.resume(published.pk, seen=1, by=editor, at=NOON)
    assert services.resume(published.pk, seen=1, by=chief, at=NOON).state == State.DRAFT


def test_buttons_of_publication_show_only_where_there_is_an_edition_for_them(
    published: Article, content: Content, reporter: User, chief: User
) -> None:
    draft = services.create_article(content, by=reporter, at=NOON)
    on_draft, on_published = (
        {step.name for step in open_steps(article, chief, at=NOON)} for article in (draft, published)
    )

    assert "withdraw" not in on_draft
    assert "withdraw" in on_published
    assert "unschedule" not in on_published
