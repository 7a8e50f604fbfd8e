"""A notification as a mail."""

from datetime import datetime

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import transaction
from django.db.models import QuerySet
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from articles.core.models import Newsroom, User
from articles.editorial.models import Notification
from articles.editorial.seers import planners_among, seers_among

MOST_SUBJECT = 150


@transaction.atomic
def mail_notification(pk: int, *, at: datetime) -> bool:
    """Sends the mail, if it is still to be sent and the person may still see what it is about.

    The row stays locked until the mail is out, so that nobody sends it twice; a failure leaves it to be sent.
    """
    waiting = (
        Notification.objects.to_be_mailed()
        .filter(pk=pk)
        .select_related("article", "assignment", "note", "correction", "person")
    )
    row = waiting.select_for_update(of=("self",), skip_locked=True).first()
    if row is None:
        return False
    person = _seers(row).exclude(email="").first()
    if person is None:
        row.is_mail = False
        row.save(update_fields=["is_mail"])
        return False
    row.mailed_at = at
    row.save(update_fields=["mailed_at"])
    with translation.override(settings.LANGUAGE_CODE):
        _mail(row, person).send(using="default")
    return True


def address_of(row: Notification) -> str:
    """The assignment or the article that is spoken of."""
    if row.article_id is None:
        return reverse("admin:articles_assignment_change", args=[row.assignment_id])
    return reverse("admin:articles_article_change", args=[row.article_id])


def _seers(row: Notification) -> QuerySet[User]:
    person = User.objects.filter(pk=row.person_id)
    return planners_among(person) if row.article is None else seers_among(row.article, person)


def _mail(row: Notification, person: User) -> EmailMessage:
    """The sentence, the words of a note or correction, and the way there; never the article's text."""
    said = row.sentence
    address = settings.SITE_ADDRESS + address_of(row)
    choices = settings.SITE_ADDRESS + reverse("admin:notification-choices")
    words = row.note or row.correction
    parts = [said, words.text if words else "", address]
    foot = _("Choose what you are told: %(address)s") % {"address": choices}
    paper = Newsroom.objects.values_list("name", flat=True).first() or _("Newsroom")
    message_id = f"<notification-{row.pk}@{settings.SITE_HOST}>"  # a copy is known as one
    return EmailMessage(
        subject=f"[{paper}] {said}"[:MOST_SUBJECT],
        body="\n\n".join([*filter(None, parts), f"-- \n{foot}\n"]),
        to=[person.email],
        headers={"Message-ID": message_id, "Auto-Submitted": "auto-generated"},
    )
