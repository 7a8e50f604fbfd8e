"""The record's side of a planned story: editions, their links, and what was said in public about them."""

from collections.abc import Iterator, Sequence

from django.db.models import Model

from articles.core.slugs import slug_of
from articles.core.stems import stems
from articles.editorial.kinds import BylinePart, CorrectionKind, WithdrawalReason
from articles.editorial.models import (
    Correction,
    Edition,
    EditionByline,
    EditionMention,
    EditionReadAlso,
    EditionTag,
    Revision,
)
from articles.editorial.workflow import State
from articles.management.archive.desk_rows import body_of
from articles.management.archive.plans import Plan
from articles.reading.headlines import headline_key

SEEN = frozenset({State.PUBLISHED, State.WITHDRAWN})


def editions_of(plan: Plan, revisions: Sequence[Revision]) -> Iterator[Edition]:
    """One edition for each revision that readers saw; none of an unfinished story."""
    if plan.state not in SEEN:
        return
    tag_names = " ".join(tag.name for tag in plan.tags)
    ends = (*plan.starts[1:], plan.withdrawn_at)
    for text, revision, start, end in zip(plan.texts, revisions, plan.starts, ends, strict=True):
        yield Edition(
            article_id=plan.key,
            number=revision.number,
            revision=revision,
            visible_from=start,
            visible_until=end,
            published_at=plan.starts[0],
            published_by=plan.editor,
            kind="news",
            headline=text.headline,
            slug=slug_of(text.headline, fallback="berita"),
            summary=text.summary,
            section=plan.section,
            dateline_place=text.place,
            body=body_of(plan, text),
            lead_image=plan.image,
            lead_alt=plan.image.alt if plan.image else "",
            lead_caption=plan.image.caption if plan.image else "",
            lead_credit=plan.image.credit if plan.image else "",
            headline_key=headline_key(text.headline),
            headline_stems=stems(f"{text.headline} {tag_names}"),
            body_stems=text.stems,
        )


def edition_links_of(plan: Plan, edition: Edition) -> Iterator[Model]:
    """What the edition carries for the pages that list it."""
    shared = {"edition": edition, "published_at": edition.published_at}
    yield EditionByline(
        author=plan.writer.author, name=plan.writer.author.name, part=BylinePart.REPORTER.value, **shared
    )
    for position, tag in enumerate(plan.tags):
        yield EditionTag(tag=tag, position=position, **shared)
    for position, tenure in enumerate(plan.tenures):
        yield EditionMention(
            official=tenure.official,
            as_written=f"{tenure.position} {tenure.official}",
            office=tenure.office_name,
            position=position,
            **shared,
        )
    for ref, (target, headline) in enumerate(plan.further.items(), 1):
        yield EditionReadAlso(edition=edition, ref=ref, target_id=target, headline_key=headline_key(headline))


def corrections_of(plan: Plan) -> Iterator[Correction]:
    """The notes of an update and of a withdrawal."""
    shared = {"article_id": plan.key, "made_by": plan.editor}
    for start in plan.starts[1:]:
        text = "Berita ini dilengkapi dengan keterangan baru."
        yield Correction(kind=CorrectionKind.PEMBARUAN.value, text=text, made_at=start, **shared)
    if plan.withdrawn_at:
        yield Correction(
            kind=CorrectionKind.PENCABUTAN.value,
            reason=WithdrawalReason.TRAUMA.value,
            text="Berita ini dicabut untuk melindungi korban.",
            made_at=plan.withdrawn_at,
            **shared,
        )
