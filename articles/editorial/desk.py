"""What a newsroom's day looks like: the lists of the desk and the marks that articles bear in lists."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from django.db import models
from django.db.models import Case, Exists, OuterRef, Q, QuerySet, Subquery, Value, When
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from articles.core.dates import day_bounds
from articles.core.models import User
from articles.editorial.models import Article, Edition, Note
from articles.editorial.models.article import ArticleQuerySet
from articles.editorial.permissions import articles_for
from articles.editorial.workflow import State

_WORKED_ON = (State.DRAFT, State.SUBMITTED, State.APPROVED)


def with_marks(articles: QuerySet[Article], *, at: datetime) -> QuerySet[Article]:
    """Each article with `scheduled_for` and `is_changed` (since publication), computed from its editions."""
    editions = Edition.objects.filter(article=OuterRef("pk"))
    waiting = editions.waiting(at=at).order_by("visible_from").values("visible_from")[:1]
    readers_see_it = Exists(editions.visible(at=at))
    return articles.annotate(
        scheduled_for=Subquery(waiting, output_field=models.DateTimeField()),
        is_changed=Case(When(Q(readers_see_it, state__in=_WORKED_ON), then=True), default=Value(False)),
    )


def _own_drafts(by: User) -> ArticleQuerySet:
    return articles_for(by).own(by).filter(state=State.DRAFT)


def _sent_back() -> Exists:
    """A note was written since the last submission."""
    return Exists(Note.objects.filter(article=OuterRef("pk"), written_at__gte=OuterRef("submitted_at")))


def _returned(by: User, _at: datetime) -> QuerySet[Article]:
    return _own_drafts(by).filter(_sent_back()).newest_first()


def _drafts(by: User, _at: datetime) -> QuerySet[Article]:
    return _own_drafts(by).exclude(_sent_back()).newest_first()


def _waiting(by: User, _at: datetime) -> QuerySet[Article]:
    return articles_for(by).filter(state=State.SUBMITTED).order_by("submitted_at", "pk")


def _approved(by: User, _at: datetime) -> QuerySet[Article]:
    return articles_for(by).filter(state=State.APPROVED).newest_first()


def _scheduled(by: User, at: datetime) -> QuerySet[Article]:
    editions = Edition.objects.waiting(at=at)
    return articles_for(by).filter(pk__in=editions.values("article")).order_by("updated_at", "pk")


def _out_today(by: User, at: datetime) -> QuerySet[Article]:
    start, end = day_bounds(timezone.localtime(at).date())
    editions = Edition.objects.visible(at=at).filter(published_at__gte=start, published_at__lt=end)
    return articles_for(by).filter(pk__in=editions.values("article")).newest_first()


@dataclass(frozen=True, kw_only=True)
class DeskList:
    """One list of the desk: its name, what stands above it, what is said when it is empty."""

    name: str
    title: str | Promise
    empty: str | Promise
    find: Callable[[User, datetime], QuerySet[Article]]

    def articles(self, *, by: User, at: datetime) -> QuerySet[Article]:
        """The articles of this list that the person may see, in its order."""
        return self.find(by, at)


DESK_LISTS = (
    DeskList(name="returned", title=_("Returned to me"), empty=_("Nothing was returned."), find=_returned),
    DeskList(name="waiting", title=_("Waiting for approval"), empty=_("Nothing waits."), find=_waiting),
    DeskList(name="approved", title=_("Approved, to be published"), empty=_("Nothing."), find=_approved),
    DeskList(name="drafts", title=_("My drafts"), empty=_("You have no drafts."), find=_drafts),
    DeskList(name="scheduled", title=_("Scheduled"), empty=_("Nothing is scheduled."), find=_scheduled),
    DeskList(name="today", title=_("Out today"), empty=_("Nothing came out yet today."), find=_out_today),
)


def desk_list_named(name: str | None) -> DeskList | None:
    """The list of that name."""
    return next((each for each in DESK_LISTS if each.name == name), None)
