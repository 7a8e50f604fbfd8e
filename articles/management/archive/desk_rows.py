"""The desk's side of a planned story: the working copy, its links and its revisions."""

from collections.abc import Iterator
from datetime import timedelta

from django.db.models import Model

from articles.core.html import read_also_block
from articles.core.stems import stems
from articles.editorial.content import BylineContent, Content, MentionContent, ReadAlsoContent
from articles.editorial.kinds import BylinePart, MentionState
from articles.editorial.models import (
    Article,
    ArticleWords,
    Byline,
    Mention,
    ReadAlso,
    Revision,
    TaggedArticle,
)
from articles.editorial.workflow import State
from articles.editorial.writers import created_by, credited_to
from articles.management.archive.plans import Plan
from articles.management.archive.prose import Text
from articles.reading.headlines import headline_key

WRITING_TAKES = timedelta(hours=2)


def body_of(plan: Plan, text: Text) -> str:
    """The text with a block for each story to read also."""
    blocks = (read_also_block(ref) for ref in range(1, len(plan.further) + 1))
    return text.html(aside="".join(blocks))


def article_of(plan: Plan) -> Article:
    """The working copy as it stands now."""
    text = plan.texts[-1]
    return Article(
        pk=plan.key,
        headline=text.headline,
        summary=text.summary,
        section=plan.section,
        dateline_place=text.place,
        body=body_of(plan, text),
        lead_image=plan.image,
        state=plan.state.value,
        revision_number=len(plan.texts),
        approved_revision=len(plan.texts) if plan.state == State.PUBLISHED else None,
        created_by=plan.writer,
        created_at=plan.starts[0] - WRITING_TAKES,
        updated_by=plan.writer,
        updated_at=plan.changed_at,
        submitted_at=None if plan.state == State.DRAFT else plan.changed_at,
    )


def article_links_of(plan: Plan) -> Iterator[Model]:
    """Credits, tags, officials and further reading of the working copy."""
    key = plan.key
    yield Byline(
        article_id=key,
        author=plan.writer.author,
        part=BylinePart.REPORTER.value,
        updated_at=plan.changed_at,
    )
    yield _words_of(plan)
    for position, tag in enumerate(plan.tags):
        yield TaggedArticle(content_object_id=key, tag=tag, position=position)
    for position, tenure in enumerate(plan.tenures):
        yield Mention(
            article_id=key,
            official=tenure.official,
            as_written=f"{tenure.position} {tenure.official}",
            name=tenure.official.name,
            office=str(tenure.position),
            state=MentionState.CONFIRMED.value,
            position=position,
        )
    for ref, (target, headline) in enumerate(plan.further.items(), 1):
        yield ReadAlso(
            article_id=key, ref=ref, target_id=target, headline=headline, headline_key=headline_key(headline)
        )


def _words_of(plan: Plan) -> ArticleWords:
    """What the desk's search knows of it."""
    text = plan.texts[-1]
    names = [*(tag.name for tag in plan.tags), str(plan.writer.author)]
    names += [f"{tenure.position} {tenure.official}" for tenure in plan.tenures]
    writers = f"{created_by(plan.writer.pk)} {credited_to(plan.writer.author.pk)}"
    return ArticleWords(
        article_id=plan.key,
        updated_at=plan.changed_at,
        headline_stems=stems(text.headline),
        name_stems=stems(" ".join(names)),
        body_stems=text.stems,
        writers=writers,
    )


def revisions_of(plan: Plan) -> Iterator[Revision]:
    """One revision for each of its texts."""
    for number, (text, start) in enumerate(zip(plan.texts, plan.starts, strict=True), 1):
        yield Revision(
            article_id=plan.key,
            number=number,
            content=_content(plan, text).as_json(),
            made_by=plan.writer,
            made_at=start,
        )


def _content(plan: Plan, text: Text) -> Content:
    return Content(
        headline=text.headline,
        summary=text.summary,
        section_id=plan.section.pk,
        dateline_place=text.place,
        body=body_of(plan, text),
        lead_image_id=plan.image.pk if plan.image else None,
        bylines=(BylineContent(author_id=plan.writer.author.pk),),
        tag_ids=tuple(tag.pk for tag in plan.tags),
        read_also=tuple(
            ReadAlsoContent(ref=ref, target_id=target, headline=headline)
            for ref, (target, headline) in enumerate(plan.further.items(), 1)
        ),
        mentions=tuple(
            MentionContent(
                official_id=tenure.official_id,
                as_written=f"{tenure.position} {tenure.official}",
                name=tenure.official.name,
                office=str(tenure.position),
                state=MentionState.CONFIRMED.value,
            )
            for tenure in plan.tenures
        ),
    )
