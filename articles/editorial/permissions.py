"""Who may see and change which article, and which steps are open to whom; asked by every screen."""

from collections.abc import Iterable
from datetime import datetime

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from articles.core.models import Newsroom, User
from articles.editorial.models import Article, Edition
from articles.editorial.models.article import ArticleQuerySet
from articles.editorial.workflow import (
    APPROVE,
    STATE_AFTER_CHANGE,
    Needs,
    State,
    Transition,
    transitions_from,
)

# What writers may do with their own articles only, and what editors too: another's they return with a note.
WRITERS_STEPS = frozenset({"submit", "recall", "reopen"})
OWN_STEPS = frozenset({"recall"})
SCHEDULED = _("This story is scheduled. Cancel the schedule before you change it.")


def articles_for(by: User) -> ArticleQuerySet:
    """The articles that the user may see: all of them for editors, their own for reporters."""
    if by.has_perm("articles.view_every_article"):
        return Article.objects.all()
    if by.has_perm("articles.view_article"):
        return Article.objects.own(by)
    return Article.objects.none()


def is_own(article: Article, by: User) -> bool:
    """Whether the user wrote it: created it, or is credited in its byline."""
    return article.created_by_id == by.pk or article.bylines.filter(author__user=by).exists()


def may_see(article: Article, by: User) -> bool:
    """Whether the user may open the article and everything about it."""
    if by.has_perm("articles.view_every_article"):
        return True
    return by.has_perm("articles.view_article") and is_own(article, by)


def may_change(article: Article, by: User) -> bool:
    """Whether the user may save the working copy where it stands.

    Editors change everything that is not withdrawn; reporters their own drafts, and what was published of
    theirs, which makes it a draft again.
    """
    if article.state not in STATE_AFTER_CHANGE or not by.has_perm("articles.change_article"):
        return False
    if by.has_perm("articles.change_every_article"):
        return True
    return article.state in (State.DRAFT, State.PUBLISHED) and is_own(article, by)


def wrote(article: Article, by: User) -> bool:
    """Whether the user created it, changed it last or signs it: who may not approve it."""
    return by.pk in (article.created_by_id, article.updated_by_id) or is_own(article, by)


def is_scheduled(article: Article, *, at: datetime) -> bool:
    """Whether an edition waits for its moment: its text is settled until then, or until that is cancelled."""
    return Edition.objects.waiting(at=at).filter(article=article).exists()


def one_person_desk() -> bool:
    """Whether the newsroom lets an editor approve their own work."""
    return Newsroom.objects.filter(one_person_desk=True).exists()


def why_not(step: Transition, article: Article, by: User, *, at: datetime) -> str | Promise | None:
    """Why the user cannot take the step with this article now; None when they can."""
    return why_not_here(step, article, at=at) or why_not_by(step, article, by)


def why_not_here(step: Transition, article: Article, *, at: datetime) -> str | Promise | None:
    """Why nobody can take the step with the article as it stands."""
    if article.state not in step.source:
        return gettext("This step does not begin at “%(state)s”, where the story stands now.") % {
            "state": article.get_state_display()
        }
    if step.needs is Needs.A_WAITING_EDITION and not is_scheduled(article, at=at):
        return _("Nothing is scheduled: readers see this story already.")
    if step.needs is Needs.NO_WAITING_EDITION and is_scheduled(article, at=at):
        return SCHEDULED
    visible = Edition.objects.visible(at=at).filter(article=article)
    if step.needs is Needs.A_VISIBLE_EDITION and not visible.exists():
        return _("Readers do not see this story: there is nothing to withdraw.")
    return None


def why_not_by(step: Transition, article: Article, by: User) -> str | Promise | None:
    """Why this user cannot take the step, whoever else can."""
    if not by.has_perm(step.permission) or not may_see(article, by):
        return _("Your role does not include this step.")
    own_only = OWN_STEPS if by.has_perm("articles.change_every_article") else WRITERS_STEPS
    if step.name in own_only and not is_own(article, by):
        return _("This is somebody else's story.")
    if step.four_eyes and wrote(article, by) and _needs_second_person(article):
        return _("Nobody approves what they wrote or last changed: a second person must read it.")
    return None


def _needs_second_person(article: Article) -> bool:
    return article.is_sensitive or not one_person_desk()


def open_steps(article: Article, by: User, *, at: datetime) -> tuple[Transition, ...]:
    """The steps whose buttons the user sees on this article."""
    steps = transitions_from(article.state)
    return tuple(step for step in steps if why_not(step, article, by, at=at) is None)


def waits_for_second_person(article: Article, by: User) -> bool:
    """Whether the user could approve it, had they not written or changed it themselves."""
    return (
        article.state in APPROVE.source
        and by.has_perm(APPROVE.permission)
        and why_not_by(APPROVE, article, by) is not None
    )


def gives_up_approval(article: Article, steps: Iterable[Transition]) -> bool:
    """Whether who may take these steps can approve it now, and no longer can once they change it."""
    return APPROVE in steps and _needs_second_person(article)
