from articles.taxonomy.models.section import Section
from articles.taxonomy.models.tag import Tag, TagAlias

__all__ = ["Section", "Tag", "TagAlias"]
