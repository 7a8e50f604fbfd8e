"""The page that the main job begins with: the example where it is at hand, else one of the same shape."""

import os
from pathlib import Path

from articles.management.demo.read import stories

EXAMPLES = Path(os.environ.get("NEWSROOM_EXAMPLES", Path(__file__).parents[3] / "shared" / "examples"))


def example_page() -> str | None:
    """The page that this product was asked for, where the examples are present."""
    path = EXAMPLES / "00.txt"
    return path.read_text(encoding="utf-8") if path.exists() else None


def demo_page() -> str:
    """A demo story with a list and a read-also inside it."""
    story = next(story for story in stories() if story.key == "pilkada-pengamanan")
    return story.pasted
