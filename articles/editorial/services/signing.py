"""With whose name a story begins."""

from articles.core.models import User
from articles.editorial.content import BylineContent, Content
from articles.editorial.models import Author


def signed_by(user: User) -> tuple[BylineContent, ...]:
    """The credit of a story that the user begins; none for somebody who is no author."""
    own = Author.objects.filter(user=user).only("pk").first()
    return (BylineContent(author_id=own.pk),) if own else ()


def begun_by(user: User) -> Content:
    """The story that the user begins, as empty as it is."""
    return Content(headline="", bylines=signed_by(user))
