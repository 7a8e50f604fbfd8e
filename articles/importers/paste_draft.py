"""From a read paste to a draft: what the newsroom knows is matched, what it does not know waits."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from articles.core.models import User
from articles.core.text import clean_paragraphs
from articles.editorial.content import BylineContent, Content, ReadAlsoContent
from articles.editorial.kinds import BylinePart
from articles.editorial.mentioning import as_mentions
from articles.editorial.models import Article, Author
from articles.editorial.services import create_article
from articles.editorial.services.read_also_targets import Target, find_targets
from articles.editorial.services.signing import signed_by
from articles.importers.models import PastedText
from articles.importers.paste_body import PlacedTitle, body_of
from articles.reading.pieces import Paste


@dataclass(frozen=True, kw_only=True)
class ReadAlsoProposal:
    """A read-also title with the published stories it may mean."""

    ref: int
    title: str
    targets: tuple[Target, ...]

    @property
    def sure_target(self) -> Target | None:
        """The story it surely means."""
        return self.targets[0] if self.targets and self.targets[0].is_sure else None


@dataclass(frozen=True, kw_only=True)
class DraftProposal:
    """The draft that a paste would make, with what a person still has to look at."""

    content: Content
    tags: tuple[str, ...]
    read_also: tuple[ReadAlsoProposal, ...]


def propose(paste: Paste, *, by: User, at: datetime) -> DraftProposal:
    """Matches a read paste with the newsroom's authors, officials and published stories; saves nothing."""
    body, placed = body_of(paste.blocks, paste.read_also)
    read_also = _read_also(placed, at=at)
    content = Content(
        headline=paste.title,
        summary=clean_paragraphs(paste.standfirst or "")[:400],
        dateline_place=paste.dateline_place or "",
        event_on=paste.event_date,
        body=body,
        lead_caption=(paste.caption_text or "")[:300],
        bylines=_bylines(paste, by=by),
        read_also=_rows(read_also),
        mentions=as_mentions(paste.officials),
    )
    return DraftProposal(content=content, tags=paste.tags, read_also=read_also)


@transaction.atomic
def draft_from_paste(content: Content, *, text: str, token: UUID, by: User, at: datetime) -> Article:
    """Makes the draft and keeps the pasted text; the same token a second time gives the same draft.

    Raises NotAllowed, or ValidationError keyed by field.
    """
    earlier = PastedText.objects.filter(token=token, pasted_by=by).select_related("article").first()
    if earlier is not None:
        return earlier.article
    article = create_article(content, by=by, at=at, reason="")
    PastedText.objects.create(
        article=article, token=token, text=text.replace("\x00", ""), pasted_by=by, pasted_at=at
    )
    return article


def _read_also(placed: Sequence[PlacedTitle], *, at: datetime) -> tuple[ReadAlsoProposal, ...]:
    targets = find_targets((row.title for row in placed), at=at)
    return tuple(ReadAlsoProposal(ref=row.ref, title=row.title, targets=targets[row.title]) for row in placed)


def _rows(proposals: Sequence[ReadAlsoProposal]) -> tuple[ReadAlsoContent, ...]:
    """The rows of the sure ones linked, each target once; the others wait."""
    linked: set[int] = set()
    rows = []
    for proposal in proposals:
        sure = proposal.sure_target
        target_id = sure.article_id if sure and sure.article_id not in linked else None
        if target_id is not None:
            linked.add(target_id)
        rows.append(ReadAlsoContent(ref=proposal.ref, target_id=target_id, headline=proposal.title[:300]))
    return tuple(rows)


def _bylines(paste: Paste, *, by: User) -> tuple[BylineContent, ...]:
    """The credits of the page; without any, the person who pasted it, if they are an author."""
    named = (
        (paste.byline.reporter or paste.byline.initials, BylinePart.REPORTER),
        (paste.byline.editor, BylinePart.EDITOR),
        (paste.byline.photographer, BylinePart.PHOTOGRAPHER),
    )
    rows = tuple(_credit(name, part) for name, part in named if name)
    if any(row.part == BylinePart.REPORTER for row in rows):
        return rows
    return (*signed_by(by), *rows)


def _credit(name: str, part: BylinePart) -> BylineContent:
    author = Author.objects.filter(Q(name__iexact=name) | Q(initials__iexact=name)).first()
    if author is not None:
        return BylineContent(author_id=author.pk, part=part.value)
    return BylineContent(name=name[:120], part=part.value)
