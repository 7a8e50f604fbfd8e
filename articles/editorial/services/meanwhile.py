"""What others saved since a person opened an article, and how it is merged with what they typed."""

from dataclasses import dataclass
from itertools import pairwise

from django.utils.translation import gettext as _

from articles.core.models import User
from articles.editorial.content import Content
from articles.editorial.errors import StepRefused
from articles.editorial.merging import Merge, changed_fields, merge
from articles.editorial.models import Revision
from articles.editorial.services.tidying import tidied

# Of more revisions the newest tell who saved; a page is rarely open for longer.
MOST_TOLD = 20


@dataclass(frozen=True, kw_only=True)
class CameIn:
    """A revision that somebody saved meanwhile, and the fields it changed."""

    number: int
    made_by: User
    fields: tuple[str, ...]


def came_in(article_id: int, *, after: int) -> tuple[CameIn, ...]:
    """The revisions after the one that the person had opened, in their order."""
    newest = (
        Revision.objects.filter(article=article_id, number__gte=after)
        .select_related("made_by")
        .order_by("-number")[: MOST_TOLD + 1]
    )
    return tuple(
        CameIn(
            number=new.number,
            made_by=new.made_by,
            fields=changed_fields(Content.from_json(old.content), Content.from_json(new.content)),
        )
        for old, new in pairwise(reversed(newest))
    )


def merge_over(current: Revision, content: Content, *, seen: int) -> Merge:
    """What was typed on top of revision `seen`, merged with the current one.

    Raises StepRefused when the article never had such a revision.
    """
    base = Revision.objects.filter(article=current.article_id, number=seen).first()
    if base is None:
        raise StepRefused(_("The page does not say which revision it started from: open it again."))
    return merge(
        base=Content.from_json(base.content), mine=tidied(content), theirs=Content.from_json(current.content)
    )


def merged_words(came: tuple[CameIn, ...], *, seen: int) -> str:
    """The reason that a merged revision bears: which revisions are its history."""
    names = ", ".join(dict.fromkeys(str(each.made_by) for each in came))
    return _("Merged: written on revision %(seen)d, joined with revision %(number)d (%(who)s)") % {
        "seen": seen,
        "number": came[-1].number,
        "who": names,
    }
