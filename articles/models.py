"""An index for Django's discovery; import models from their slices, never from here."""

from articles.audit.models import AuditEntry
from articles.banners.models import Banner, CampaignPeriod, Flight, Sponsor
from articles.core.models import FormerSlug, Newsroom, User
from articles.editorial.models import (
    Article,
    ArticleImage,
    ArticleWords,
    Assignment,
    Author,
    Byline,
    Correction,
    Edition,
    EditionByline,
    EditionImage,
    EditionMention,
    EditionReadAlso,
    EditionTag,
    Mention,
    Note,
    Page,
    ReadAlso,
    Revision,
    SavedFilter,
    TaggedArticle,
)
from articles.frontpage.models import BreakingLine, FrontStory
from articles.importers.models import PastedText
from articles.media.models import Image, Rendition
from articles.officials.models import Institution, Official, OfficialAlias, Position, Tenure
from articles.taxonomy.models import Section, Tag, TagAlias

__all__ = [
    "Article",
    "ArticleImage",
    "ArticleWords",
    "Assignment",
    "AuditEntry",
    "Author",
    "Banner",
    "BreakingLine",
    "Byline",
    "CampaignPeriod",
    "Correction",
    "Edition",
    "EditionByline",
    "EditionImage",
    "EditionMention",
    "EditionReadAlso",
    "EditionTag",
    "Flight",
    "FormerSlug",
    "FrontStory",
    "Image",
    "Institution",
    "Mention",
    "Newsroom",
    "Note",
    "Official",
    "OfficialAlias",
    "Page",
    "PastedText",
    "Position",
    "ReadAlso",
    "Rendition",
    "Revision",
    "SavedFilter",
    "Section",
    "Sponsor",
    "Tag",
    "TagAlias",
    "TaggedArticle",
    "Tenure",
    "User",
]
