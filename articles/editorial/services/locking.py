"""One article at a time: the row is locked and must stand as the person saw it."""

from articles.editorial.errors import StaleRevision
from articles.editorial.models import Article, Revision


def locked(article_id: int) -> Article:
    """The article with its row locked until the transaction ends.

    Raises Article.DoesNotExist; refuses to run outside a transaction.
    """
    return Article.objects.select_for_update().get(pk=article_id)


def check_revision(article: Article, *, seen: int) -> None:
    """Raises StaleRevision when the article is not at the revision that the person has read."""
    if article.revision_number != seen:
        raise StaleRevision(Revision.objects.get(article=article, number=article.revision_number))
