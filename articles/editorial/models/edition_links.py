"""What an edition carries for the pages that list it: tags, officials, authors, pictures, further reading."""

from django.db import models

from articles.core.fields import LineField
from articles.editorial.kinds import BylinePart
from articles.editorial.models.article import Article
from articles.editorial.models.author import Author
from articles.editorial.models.edition import Edition
from articles.media.models import Image
from articles.officials.models import Official
from articles.taxonomy.models import Tag


class EditionTag(models.Model):
    """An edition stands on a tag's page; the tag's name is looked up live."""

    edition = models.ForeignKey(Edition, on_delete=models.CASCADE, related_name="tag_links")
    tag = models.ForeignKey(Tag, on_delete=models.PROTECT, related_name="+")
    published_at = models.DateTimeField()
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position", "pk"]
        indexes = [models.Index(fields=["tag", "-published_at", "-edition"], name="edition_by_tag")]
        constraints = [models.UniqueConstraint("edition", "tag", name="edition_has_a_tag_once")]

    def __str__(self) -> str:
        return f"{self.edition_id} {self.tag_id}"


class EditionMention(models.Model):
    """An edition stands on an official's page, with the office held on the article's day."""

    edition = models.ForeignKey(Edition, on_delete=models.CASCADE, related_name="mention_links")
    official = models.ForeignKey(Official, on_delete=models.PROTECT, related_name="+")
    as_written = LineField(max_length=200)
    office = LineField(max_length=200, blank=True)
    published_at = models.DateTimeField()
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position", "pk"]
        indexes = [models.Index(fields=["official", "-published_at", "-edition"], name="edition_by_official")]
        constraints = [models.UniqueConstraint("edition", "official", name="edition_mentions_official_once")]

    def __str__(self) -> str:
        return self.as_written


class EditionByline(models.Model):
    """A credit as it was printed."""

    edition = models.ForeignKey(Edition, on_delete=models.CASCADE, related_name="byline_links")
    author = models.ForeignKey(Author, on_delete=models.PROTECT, null=True, related_name="+")
    name = LineField(max_length=120)
    part = models.CharField(max_length=12, choices=BylinePart)
    published_at = models.DateTimeField()
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position", "pk"]
        indexes = [models.Index(fields=["author", "-published_at", "-edition"], name="edition_by_author")]

    def __str__(self) -> str:
        return self.name


class EditionReadAlso(models.Model):
    """A read-also block of an edition; whether its target is visible, and its headline, are looked up live.

    The target of a waiting one is filled in when an article of its headline is published.
    """

    edition = models.ForeignKey(Edition, on_delete=models.CASCADE, related_name="read_also_links")
    ref = models.PositiveSmallIntegerField()
    target = models.ForeignKey(Article, on_delete=models.PROTECT, null=True, related_name="+")
    headline_key = models.CharField(max_length=300)

    class Meta:
        ordering = ["ref"]
        indexes = [
            models.Index(
                fields=["headline_key"], condition=models.Q(target__isnull=True), name="edition_link_waiting"
            ),
        ]
        constraints = [models.UniqueConstraint("edition", "ref", name="edition_block_has_one_row")]

    def __str__(self) -> str:
        return f"{self.edition_id} {self.ref}"


class EditionImage(models.Model):
    """A picture in the text of an edition, with what was said about it when it was published."""

    edition = models.ForeignKey(Edition, on_delete=models.CASCADE, related_name="image_links")
    image = models.ForeignKey(Image, on_delete=models.PROTECT, related_name="+")
    alt = LineField(max_length=250)
    caption = LineField(max_length=300, blank=True)
    credit = LineField(max_length=120)

    class Meta:
        constraints = [models.UniqueConstraint("edition", "image", name="edition_shows_an_image_once")]

    def __str__(self) -> str:
        return self.alt
