"""With whose name a story begins."""

from articles.core.models import User
from articles.editorial.content import BylineContent
from articles.editorial.models import Author


def signed_by(user: User) -> tuple[BylineContent, ...]:
    """The credit of a story that the user begins; none for somebody who is no author."""
    own = Author.objects.filter(user=user).only("pk").first()
    return (BylineContent(author_id=own.pk),) if own else ()
