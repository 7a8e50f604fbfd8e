"""Which editor is in charge of a story: a fact of the desk, not of its content."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from articles.audit.record import record
from articles.core.models import User
from articles.editorial.errors import NotAllowed, StepRefused
from articles.editorial.models import Article
from articles.editorial.permissions import may_see
from articles.editorial.services.locking import locked


@transaction.atomic
def give_to_editor(article_id: int, *, editor: User, by: User, at: datetime) -> Article:
    """Puts an editor in charge of a story, whatever its state; it makes no revision.

    Raises NotAllowed or StepRefused.
    """
    article = locked(article_id)
    if not by.has_perm("articles.approve_article") or not may_see(article, by):
        raise NotAllowed(_("Your role does not give stories to editors."))
    if not editor.is_active or not editor.has_perm("articles.approve_article"):
        raise StepRefused(_("%(who)s does not edit here.") % {"who": editor})
    article.editor = editor
    article.save(update_fields=["editor"])
    record("article.assigned", by=by, at=at, on=article, editor=editor.username)
    return article
