"""Notes: threads on a story or a passage, open until somebody says they are done."""

import pytest
from django.core.exceptions import ValidationError

from articles.audit.models import AuditEntry
from articles.core.models import User
from articles.editorial.errors import NotAllowed, StepRefused
from articles.editorial.models import Article, Note
from articles.editorial.services import (
    answer_note,
    approve,
    finish_note,
    reopen_note,
    return_to_author,
    write_note,
)
from articles.editorial.services.notes import MOST_ANSWERS
from tests.factories import NOON


def test_who_sees_the_story_writes_answers_and_finishes(
    draft: Article, reporter: User, editor: User, chief: User
) -> None:
    note = write_note(draft.pk, text="Siapa saksinya?", quote="Warga turun", by=editor, at=NOON)
    answer = answer_note(note.pk, text="Pak Camat.", by=reporter, at=NOON)
    finish_note(answer.pk, by=chief, at=NOON)

    note.refresh_from_db()
    assert (answer.answer_to, note.done_by, list(draft.notes.open())) == (note, chief, [])
    assert list(AuditEntry.objects.order_by("pk").values_list("action", flat=True))[1:] == [
        "article.noted",
        "article.answered",
        "note.finished",
    ]


@pytest.mark.parametrize("stranger", ["colleague", "advertiser"])
def test_who_may_not_see_the_story_does_nothing_with_its_notes(
    request: pytest.FixtureRequest, draft: Article, editor: User, stranger: str
) -> None:
    by = request.getfixturevalue(stranger)
    note = write_note(draft.pk, text="Siapa saksinya?", by=editor, at=NOON)

    for act in (
        lambda: write_note(draft.pk, text="x", by=by, at=NOON),
        lambda: answer_note(note.pk, text="x", by=by, at=NOON),
        lambda: finish_note(note.pk, by=by, at=NOON),
        lambda: reopen_note(note.pk, by=by, at=NOON),
    ):
        with pytest.raises(NotAllowed):
            act()
    assert Note.objects.get().done_at is None


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("text", {"text": ""}),
        ("text", {"text": "\u200b "}),
        ("text", {"text": "a" * 2001}),
        ("text", {"text": "<script>x</script>"}),
        ("quote", {"text": "Ya.", "quote": "a" * 501}),
    ],
)
def test_a_note_is_words_of_some_length(draft: Article, editor: User, field: str, typed: dict) -> None:
    with pytest.raises(ValidationError) as refusal:
        write_note(draft.pk, by=editor, at=NOON, **typed)

    assert field in refusal.value.message_dict
    assert not Note.objects.exists()


def test_a_thread_and_a_story_hold_only_so_much(draft: Article, editor: User, monkeypatch) -> None:
    monkeypatch.setattr("articles.editorial.services.notes.MOST_OPEN", 2)
    note = write_note(draft.pk, text="Satu", by=editor, at=NOON)
    row = {"article": draft, "written_by": editor, "written_at": NOON, "revision_number": 1}
    Note.objects.bulk_create(Note(answer_to=note, text="Ya", **row) for _ in range(MOST_ANSWERS))

    with pytest.raises(StepRefused):
        answer_note(note.pk, text="Lagi", by=editor, at=NOON)
    write_note(draft.pk, text="Dua", by=editor, at=NOON)
    with pytest.raises(StepRefused):
        write_note(draft.pk, text="Tiga", by=editor, at=NOON)


def test_a_return_opens_a_note(submitted: Article, editor: User) -> None:
    return_to_author(submitted.pk, seen=1, by=editor, at=NOON, note="Lengkapi data.")

    note = submitted.notes.open().get()
    assert (note.text, note.sends_back) == ("Lengkapi data.", True)


def test_open_notes_hold_approval_back_until_the_editor_says_why_not(
    submitted: Article, reporter: User, editor: User
) -> None:
    write_note(submitted.pk, text="Foto belum ada.", by=reporter, at=NOON)

    for reason in ("", " \u200b "):
        with pytest.raises(ValidationError) as refusal:
            approve(submitted.pk, seen=1, by=editor, at=NOON, despite_notes=reason)
        assert "despite_notes" in refusal.value.message_dict
    approve(submitted.pk, seen=1, by=editor, at=NOON, despite_notes="Foto menyusul.")

    entry = AuditEntry.objects.get(action="article.approved")
    assert entry.data["despite_notes"] == "Foto menyusul."


def test_finished_notes_hold_nothing_back(submitted: Article, reporter: User, editor: User) -> None:
    note = write_note(submitted.pk, text="Foto belum ada.", by=reporter, at=NOON)
    finish_note(note.pk, by=reporter, at=NOON)

    approve(submitted.pk, seen=1, by=editor, at=NOON)

    assert "despite_notes" not in AuditEntry.objects.get(action="article.approved").data


def test_a_finished_note_can_be_opened_again(draft: Article, editor: User, reporter: User) -> None:
    note = write_note(draft.pk, text="Siapa?", by=editor, at=NOON)
    finish_note(note.pk, by=reporter, at=NOON)

    reopen_note(note.pk, by=editor, at=NOON)

    assert draft.notes.open().get() == note
