"""Who may see an article, who wrote it, who has assignments: people found in one query each, to be told."""

from django.db.models import Q, QuerySet

from articles.core.models import User
from articles.editorial.models import Article, Author

BACKEND = "django.contrib.auth.backends.ModelBackend"


def those_who_may(permission: str) -> QuerySet[User]:
    """Everybody whose role holds the permission."""
    return User.objects.with_perm(permission, backend=BACKEND, include_superusers=False)


def writers_of(article: Article) -> QuerySet[User]:
    """Who created it, and who is credited in its byline."""
    credited = Author.objects.filter(pk__in=article.bylines.values("author")).values("user")
    return User.objects.filter(Q(pk=article.created_by_id) | Q(pk__in=credited))


def seers_among(article: Article, people: QuerySet[User]) -> QuerySet[User]:
    """Those of the people who work here and may see the article: `permissions.may_see` as a query."""
    everything = User.objects.with_perm("articles.view_every_article", backend=BACKEND)
    own = User.objects.with_perm("articles.view_article", backend=BACKEND)
    written = Q(pk__in=writers_of(article).values("pk")) & Q(pk__in=own.values("pk"))
    return people.filter(Q(pk__in=everything.values("pk")) | written, is_active=True, is_staff=True)


def planners_among(people: QuerySet[User]) -> QuerySet[User]:
    """Those of the people who work here and have assignments at all."""
    may = User.objects.with_perm("articles.view_assignment", backend=BACKEND)
    return people.filter(pk__in=may.values("pk"), is_active=True, is_staff=True)
