"""The working copy as one value."""

from articles.editorial.content import (
    PLAIN_FIELDS,
    BylineContent,
    Content,
    MentionContent,
    ReadAlsoContent,
)
from articles.editorial.models import Article


def content_of(article: Article) -> Content:
    """Everything a person can change about the article, relations in their order; four queries."""
    return Content(
        **{name: getattr(article, name) for name in PLAIN_FIELDS},
        bylines=tuple(
            BylineContent(author_id=row.author_id, name=row.name, part=row.part)
            for row in article.bylines.all()
        ),
        tag_ids=tuple(article.tagged.values_list("tag_id", flat=True)),
        read_also=tuple(
            ReadAlsoContent(ref=row.ref, target_id=row.target_id, headline=row.headline)
            for row in article.read_also.all()
        ),
        mentions=tuple(
            MentionContent(
                official_id=row.official_id,
                as_written=row.as_written,
                name=row.name,
                office=row.office,
                state=row.state,
            )
            for row in article.mentions.all()
        ),
    )
