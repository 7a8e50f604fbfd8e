"""What a guest does with a review link: opens it, answers."""

from datetime import datetime, timedelta

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F
from django.utils.translation import gettext as _

from articles.audit.record import record
from articles.core.models import User
from articles.core.text import clean_line
from articles.editorial.errors import DeskError, StepRefused
from articles.editorial.models import Note, ReviewLink
from articles.editorial.notices import GUEST_ANSWERED, GUEST_APPROVED
from articles.editorial.seers import writers_of
from articles.editorial.services.locking import locked
from articles.editorial.services.notifying import notify
from articles.editorial.services.review_links import hash_of

MOST_ANSWERS = 20
# So many answers in so short a time are typed by no person.
MOST_AT_ONCE = 3
AT_ONCE = timedelta(minutes=1)
SAME_WITHIN = timedelta(minutes=10)


class ReviewGone(DeskError):
    """No link opens with this token: it never did, or does not any more; nobody is told which."""

    def __init__(self) -> None:
        super().__init__(_("This link does not open anything."))


@transaction.atomic
def open_review(token: str, *, at: datetime) -> ReviewLink:
    """The link with its revision; the opening is counted and recorded, and nothing about who it was.

    Raises ReviewGone.
    """
    link = find_review(token, at=at)
    ReviewLink.objects.filter(pk=link.pk).update(opened_count=F("opened_count") + 1, opened_at=at)
    record("article.guest_opened", by=None, at=at, on=link.article, link=link.pk, guest=link.for_whom)
    return link


@transaction.atomic
def answer_review(
    token: str, *, name: str, text: str, is_approval: bool, at: datetime
) -> tuple[ReviewLink, Note]:
    """Keeps a guest's approval or comment as a note; the same answer sent again is the same note.

    Raises ReviewGone, StepRefused, or ValidationError on `guest_name` and `text`.
    """
    link = find_review(token, at=at)
    article = locked(link.article_id)
    if not clean_line(name):
        raise ValidationError({"guest_name": _("Write your name.")})
    if not is_approval and not text.strip():
        raise ValidationError({"text": _("Write your comment.")})
    note = Note(
        article=article,
        text=text if text.strip() else _("Approves this revision."),
        guest_name=name,
        review_link=link,
        is_approval=is_approval,
        written_at=at,
        revision_number=link.revision.number,
    )
    note.full_clean(exclude=["article", "review_link", "answer_to"])
    answers = Note.objects.filter(review_link=link)
    same = answers.filter(
        text=note.text, guest_name=note.guest_name, is_approval=is_approval, written_at__gt=at - SAME_WITHIN
    )
    if (sent_already := same.first()) is not None:
        return link, sent_already
    if answers.count() >= MOST_ANSWERS:
        raise StepRefused(_("This link has been answered often enough. Speak to the newsroom."))
    if answers.filter(written_at__gt=at - AT_ONCE).count() >= MOST_AT_ONCE:
        raise StepRefused(_("Too many answers at once: wait a minute, then send it again."))
    note.save(force_insert=True)
    record("article.guest_answered", by=None, at=at, on=article, link=link.pk, note=note.pk)
    told = writers_of(article) | User.objects.filter(pk=link.made_by_id)
    notice = GUEST_APPROVED if is_approval else GUEST_ANSWERED
    notify(notice, told.distinct(), about=article, who=note.writer, at=at, note=note)
    return link, note


def find_review(token: str, *, at: datetime) -> ReviewLink:
    """The link that opens with the token at that moment, with its revision; nothing is counted.

    Raises ReviewGone.
    """
    alive = ReviewLink.objects.alive(at=at).filter(token_hash=hash_of(token))
    link = alive.select_related("article", "revision").first()
    if link is None:
        raise ReviewGone
    return link
