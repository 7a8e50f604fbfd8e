"""The same change on many stories, each by the services that one story takes."""

from dataclasses import dataclass, replace
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from articles.core.models import User
from articles.editorial.content import Content
from articles.editorial.errors import NotAllowed, StepRefused
from articles.editorial.models import Article
from articles.editorial.permissions import may_see
from articles.editorial.services.editors import give_to_editor
from articles.editorial.services.locking import check_revision, locked
from articles.editorial.services.reading_content import content_of
from articles.editorial.services.saving import save_article


@dataclass(frozen=True, kw_only=True)
class BulkChange:
    """What is to be changed: tags that come and go, another section, another editor in charge."""

    add_tags: tuple[int, ...] = ()
    remove_tags: tuple[int, ...] = ()
    section_id: int | None = None
    editor: User | None = None

    def applied_to(self, content: Content) -> Content:
        """The content as it would be; what comes stands behind what is there."""
        kept = [tag for tag in content.tag_ids if tag not in self.remove_tags]
        tags = tuple(dict.fromkeys((*kept, *self.add_tags)))
        return replace(content, tag_ids=tags, section_id=self.section_id or content.section_id)


@transaction.atomic
def edit_one_of_many(article_id: int, change: BulkChange, *, seen: int, by: User, at: datetime) -> Article:
    """Makes the change on one story: a revision where its content changes, an audit entry for each act.

    Raises NotAllowed, StepRefused, StaleRevision or ValidationError; nothing of the story is changed then.
    """
    article = locked(article_id)
    if not may_see(article, by):
        raise NotAllowed(_("This is somebody else's story."))
    check_revision(article, seen=seen)
    before = content_of(article)
    after = change.applied_to(before)
    other_editor = change.editor if change.editor and change.editor.pk != article.editor_id else None
    if after == before and other_editor is None:
        raise StepRefused(_("Nothing would change."))
    if after != before:
        article = save_article(article_id, after, seen=seen, by=by, at=at, reason=_("Changed with others"))
    if other_editor is not None:
        article = give_to_editor(article_id, editor=other_editor, by=by, at=at)
    return article


def try_on_one(article_id: int, change: BulkChange, *, seen: int, by: User, at: datetime) -> Article:
    """The story as the change would leave it, judged by the same services; nothing is kept.

    Raises what edit_one_of_many raises.
    """
    with transaction.atomic():
        article = edit_one_of_many(article_id, change, seen=seen, by=by, at=at)
        transaction.set_rollback(True)
    return article
