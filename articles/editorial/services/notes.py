"""What people say to each other about an article: a thread each, open until somebody says it is done."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from articles.audit.record import record
from articles.core.models import User
from articles.core.text import clean_paragraphs
from articles.editorial.errors import NotAllowed, StepRefused
from articles.editorial.models import Article, Note
from articles.editorial.permissions import may_see
from articles.editorial.services.locking import locked
from articles.editorial.services.notifying import notify_of_note

# More than any story needs; they bound what one story can make the panels draw.
MOST_OPEN = 100
MOST_ANSWERS = 50
MOST_REASON = 300


@transaction.atomic
def write_note(article_id: int, *, text: str, quote: str = "", by: User, at: datetime) -> Note:
    """Begins a thread on the article, or on the passage that is quoted.

    Raises NotAllowed, StepRefused, or ValidationError on `text` and `quote`.
    """
    article = _seen_by(article_id, by)
    if article.notes.open().count() >= MOST_OPEN:
        raise StepRefused(
            _("There are %(most)d open notes already: finish some first.") % {"most": MOST_OPEN}
        )
    return add_note(Note(article=article, text=text, quote=quote), by=by, at=at)


@transaction.atomic
def answer_note(note_id: int, *, text: str, by: User, at: datetime) -> Note:
    """Answers in the note's thread; the thread stays open or done as it was.

    Raises Note.DoesNotExist, NotAllowed, StepRefused, or ValidationError on `text`.
    """
    thread = _thread(note_id, by)
    if thread.answers.count() >= MOST_ANSWERS:
        raise StepRefused(_("This thread is long: begin a new note."))
    return add_note(Note(article=thread.article, answer_to=thread, text=text), by=by, at=at)


@transaction.atomic
def finish_note(note_id: int, *, by: User, at: datetime) -> Note:
    """Says that what the note asks for is done; saying it twice changes nothing.

    Raises Note.DoesNotExist or NotAllowed.
    """
    thread = _thread(note_id, by)
    if thread.done_at is not None:
        return thread
    thread.done_by, thread.done_at = by, at
    return _marked(thread, "finished", by=by, at=at)


@transaction.atomic
def reopen_note(note_id: int, *, by: User, at: datetime) -> Note:
    """Says that the note still asks for something.

    Raises Note.DoesNotExist or NotAllowed.
    """
    thread = _thread(note_id, by)
    if thread.done_at is None:
        return thread
    thread.done_by = thread.done_at = None
    return _marked(thread, "reopened", by=by, at=at)


def add_note(note: Note, *, by: User, at: datetime) -> Note:
    """Checks and saves a new note with its audit entry; the caller has locked the article."""
    note.written_by, note.written_at = by, at
    note.revision_number = note.article.revision_number
    note.full_clean(exclude=["article", "answer_to", "written_by"])
    note.save(force_insert=True)
    act = "answered" if note.answer_to_id else "noted"
    record(f"article.{act}", by=by, at=at, on=note.article, note=note.pk)
    notify_of_note(note, by=by, at=at)
    return note


def pass_notes(article: Article, reason: str) -> dict[str, str]:
    """What the approval's audit entry says: nothing where no note is open, else why the story goes on.

    Raises ValidationError on `despite_notes` where notes are open and no reason is given.
    """
    count = article.notes.open().count()
    if not count:
        return {}
    if not (reason := clean_paragraphs(reason)):
        words = ngettext(
            "%(count)d note is open: finish it, or say why the story goes on all the same.",
            "%(count)d notes are open: finish them, or say why the story goes on all the same.",
            count,
        )
        raise ValidationError({"despite_notes": words % {"count": count}}, code="open_notes")
    return {"despite_notes": reason[:MOST_REASON]}


def _marked(thread: Note, act: str, *, by: User, at: datetime) -> Note:
    thread.save(update_fields=["done_by", "done_at"])
    record(f"note.{act}", by=by, at=at, on=thread.article, note=thread.pk)
    return thread


def _thread(note_id: int, by: User) -> Note:
    """The thread that the note begins or belongs to, its article locked and seen by the person."""
    note = Note.objects.get(pk=note_id)
    article = _seen_by(note.article_id, by)
    thread = Note.objects.get(pk=note.answer_to_id or note.pk)
    thread.article = article
    return thread


def _seen_by(article_id: int, by: User) -> Article:
    article = locked(article_id)
    if not may_see(article, by):
        raise NotAllowed(_("You may not see this story."))
    return article
