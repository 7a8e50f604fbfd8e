"""Which story stands in which place of which page, and the breaking line."""

from articles.frontpage.models.breaking_line import BreakingLine
from articles.frontpage.models.front_story import FrontStory
from articles.frontpage.models.pinned_story import PinnedStory

__all__ = ["BreakingLine", "FrontStory", "PinnedStory"]
