"""Which story stands in which place, and the breaking line."""

from articles.frontpage.models.breaking_line import BreakingLine
from articles.frontpage.models.front_story import FrontStory

__all__ = ["BreakingLine", "FrontStory"]
