from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVector, SearchVectorField
from django.db import models

from articles.editorial.models.article import Article


class ArticleWords(models.Model):
    """What the desk's search knows of a working copy: its stems, and who wrote it.

    Stands beside the article, so that lists never carry it; every save of the content writes it anew.
    """

    article = models.OneToOneField(Article, on_delete=models.CASCADE, primary_key=True, related_name="words")
    updated_at = models.DateTimeField()
    headline_stems = models.TextField()
    name_stems = models.TextField()
    body_stems = models.TextField()
    writers = models.TextField()
    search_vector = models.GeneratedField(
        expression=SearchVector("headline_stems", weight="A", config="simple")
        + SearchVector("name_stems", weight="B", config="simple")
        + SearchVector("body_stems", weight="C", config="simple")
        + SearchVector("writers", weight="D", config="simple"),
        output_field=SearchVectorField(),
        db_persist=True,
    )

    class Meta:
        indexes = [
            models.Index(fields=["-updated_at", "-article"], name="article_words_newest"),
            GinIndex(fields=["search_vector"], name="article_words_search"),
        ]

    def __str__(self) -> str:
        return f"{self.article_id}"
