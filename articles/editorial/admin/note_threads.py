"""The threads of notes as panels and pages draw them."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from articles.editorial.models import Article, Note
from articles.editorial.passages import stands_in, words_of


@dataclass(frozen=True, kw_only=True)
class Thread:
    """A note, its answers, and whether the passage that it quotes still stands in the story."""

    note: Note
    answers: tuple[Note, ...]
    is_found: bool


def threads_of(article: Article, notes: Iterable[Note]) -> list[Thread]:
    """The notes with their answers; one query more, however many there are."""
    notes = list(notes)
    answers: dict[int, list[Note]] = defaultdict(list)
    for answer in Note.objects.filter(answer_to__in=notes).select_related("written_by").order_by("pk"):
        answers[answer.answer_to_id or 0].append(answer)
    words = words_of(article) if any(note.quote for note in notes) else ""
    return [
        Thread(note=note, answers=tuple(answers[note.pk]), is_found=stands_in(words, note.quote))
        for note in notes
    ]
