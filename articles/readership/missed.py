"""Which words of a search may be kept for the report of what was not found."""

import re

LONGEST = 60
MOST_WORDS = 6
# Numbers of people, telephones and accounts, addresses of mail and pages are nobody's business.
_PRIVATE = re.compile(r"[@/\\]|www\.|\d{5}|(?:\d[ .-]?){6}")
_WORD = re.compile(r"\w[\w'’-]*")


def words_to_keep(typed: str) -> str:
    """The words in small letters; nothing where they could tell of somebody, or are no words."""
    words = _WORD.findall(typed.casefold())
    if _PRIVATE.search(typed) or not words or len(words) > MOST_WORDS:
        return ""
    kept = " ".join(words)
    return kept if 3 <= len(kept) <= LONGEST and any(char.isalpha() for char in kept) else ""
