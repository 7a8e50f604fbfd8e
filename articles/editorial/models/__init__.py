from articles.editorial.models.article import Article
from articles.editorial.models.assignment import Assignment
from articles.editorial.models.author import Author
from articles.editorial.models.buffer import Buffer
from articles.editorial.models.correction import Correction
from articles.editorial.models.edition import Edition
from articles.editorial.models.edition_links import (
    EditionByline,
    EditionImage,
    EditionMention,
    EditionReadAlso,
    EditionTag,
)
from articles.editorial.models.links import ArticleImage, Byline, Mention, ReadAlso, TaggedArticle
from articles.editorial.models.note import Note
from articles.editorial.models.notification import Notification, NotificationChoice
from articles.editorial.models.page import Page
from articles.editorial.models.presence import Presence
from articles.editorial.models.review_link import ReviewLink
from articles.editorial.models.revision import Revision
from articles.editorial.models.saved_filter import SavedFilter
from articles.editorial.models.share_image import ShareImage
from articles.editorial.models.words import ArticleWords

__all__ = [
    "Article",
    "ArticleImage",
    "ArticleWords",
    "Assignment",
    "Author",
    "Buffer",
    "Byline",
    "Correction",
    "Edition",
    "EditionByline",
    "EditionImage",
    "EditionMention",
    "EditionReadAlso",
    "EditionTag",
    "Mention",
    "Note",
    "Notification",
    "NotificationChoice",
    "Page",
    "Presence",
    "ReadAlso",
    "ReviewLink",
    "Revision",
    "SavedFilter",
    "ShareImage",
    "TaggedArticle",
]
