"""The table of pages on which editors pin stories, and which stories are a page's own."""

from dataclasses import dataclass

from django.db.models import Q
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from articles.officials.models import Official
from articles.taxonomy.models import Section, Tag

type Subject = Tag | Section | Official

# More, and the page shows what was instead of what is.
MOST_PINNED = 3


@dataclass(frozen=True, kw_only=True)
class PinnedPage:
    """A kind of page, by the name of its column; `own` leads from an edition to the pages it stands on."""

    key: str
    model: type[Subject]
    own: str
    rule: str | Promise
    refusal: str | Promise

    def stories_of(self, subject: Subject) -> Q:
        """The editions that stand on the page anyway."""
        return Q((self.own, subject.pk))


PINNED_PAGES = (
    PinnedPage(
        key="tag",
        model=Tag,
        own="tag_links__tag",
        rule=_("Only stories that carry this tag can be pinned here: give a story the tag first."),
        refusal=_("This story does not carry the tag: give it the tag and publish it first."),
    ),
    PinnedPage(
        key="section",
        model=Section,
        own="section",
        rule=_("Only stories of this section can be pinned here."),
        refusal=_("This story belongs to another section: only the section's own stories are pinned here."),
    ),
    PinnedPage(
        key="official",
        model=Official,
        own="mention_links__official",
        rule=_("Only stories that mention this official can be pinned here: confirm the mention first."),
        refusal=_("This story does not mention the official: confirm the mention and publish it first."),
    ),
)
PINNED_PAGE_BY_KEY = {page.key: page for page in PINNED_PAGES}
PINNED_PAGE_KEYS = tuple(PINNED_PAGE_BY_KEY)


def pinned_page_of(subject: Subject) -> PinnedPage:
    """The kind of page that this is."""
    return next(page for page in PINNED_PAGES if isinstance(subject, page.model))
