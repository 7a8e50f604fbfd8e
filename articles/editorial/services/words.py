"""What the desk's search knows of a working copy, written with every save of its content."""

from articles.core.html import plain_text
from articles.core.stems import stems
from articles.editorial.models import Article, ArticleWords
from articles.editorial.writers import created_by, credited_to


def keep_words(article: Article) -> None:
    """Writes the article's stems anew; names are those of its tags, its writers and whom it mentions."""
    credits = list(article.bylines.select_related("author"))
    names = [
        *article.tags.values_list("name", flat=True),
        *(str(row) for row in credits),
        *(f"{name} {office}" for name, office in article.mentions.values_list("as_written", "office")),
    ]
    writers = [created_by(article.created_by_id), *(credited_to(c.author_id) for c in credits if c.author_id)]
    ArticleWords.objects.update_or_create(
        article=article,
        defaults={
            "updated_at": article.updated_at,
            "headline_stems": stems(article.headline),
            "name_stems": stems(" ".join(names)),
            "body_stems": stems(f"{article.summary} {article.dateline_place} {plain_text(article.body)}"),
            "writers": " ".join(writers),
        },
    )
