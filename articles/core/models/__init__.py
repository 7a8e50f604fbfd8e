"""Nouns that know no subject: who works here, the paper itself, former addresses."""

from articles.core.models.former_slug import FormerSlug
from articles.core.models.newsroom import Newsroom
from articles.core.models.user import User

__all__ = ["FormerSlug", "Newsroom", "User"]
