"""What a working copy points to: authors, tags, pictures, further reading, officials."""

from django.db import models
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _
from taggit.models import ItemBase

from articles.core.fields import LineField
from articles.editorial.kinds import BylinePart, MentionState
from articles.editorial.models.article import Article
from articles.editorial.models.author import Author
from articles.media.models import Image
from articles.officials.models import Official
from articles.taxonomy.models import Tag


class Byline(models.Model):
    """An ordered credit: who did which part; a name without an author record is a guest's or an agency's."""

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="bylines")
    author = models.ForeignKey(
        Author, verbose_name=_("author"), on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    name = LineField(_("name as printed"), max_length=120, blank=True)
    part = models.CharField(_("part"), max_length=12, choices=BylinePart, default=BylinePart.REPORTER)
    position = models.PositiveSmallIntegerField(_("order"), default=0)
    # When the article was last changed: a writer's newest are found by the order of one index.
    updated_at = models.DateTimeField(db_default=Now(), editable=False)

    class Meta:
        verbose_name = _("byline")
        verbose_name_plural = _("bylines")
        ordering = ["position", "pk"]
        indexes = [models.Index(fields=["author", "-updated_at", "-article"], name="byline_by_author")]
        constraints = [
            models.UniqueConstraint(
                "article",
                "author",
                "part",
                name="byline_credits_an_author_once_per_part",
                violation_error_message=_("This author is credited with this part already."),
            ),
            models.CheckConstraint(
                name="byline_names_somebody",
                condition=models.Q(author__isnull=False) | ~models.Q(name=""),
                violation_error_message=_("Choose an author or write a name."),
            ),
        ]

    def __str__(self) -> str:
        return self.name or str(self.author)


class TaggedArticle(ItemBase):
    """An article is about a tag's subject; the order is the order of the page."""

    content_object = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="tagged")
    tag = models.ForeignKey(Tag, verbose_name=_("tag"), on_delete=models.PROTECT, related_name="+")
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        verbose_name = _("tag")
        verbose_name_plural = _("tags")
        ordering = ["position", "pk"]
        constraints = [
            models.UniqueConstraint("content_object", "tag", name="article_has_a_tag_once"),
        ]


class ArticleImage(models.Model):
    """A picture stands in the text of an article, and so cannot leave the library."""

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="images")
    image = models.ForeignKey(Image, verbose_name=_("image"), on_delete=models.PROTECT, related_name="+")

    class Meta:
        verbose_name = _("picture in a text")
        verbose_name_plural = _("pictures in texts")
        constraints = [
            models.UniqueConstraint("article", "image", name="article_names_an_image_once"),
        ]

    def __str__(self) -> str:
        return str(self.article)


class ReadAlso(models.Model):
    """An editor-chosen "Baca juga": the block of that number in the body names this row.

    Without a target it waits, hidden from readers, until an article of its headline is published.
    """

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="read_also")
    ref = models.PositiveSmallIntegerField(_("number of the block"))
    target = models.ForeignKey(
        Article,
        verbose_name=_("leads to"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="read_from",
    )
    headline = LineField(_("headline as written"), max_length=300)
    headline_key = models.CharField(max_length=300, editable=False)

    class Meta:
        verbose_name = _("read also")
        verbose_name_plural = _("read also")
        ordering = ["ref"]
        indexes = [
            models.Index(
                fields=["headline_key"], condition=models.Q(target__isnull=True), name="read_also_waiting"
            ),
        ]
        constraints = [
            models.CheckConstraint(
                name="read_also_never_leads_to_itself",
                condition=models.Q(target__isnull=True) | ~models.Q(target=models.F("article")),
                violation_error_message=_("A story cannot point to itself."),
            ),
            models.UniqueConstraint(
                "article",
                "target",
                name="read_also_leads_to_a_story_once",
                violation_error_message=_("This story is linked already."),
            ),
            models.UniqueConstraint("article", "ref", name="read_also_block_has_one_row"),
        ]

    def __str__(self) -> str:
        return self.headline


class Mention(models.Model):
    """An article speaks of an official, as written; a proposal until a person confirms who is meant."""

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="mentions")
    official = models.ForeignKey(
        Official,
        verbose_name=_("official"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    as_written = LineField(_("as written"), max_length=200)
    name = LineField(_("name"), max_length=120)
    office = LineField(_("office as written"), max_length=200, blank=True)
    state = models.CharField(
        _("decision"), max_length=10, choices=MentionState, default=MentionState.PROPOSED
    )
    position = models.PositiveSmallIntegerField(_("order"), default=0)

    class Meta:
        verbose_name = _("official mentioned")
        verbose_name_plural = _("officials mentioned")
        ordering = ["position", "pk"]
        constraints = [
            models.UniqueConstraint(
                "article",
                "official",
                name="article_mentions_an_official_once",
                violation_error_message=_("This official is mentioned already."),
            ),
            models.CheckConstraint(
                name="confirmed_mention_names_its_official",
                condition=~models.Q(state="confirmed") | models.Q(official__isnull=False),
                violation_error_message=_("Choose the official before you confirm."),
            ),
        ]

    def __str__(self) -> str:
        return self.as_written
