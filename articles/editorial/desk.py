"""What a newsroom's day looks like: the lists of the desk and the marks that articles bear in lists."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from django.db import models
from django.db.models import Case, Count, Exists, F, OuterRef, Q, QuerySet, Subquery, Value, When
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from articles.core.dates import day_bounds
from articles.core.models import User
from articles.editorial.models import Article, Correction, Edition, Note
from articles.editorial.models.article import ArticleQuerySet
from articles.editorial.permissions import articles_for
from articles.editorial.workflow import State

WORKED_ON = (State.DRAFT, State.SUBMITTED, State.APPROVED)


def with_marks(articles: QuerySet[Article], *, at: datetime) -> QuerySet[Article]:
    """Each article with what its editions and notes say.

    `scheduled_for`, `is_changed` (since publication), `withdrawn_for` and `open_notes` are asked of each row
    that is shown, never of the whole record.
    """
    editions = Edition.objects.filter(article=OuterRef("pk"))
    waiting = editions.waiting(at=at).order_by("visible_from").values("visible_from")[:1]
    readers_see_it = editions.visible(at=at).values(seen=Value(True))[:1]
    return articles.annotate(scheduled_for=Subquery(waiting, output_field=models.DateTimeField())).annotate(
        is_changed=Case(
            When(
                Q(state__in=WORKED_ON) | Q(scheduled_for__isnull=False),
                then=Coalesce(Subquery(readers_see_it, output_field=models.BooleanField()), False),
            ),
            default=Value(False),
        ),
        withdrawn_for=_grounds_of_withdrawal(),
        open_notes=_open_notes(),
    )


def _grounds_of_withdrawal() -> Subquery:
    """Why readers do not see it any more, also while it is worked on again; None where they do."""
    withdrawals = Correction.objects.withdrawals_in_force().filter(article=OuterRef("pk")).newest_first()
    return Subquery(withdrawals.values("reason")[:1])


def _open_notes() -> Coalesce:
    """How many threads still ask for something."""
    notes = Note.objects.open().filter(article=OuterRef("pk")).order_by().values("article")
    return Coalesce(Subquery(notes.annotate(count=Count("pk")).values("count")), 0)


def _own_drafts(by: User) -> ArticleQuerySet:
    return Article.objects.own(by).filter(state=State.DRAFT)


def _sent_back() -> Exists:
    """It went back with a note since the last submission."""
    notes = Note.objects.filter(article=OuterRef("pk"), sends_back=True)
    return Exists(notes.filter(written_at__gte=OuterRef("submitted_at")))


def _returned(by: User, _at: datetime) -> QuerySet[Article]:
    return _own_drafts(by).filter(_sent_back()).newest_first()


def _drafts(by: User, _at: datetime) -> QuerySet[Article]:
    return _own_drafts(by).exclude(_sent_back()).newest_first()


def _waiting(by: User, _at: datetime) -> QuerySet[Article]:
    return articles_for(by).filter(state=State.SUBMITTED).order_by("submitted_at", "pk")


def _approved(by: User, _at: datetime) -> QuerySet[Article]:
    return articles_for(by).filter(state=State.APPROVED).newest_first()


def _in_charge(by: User, _at: datetime) -> QuerySet[Article]:
    return articles_for(by).filter(editor=by, state__in=WORKED_ON).newest_first()


def _unverified(by: User, _at: datetime) -> QuerySet[Article]:
    return articles_for(by).filter(is_unverified=True, state=State.PUBLISHED).order_by("updated_at", "pk")


def _scheduled(by: User, at: datetime) -> QuerySet[Article]:
    return articles_for(by).filter(pk__in=Edition.objects.waiting(at=at).values("article")).newest_first()


def _out_today(by: User, at: datetime) -> QuerySet[Article]:
    """By the moment of publication, which `out_at` says; the newest first."""
    start, end = day_bounds(timezone.localtime(at).date())
    today = Edition.objects.visible(at=at).filter(published_at__gte=start, published_at__lt=end)
    rows = articles_for(by).filter(pk__in=today.values("article"))
    moment = today.filter(article=OuterRef("pk")).values("published_at")[:1]
    return rows.annotate(out_at=Subquery(moment)).order_by(F("out_at").desc(), "-pk")


@dataclass(frozen=True, kw_only=True)
class DeskList:
    """One list of the desk: its name, what stands above it, what is said when it is empty, whose it is."""

    name: str
    title: str | Promise
    empty: str | Promise
    find: Callable[[User, datetime], QuerySet[Article]]
    permission: str = "articles.view_article"

    def articles(self, *, by: User, at: datetime) -> QuerySet[Article]:
        """The articles of this list that the person may see, in its order."""
        return self.find(by, at)


RETURNED = DeskList(
    name="returned", title=_("Returned to me"), empty=_("Nothing was returned."), find=_returned
)
WAITING = DeskList(name="waiting", title=_("Waiting for approval"), empty=_("Nothing waits."), find=_waiting)
APPROVED = DeskList(
    name="approved", title=_("Approved, to be published"), empty=_("Nothing."), find=_approved
)
IN_CHARGE = DeskList(
    name="in_charge",
    title=_("Mine to edit"),
    empty=_("No story was given to you."),
    find=_in_charge,
    permission="articles.approve_article",
)
DRAFTS = DeskList(name="drafts", title=_("My drafts"), empty=_("You have no drafts."), find=_drafts)
UNVERIFIED = DeskList(
    name="unverified",
    title=_("Published, still to be verified"),
    empty=_("Everything published is verified."),
    find=_unverified,
    permission="articles.correct_article",
)
SCHEDULED = DeskList(
    name="scheduled", title=_("Scheduled"), empty=_("Nothing is scheduled."), find=_scheduled
)
TODAY = DeskList(name="today", title=_("Out today"), empty=_("Nothing came out yet today."), find=_out_today)

OWN_WORK = (RETURNED, DRAFTS)
NEWSROOM_WORK = (WAITING, APPROVED, IN_CHARGE, UNVERIFIED, SCHEDULED)
FOR_WRITERS = (*OWN_WORK, *NEWSROOM_WORK, TODAY)
FOR_EDITORS = (*NEWSROOM_WORK, *OWN_WORK, TODAY)


def desk_lists_for(by: User) -> tuple[DeskList, ...]:
    """The lists that the person's role has, those first that ask something of them."""
    lists = FOR_EDITORS if by.has_perm("articles.approve_article") else FOR_WRITERS
    return tuple(each for each in lists if by.has_perm(each.permission))


def desk_list_named(name: str | None, *, by: User) -> DeskList | None:
    """The list of that name, where the person's role has it."""
    return next((each for each in desk_lists_for(by) if each.name == name), None)
