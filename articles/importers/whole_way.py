"""A pasted text taken the whole way by the operator: draft, submit, approve, publish."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import NAMESPACE_URL, uuid5

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.core.models import User
from articles.editorial.content import MentionContent
from articles.editorial.errors import DeskError
from articles.editorial.kinds import MentionState
from articles.editorial.models import Article
from articles.editorial.operator import get_operator
from articles.editorial.services import approve, publish, submit
from articles.editorial.services.readiness import findings_of
from articles.editorial.workflow import State
from articles.importers.paste_draft import draft_from_paste, propose
from articles.officials.services import create_official
from articles.reading.paste import read_paste
from articles.reading.pieces import OfficialProposal
from articles.taxonomy.models import Section
from articles.taxonomy.services import add_section, tags_named


class NoHeadline(DeskError):
    """The text names no headline, so a person must write one."""


@transaction.atomic
def import_text(
    text: str,
    *,
    author: User,
    at: datetime,
    section: Section | None = None,
    headline: str = "",
    confirm_officials: bool = False,
) -> Article:
    """Reads a pasted text and makes the author's draft of it; the same text again gives the same draft.

    With `confirm_officials` the operator vouches for every official that the reading found. Raises
    NoHeadline, PasteTooLong, NotAllowed, or ValidationError.
    """
    paste = read_paste(text, today=timezone.localtime(at).date())
    proposal = propose(paste, by=author, at=at)
    content = replace(
        proposal.content,
        headline=headline or proposal.content.headline,
        section_id=(section or first_section(at=at)).pk,
        tag_ids=tuple(tag.pk for tag in tags_named(proposal.tags, by=author, at=at)),
    )
    if not content.headline:
        raise NoHeadline(_("No headline was found in the text: write one."))
    if confirm_officials:
        content = replace(content, mentions=_confirmed(content.mentions, paste.officials, at=at))
    token = uuid5(NAMESPACE_URL, f"{author.pk}:{text}")
    return draft_from_paste(content, text=text, token=token, by=author, at=at)


def publish_as_operator(article: Article, *, author: User, at: datetime) -> Article:
    """Takes an imported draft through every step: the author submits, the operator approves and publishes.

    The operator answers for what the checks hold back, and then submits as well; the history says so.
    """
    operator, seen = get_operator(), article.revision_number
    held = any(finding.blocks for finding in findings_of(article, at=at))
    reason = _("Published by a command, in the operator's name.") if held else ""
    if article.state == State.DRAFT:
        sender = operator if held else author
        article = submit(article.pk, seen=seen, by=sender, at=at, override=reason)
    if article.state == State.SUBMITTED:
        article = approve(article.pk, seen=seen, by=operator, at=at, override=reason)
    if article.state == State.APPROVED:
        article = publish(article.pk, seen=seen, by=operator, at=at)
    return article


def first_section(*, at: datetime) -> Section:
    """The first section of the menu; a paper without any gets one, so that an import can begin."""
    section = Section.objects.first()
    return section or add_section(Section(name="Berita"), by=get_operator(), at=at)


def _confirmed(
    mentions: Sequence[MentionContent], found: Sequence[OfficialProposal], *, at: datetime
) -> tuple[MentionContent, ...]:
    """Every mention confirmed by the operator; officials the newsroom did not know are made."""
    rows = []
    for mention, official in zip(mentions, found, strict=True):
        official_id = mention.official_id
        if official_id is None:
            person = create_official(
                official.name,
                rank=official.rank or "",
                honorifics=" ".join(official.honorifics),
                degrees=" ".join(official.degrees),
                by=get_operator(),
                at=at,
            )
            official_id = person.pk
        rows.append(replace(mention, official_id=official_id, state=MentionState.CONFIRMED.value))
    return tuple(rows)
