"""Finding the passage that a note is about in the story as it stands now."""

import re

from articles.core.html import plain_text
from articles.editorial.models import Article

# Quotation marks and dashes that an editor or a keyboard swaps without anybody changing the words.
_ALIKE = str.maketrans({"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "–": "-", "—": "-"})
_SPACE = re.compile(r"\s+")


def words_of(article: Article) -> str:
    """Everything that a passage can be quoted from, in the form in which passages are compared."""
    return _key("\n".join((article.headline, article.summary, plain_text(article.body))))


def stands_in(words: str, quote: str) -> bool:
    """Whether the quoted passage is still there, whatever became of its spaces and quotation marks."""
    return _key(quote) in words


def _key(text: str) -> str:
    return _SPACE.sub(" ", text.translate(_ALIKE)).strip()
